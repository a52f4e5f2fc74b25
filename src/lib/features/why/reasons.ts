// Why a record is in the atlas: read from what it names and what names it, never authored.
import { m } from '$lib/paraglide/messages.js';
import { inLocale, listOf, localPath } from '$lib/core/locale.ts';
import { group } from 'd3-array';
import { recordOf, refOf, type Ref } from '$lib/data/record/ref.ts';
import { byParagraph } from '$lib/features/claims/by-paragraph.ts';
import { reachOf, type Reach } from './reach.ts';
import { pageKinds, primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { AnyRecord, Atlas } from '$lib/data/atlas/types.ts';
import type { Line, LineLink } from './line.ts';

/** So many records are named; the others are counted. */
const few = 3;

const linkTo = ({ title, href, lang }: Ref, note?: string): LineLink => ({
	text: inLocale(title),
	href,
	...(lang && { lang }),
	...(note && { note })
});

function sayReach({ place, at, through }: Reach): LineLink {
	const [only] = through;
	if (only)
		return linkTo(
			place,
			through.length === 1
				? m.why_through_one({ record: inLocale(only.title) })
				: m.why_through_many({ count: through.length })
		);
	const places = at.map(({ title }) => inLocale(title)).join(m.evidence_comma());
	return linkTo(place, places ? m.why_at({ places }) : undefined);
}

const primary: readonly string[] = primaryPlaces;
const withPages: readonly string[] = pageKinds;

const isPrimary = ({ id }: AnyRecord) => primary.includes(id);

/** The six places and the eight points need no other reason: the atlas is about them. */
function itself(_: Atlas, record: AnyRecord): Line[] {
	if (isPrimary(record)) return [{ words: m.why_primary() }];
	return record.kind === 'themes' && record.number
		? [{ words: m.why_plan_point({ number: record.number }) }]
		: [];
}

function places(atlas: Atlas, record: AnyRecord): Line[] {
	if (isPrimary(record)) return [];
	const reach = reachOf(atlas, record.id);
	if (reach.length === 0) return [];
	const { through = [] } = reach[0] ?? {};
	const [only] = through;
	if (only && reach.every((each) => each.through.length === 1 && each.through[0]?.id === only.id))
		return [
			{
				words: m.why_leads_through({ record: inLocale(only.title) }),
				links: reach.map(({ place }) => linkTo(place))
			}
		];
	const direct = record.kind === 'places' ? m.why_lies_in() : m.why_touches();
	return [{ words: through.length > 0 ? m.why_leads() : direct, links: reach.map(sayReach) }];
}

/** Who of the two countries takes part: what the atlas is of, also where none of the six places is touched. */
function bothSides(atlas: Atlas, record: AnyRecord): Line[] {
	const named = 'actors' in record ? record.actors : 'parties' in record ? record.parties : [];
	const actors = named.flatMap(({ id }) => (id && atlas.records.actors[id]) || []);
	const ofJapan = actors.find(({ country }) => country === 'JP');
	const ofRussia = actors.find(({ country }) => country === 'RU' || country === 'SU');
	const links = [ofJapan, ofRussia].flatMap((actor) =>
		actor ? linkTo(refOf(atlas, actor.id)) : []
	);
	if (links.length === 0) {
		const described = named.flatMap((each) => each.described ?? []);
		return described.length > 0
			? [{ words: m.why_names_described({ who: listOf(described) }) }]
			: [];
	}
	return [{ words: links.length === 2 ? m.why_names_both() : m.why_names(), links }];
}

function themes(atlas: Atlas, record: AnyRecord): Line[] {
	if (!('themes' in record)) return [];
	const named = record.themes.flatMap(({ id }) => atlas.records.themes[id] ?? []);
	const [points, sectors] = [named.filter((t) => t.number), named.filter((t) => !t.number)];
	return [
		...(points.length > 0
			? [
					{
						words: m.why_of_plan(),
						links: points.map((t) =>
							linkTo(refOf(atlas, t.id), m.why_point({ number: t.number ?? '' }))
						)
					}
				]
			: []),
		...(sectors.length > 0
			? [{ words: m.why_of_sectors(), links: sectors.map((t) => linkTo(refOf(atlas, t.id))) }]
			: [])
	];
}

/** The passages that it answers, article by article. */
function passages(atlas: Atlas, { id, kind }: AnyRecord): Line[] {
	const rows = (atlas.mentions[id] ?? [])
		.flatMap((mention) => atlas.records.coverage[mention] ?? [])
		.toSorted(byParagraph);
	return [...group(rows, ({ article }) => article)].map(([article, own]) => ({
		words:
			kind === 'sources'
				? m.why_article()
				: m.why_answers({ publisher: atlas.records.sources[article]?.publisher ?? article }),
		links: [...group(own, (row) => row.paragraph).values()]
			.flatMap(([first]) => first ?? [])
			.slice(0, kind === 'sources' ? 1 : undefined)
			.map((row) => ({
				text: `¶\u00a0${row.paragraph}`,
				href: localPath(`/claims/#${row.repeats ?? row.id}`)
			})),
		...(kind === 'sources' && own.length > 1 && { more: own.length - 1 })
	}));
}

function namedBy(atlas: Atlas, record: AnyRecord): Line[] {
	const { id, kind } = record;
	const by = (atlas.mentions[id] ?? []).filter(
		(other) => other !== id && withPages.includes(atlas.kindOf[other] ?? '')
	);
	if (by.length === 0) {
		const to = 'links' in record ? [...new Set(record.links.map((link) => link.to))] : [];
		if (to.length === 0) return [];
		return [{ words: m.why_connected(), links: to.map((other) => linkTo(refOf(atlas, other))) }];
	}
	const more = by.length - few;
	return [
		{
			words: kind === 'sources' ? m.why_carries() : m.why_named_by(),
			links: by.slice(0, few).map((other) => linkTo(refOf(atlas, other))),
			...(more > 0 && { more })
		}
	];
}

/** Why a record is here; at least one reason, or it should not be. */
export function reasonsOf(atlas: Atlas, id: string): Line[] {
	const record = recordOf(atlas, id);
	return [itself, places, bothSides, themes, passages, namedBy].flatMap((reason) =>
		reason(atlas, record)
	);
}
