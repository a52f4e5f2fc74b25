import { claimsOf } from '$geo/compile/evidence/claims.ts';
import { withoutMarks } from '$geo/schema/marks.ts';
import {
	evidenceViews,
	sourceView,
	viewsOf,
	type ClaimView,
	type EvidenceView,
	type SourceView
} from '$lib/data/evidence/evidence-view.ts';
import { inLocale, localPath } from '$lib/core/locale.ts';
import { recordOf, refOf, type Ref } from '$lib/data/record/ref.ts';
import { standingOf } from '$lib/data/record/status.ts';
import type { Atlas, Localized, RecordOf } from '$lib/data/atlas/types.ts';

type Story = RecordOf<'stories'>;

/** A record that a step speaks of, and how it stands where it is an undertaking. */
interface Told {
	ref: Ref;
	status?: string;
}

export interface StepView {
	id: string;
	title: string;
	claims: ClaimView[];
	records: Told[];
	/** Its address, which opens the story at it. */
	href: string;
	/** The address of its drawn map. */
	picture: string;
}

export interface StoryView {
	id: string;
	title: string;
	lead: ClaimView[];
	minutes: number;
	steps: StepView[];
	/** What the sources show that are marked in it, in the order of their first marks. */
	evidence: EvidenceView[];
	/** The records that carry parts of it, each with its own sources. */
	carriers: { ref: Ref; sources: SourceView[] }[];
}

/** A story in a list. */
export interface StoryCard {
	id: string;
	title: Localized;
	href: string;
	lead: string;
	steps: number;
	minutes: number;
	picture: string;
}

/** Words that are read in a minute, with a look at the map beside them. */
const pace = 160;

const hrefOf = (id: string) => localPath(`/stories/${id}/`);

/** The address that opens a story at a step. */
export const stepHref = (story: string, step: string) =>
	`${hrefOf(story)}?step=${step}#step-${step}`;

/** Every story, by title: in one order in all languages. */
export const inOrder = (atlas: Atlas): Story[] =>
	Object.values(atlas.records.stories).toSorted((a, b) => (a.title.en < b.title.en ? -1 : 1));

/** The same in every language: what is read in English. */
const minutesOf = ({ steps }: Story): number => {
	const words = steps.map(({ title, text }) => `${title.en} ${withoutMarks(text.en)}`.split(/\s+/));
	return Math.max(1, Math.round(words.flat().length / pace));
};

/** The marked evidence of a step: that of its records, each from the first that has it. */
function evidenceOf(atlas: Atlas, marked: string, about: readonly string[]): EvidenceView[] {
	const sources = claimsOf(marked).flatMap((claim) => claim.sources);
	return sources.flatMap((source) => {
		const items = about.flatMap((id) => {
			const record = recordOf(atlas, id);
			const own = 'evidence' in record ? record.evidence : [];
			return [own.filter((item) => item.source === source)];
		});
		return evidenceViews(atlas, items.find(({ length }) => length > 0) ?? []);
	});
}

/** Each item once, those of one source together, so that a source has one number. */
function once(items: readonly EvidenceView[]): EvidenceView[] {
	const keys = new Set<string>();
	const fresh = items.filter(({ source, locator, supports }) => {
		const key = JSON.stringify([source.id, locator, supports]);
		return !keys.has(key) && keys.add(key);
	});
	const order = [...new Set(fresh.map(({ source }) => source.id))];
	return fresh.toSorted((a, b) => order.indexOf(a.source.id) - order.indexOf(b.source.id));
}

function told(atlas: Atlas, id: string): Told {
	const record = recordOf(atlas, id);
	return {
		ref: refOf(atlas, id),
		...('statusHistory' in record && { status: standingOf(record).status })
	};
}

/** A story as its page shows it, or undefined when there is none of this id. */
export function storyView(atlas: Atlas, id: string): StoryView | undefined {
	const story = atlas.records.stories[id];
	if (!story) return undefined;
	const texts = [
		{ marked: inLocale(story.lead), about: story.steps.flatMap(({ records }) => records) },
		...story.steps.map(({ text, records }) => ({ marked: inLocale(text), about: records }))
	];
	const carriers = texts.flatMap(({ marked }) =>
		claimsOf(marked).flatMap(({ records = [] }) => records)
	);
	return {
		id,
		title: inLocale(story.title),
		lead: viewsOf(atlas, claimsOf(inLocale(story.lead))),
		minutes: minutesOf(story),
		steps: story.steps.map((step) => ({
			id: step.id,
			title: inLocale(step.title),
			claims: viewsOf(atlas, claimsOf(inLocale(step.text))),
			records: step.records.map((record) => told(atlas, record)),
			href: stepHref(id, step.id),
			picture: `${hrefOf(id)}steps/${step.id}.svg`
		})),
		evidence: once(texts.flatMap(({ marked, about }) => evidenceOf(atlas, marked, about))),
		carriers: [...new Set(carriers)].map((record) => ({
			ref: refOf(atlas, record),
			sources: sourcesOf(atlas, record)
		}))
	};
}

function sourcesOf(atlas: Atlas, id: string): SourceView[] {
	const record = recordOf(atlas, id);
	const ids = 'evidence' in record ? record.evidence.map(({ source }) => source) : [];
	return [...new Set(ids)].map((source) => sourceView(atlas, source));
}

/** Every story, by title. */
export const storyCards = (atlas: Atlas): StoryCard[] =>
	inOrder(atlas).map((story) => ({
		id: story.id,
		title: story.title,
		href: hrefOf(story.id),
		lead: withoutMarks(inLocale(story.lead)),
		steps: story.steps.length,
		minutes: minutesOf(story),
		picture: `${hrefOf(story.id)}story.svg`
	}));
