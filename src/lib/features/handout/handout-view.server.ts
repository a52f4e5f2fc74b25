// All that a handout shows, made of the compiled records alone.
import { formatDate } from '$lib/core/format-date.ts';
import {
	compareTexts,
	inLocale,
	langOf,
	locale,
	locales,
	localPath,
	type Locale
} from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';
import { focusOfPath } from '$lib/data/map/focus.ts';
import { label } from '$lib/data/record/labels.server.ts';
import { recordOf, whenOf } from '$lib/data/record/ref.ts';
import { firstDay } from '$lib/core/dates.ts';
import { claimViews } from '$lib/data/evidence/evidence-view.ts';
import { storyView } from '$lib/data/stories/story.ts';
import { termFinder } from '$lib/data/glossary/find-terms.ts';
import { releaseOf } from '$lib/features/downloads/release.ts';
import type { Atlas, Kind } from '$lib/data/atlas/types.ts';
import { m } from '$lib/paraglide/messages.js';
import { bordersTold, type BordersTold } from './border-steps.server.ts';
import { differencesOf, type Difference } from './differences.ts';
import { chosen, factView, partsOf, type FactView } from './facts.ts';
import { mapSizes, mapView, type MapView } from './map-view.server.ts';
import { questionsOf, type Asked } from './questions.ts';
import { References, type Part, type Reference } from './references.ts';
import { timelineOf, timelineSizes, type Timeline } from './timeline.ts';

export interface HandoutView {
	/** Of what it is a handout, `/places/sochi/`. */
	path: string;
	title: string;
	others: { lang: Locale; name: string }[];
	type: string;
	/** What it is: a summary, by what carries it. */
	lead: Part[];
	release: string;
	readUntil: string;
	/** The address of the view, which its QR code holds. */
	url: string;
	/** Each drawn for paper and for a phone. */
	maps: Record<'paper' | 'phone', MapView>;
	timelines: Record<'paper' | 'phone', Timeline>;
	/** Of a story: its steps. */
	steps: { id: string; title: string; text: Part[] }[];
	facts: FactView[];
	/** How many records more there are. */
	more: number;
	borders: BordersTold | undefined;
	differences: Difference[];
	terms: { id: string; term: string; meaning: string }[];
	questions: Asked[];
	references: readonly Reference[];
}

/** How many facts a handout has, on how many points sources are shown to differ, and how many questions are asked. */
const most = { place: 12, story: 8, differences: 3, questions: 5 };

/** What a fact can be: places, people and themes are not facts. */
const toldKinds: readonly Kind[] = ['events', 'projects', 'agreements', 'statements'];

interface Subject {
	path: string;
	title: string;
	others: HandoutView['others'];
	type: string;
	lead: Part[];
	steps: HandoutView['steps'];
	/** The records, in the order of time. */
	ids: readonly string[];
	facts: number;
}

/** The words of a handout that the glossary explains. */
function termsOf(atlas: Atlas, texts: readonly string[]): HandoutView['terms'] {
	const find = termFinder(atlas.glossary);
	const found = texts.flatMap((text) => find(text).map(({ id }) => id));
	return atlas.glossary
		.filter(({ id }) => found.includes(id))
		.map(({ id, term, meaning }) => ({ id, term: inLocale(term), meaning: inLocale(meaning) }))
		.toSorted((a, b) => compareTexts(a.term, b.term));
}

const wordsOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

async function handout(
	atlas: Atlas,
	subject: Subject,
	references: References
): Promise<HandoutView> {
	const { path, ids, steps, lead } = subject;
	const facts = chosen(atlas, ids, subject.facts).map((id, i) =>
		factView(atlas, id, i + 1, references)
	);
	const borders = await bordersTold(atlas, ids, references);
	const differences = differencesOf(atlas, facts, most.differences, references);
	const { release, readUntil } = releaseOf(atlas);
	const drawnOn = (size: keyof typeof mapSizes) =>
		mapView(atlas, focusOfPath(atlas, path), facts, mapSizes[size]);
	const lastYear = Number(readUntil.slice(0, 4));
	const along = (size: keyof typeof timelineSizes) =>
		timelineOf(atlas, ids, facts, lastYear, timelineSizes[size]);
	const texts = [
		wordsOf(lead),
		...steps.flatMap(({ title, text }) => [title, wordsOf(text)]),
		...facts.flatMap(({ title, text, state, said }) => [
			title,
			wordsOf(text),
			state?.note.text ?? '',
			said?.why.text ?? ''
		]),
		...(borders?.steps ?? []).flatMap(({ rows }) => rows.map(({ says }) => says.text)),
		...differences.flatMap(({ accounts }) => accounts.map(({ says }) => says.text))
	];
	return {
		...subject,
		release,
		readUntil: formatDate({ start: readUntil }),
		url: site.origin + localPath(path),
		maps: { paper: await drawnOn('paper'), phone: await drawnOn('phone') },
		timelines: { paper: along('paper'), phone: along('phone') },
		facts,
		more: ids.length - facts.length,
		borders,
		differences,
		terms: termsOf(atlas, texts),
		questions: questionsOf({ facts, differences, steps: borders?.steps ?? [] }, most.questions),
		references: references.list
	};
}

/** The handout of one of the six places. Throws for an unknown id. */
export function placeHandout(atlas: Atlas, id: string): Promise<HandoutView> {
	const place = atlas.records.places[id];
	if (!place) throw new Error(`no place has the id "${id}"`);
	const references = new References(atlas);
	const title = inLocale(place.names);
	const claims = claimViews(atlas, id);
	return handout(
		atlas,
		{
			path: `/places/${id}/`,
			title,
			others: locales.flatMap((lang) => {
				const name = lang === locale ? undefined : place.names[lang];
				return name && !title.includes(name) ? [{ lang, name }] : [];
			}),
			type: label(place.type),
			lead: partsOf(claims, Infinity, langOf(place.summary), references),
			steps: [],
			ids: (atlas.touches[id] ?? []).map((touch) => touch.id),
			facts: most.place
		},
		references
	);
}

/** What a story tells of that happened, was agreed or was said, in the order of time; what has no date at the end. */
function recordsOf(atlas: Atlas, ids: readonly string[]): string[] {
	const dayOf = (id: string) => firstDay(whenOf(recordOf(atlas, id))?.start ?? '9999');
	return [...new Set(ids)]
		.filter((id) => toldKinds.includes(recordOf(atlas, id).kind))
		.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** The handout of a story. Throws for an unknown id. */
export function storyHandout(atlas: Atlas, id: string): Promise<HandoutView> {
	const [record, story] = [atlas.records.stories[id], storyView(atlas, id)];
	if (!record || !story) throw new Error(`no story has the id "${id}"`);
	const references = new References(atlas);
	return handout(
		atlas,
		{
			path: `/stories/${id}/`,
			title: story.title,
			others: [],
			type: m.handout_story(),
			lead: partsOf(story.lead, Infinity, langOf(record.lead), references),
			steps: story.steps.map((step, i) => ({
				id: step.id,
				title: step.title,
				text: partsOf(
					step.claims,
					Infinity,
					langOf(record.steps[i]?.text ?? record.lead),
					references
				)
			})),
			ids: recordsOf(
				atlas,
				record.steps.flatMap(({ records }) => records)
			),
			facts: most.story
		},
		references
	);
}
