// The graph of the records, derived from their fields: nothing in it is authored.
import type { AnyRecord, RecordOf } from '../../schema/records.ts';
import { isOneOf } from '../../schema/one-of.ts';
import { nodeKinds } from '../../schema/vocabulary.ts';
import { markFeatures } from '../map/map.ts';
import { nameMatcher } from './naming.ts';

export type NodeKind = (typeof nodeKinds)[number];

export interface GraphNode {
	id: string;
	kind: NodeKind;
	name: string;
	/** ISO dates as precise as the record is. */
	start?: string;
	end?: string;
	/** `[lng, lat]` of a place, or of the first mark of a record. */
	at?: [number, number];
}

/** The field that states a connection. `parent` groups places for the map and does not say to whom one belongs. */
export type EdgeSort = 'link' | 'role' | 'speaker' | 'about' | 'place' | 'theme' | 'parent';

/** A connection as the record `from` states it. */
export interface GraphEdge {
	/** Positions in the list of nodes. */
	from: number;
	to: number;
	sort: EdgeSort;
	/** The relation of a link, the role of an actor, the basis of a theme. */
	word?: string;
	note?: string;
	/** Our own grouping: no source is known to state it. */
	own?: true;
	/** Positions of up to three sources in which the evidence of `from` names `to`. */
	sources?: number[];
}

export interface RecordGraph {
	nodes: GraphNode[];
	edges: GraphEdge[];
	sources: { id: string; publisher: string; date?: string }[];
}

type NodeRecord = Extract<AnyRecord, { kind: NodeKind }>;
type Stated = Pick<GraphEdge, 'sort' | 'word' | 'note' | 'own'> & { to: string };

const isNode = (r: AnyRecord): r is NodeRecord => isOneOf(nodeKinds, r.kind);

const people = (r: NodeRecord): { id?: string | undefined; role: string }[] =>
	'actors' in r ? r.actors : 'parties' in r ? r.parties : [];

/** Every connection that a record states, without its sources. */
function* statedBy(r: NodeRecord): Generator<Stated> {
	for (const { to, rel, note, basis } of r.links)
		yield { to, sort: 'link', word: rel, ...(note && { note }), ...(basis && { own: true }) };
	for (const { id, role } of people(r)) if (id) yield { to: id, sort: 'role', word: role };
	if (r.kind === 'statements') {
		if (r.speaker.id) yield { to: r.speaker.id, sort: 'speaker' };
		for (const to of r.about) yield { to, sort: 'about' };
	}
	if ('places' in r) for (const to of r.places) yield { to, sort: 'place' };
	if ('themes' in r)
		for (const { id, basis } of r.themes)
			yield { to: id, sort: 'theme', word: basis, ...(basis !== 'source' && { own: true }) };
	if ('parent' in r && r.parent) yield { to: r.parent, sort: 'parent', own: true };
}

function whenOf(r: NodeRecord): Pick<GraphNode, 'start' | 'end'> {
	const span = 'dates' in r ? r.dates : 'date' in r ? r.date : undefined;
	return span ? { start: span.start, ...(span.end && { end: span.end }) } : {};
}

/** id → position on the map, `[lng, lat]`: the point of a place, the first mark of other records. */
function pointsOf(records: readonly AnyRecord[]): Map<string, [number, number]> {
	const points = new Map<string, [number, number]>();
	for (const { geometry, properties } of markFeatures(records).features) {
		const [lng = NaN, lat = NaN] = geometry.coordinates;
		if (!points.has(properties?.id)) points.set(properties?.id, [lng, lat]);
	}
	for (const r of records)
		if (r.kind === 'places' && r.point) points.set(r.id, [r.point.lng, r.point.lat]);
	return points;
}

/**
 * The graph of the records, with the edges that they state. `mentions`: id → ids of the records that name it; where two
 * records share a name, a text is taken to mean the one that more records name.
 */
export function graphOf(
	records: readonly AnyRecord[],
	mentions: Readonly<Record<string, readonly string[]>>
): RecordGraph {
	const nodes = records.filter(isNode);
	const position = new Map(nodes.map((r, i) => [r.id, i]));
	const points = pointsOf(records);
	const names = nameMatcher(nodes, (id) => mentions[id]?.length ?? 0);
	const cited = new Map<string, number>();
	const sourcesOf = (r: NodeRecord, to: string): number[] => {
		const naming = r.evidence.filter(({ supports }) => names(supports, to));
		return [...new Set(naming.map(({ source }) => source))].slice(0, 3).map((id) => {
			if (!cited.has(id)) cited.set(id, cited.size);
			return cited.get(id) ?? 0;
		});
	};
	const edges = nodes.flatMap((r, from) =>
		[...statedBy(r)].flatMap(({ to, ...stated }): GraphEdge[] => {
			const end = position.get(to);
			if (end === undefined || end === from) return [];
			const sources = stated.own ? [] : sourcesOf(r, to);
			// A link is our own reading unless the evidence or the summary of the record says so.
			const isOurs =
				stated.own || (stated.sort === 'link' && sources.length === 0 && !names(r.summary.en, to));
			return [
				{
					from,
					to: end,
					...stated,
					...(isOurs && { own: true as const }),
					...(sources.length > 0 && { sources })
				}
			];
		})
	);
	const bySource = new Map<string, RecordOf<'sources'>>();
	for (const r of records) if (r.kind === 'sources') bySource.set(r.id, r);
	return {
		nodes: nodes.map((r) => {
			const at = points.get(r.id);
			const name = 'title' in r ? r.title.en : r.names.en;
			return { id: r.id, kind: r.kind, name, ...whenOf(r), ...(at && { at }) };
		}),
		edges,
		sources: [...cited.keys()].map((id) => {
			const { publisher = id, date } = bySource.get(id) ?? {};
			return { id, publisher, ...(date && { date }) };
		})
	};
}
