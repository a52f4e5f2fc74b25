import { isOneOf } from '$geo/schema/one-of.ts';
import { unite } from '$geo/compile/shapes/bbox.ts';
import { barePath } from '$lib/core/locale.ts';
import { recordOf } from '$lib/data/record/ref.ts';
import { contestedFrame } from './border-frames.server.ts';
import { overviewFrame } from './primary.ts';
import { disputedPlace, islandChain, markKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas, BoundingBox } from '$lib/data/atlas/types.ts';

/** What the map shows for a page: its frame, and what is highlighted. */
export interface Focus {
	/** Ids of marks: the record's own, or, where it has none, those of the records that name it. */
	marks: string[];
	/** Places whose outline is highlighted. */
	places: string[];
	/** Positions of the places that have no outline, `[lng, lat]`. */
	points: [number, number][];
	frame?: BoundingBox;
	/** Places that are named whatever stands there; the marks step back before them. */
	named?: string[];
}

export const isMark = (atlas: Atlas, id: string) => isOneOf(markKinds, atlas.kindOf[id]);

export function placesOf(atlas: Atlas, ids: string[]): Pick<Focus, 'places' | 'points'> {
	const drawn = ids.filter((id) => id in atlas.outlines);
	const points = ids.flatMap((id): [number, number][] => {
		const point = atlas.records.places[id]?.point;
		return point && !drawn.includes(id) ? [[point.lng, point.lat]] : [];
	});
	return { places: drawn, points };
}

const nothing = { marks: [], places: [], points: [] };

export function focusOf(atlas: Atlas, id: string): Focus {
	const record = recordOf(atlas, id);
	const frame = atlas.frames[id];
	const rest = { ...nothing, ...(frame && { frame }) };
	if (record.kind === 'places') return { ...rest, ...placesOf(atlas, [id]) };
	if (record.kind === 'statements') return { ...rest, ...placesOf(atlas, record.places) };
	if (isMark(atlas, id)) return { ...rest, marks: [id] };
	return { ...rest, marks: (atlas.mentions[id] ?? []).filter((m) => isMark(atlas, m)) };
}

/** The islands that both sides claim, framed as they lie between the lines of today. */
function bordersFocus(atlas: Atlas): Focus {
	const named = Object.entries(atlas.records.places)
		.filter(([, { parent }]) => parent === disputedPlace)
		.map(([id]) => id);
	return { ...nothing, named, frame: contestedFrame(atlas) };
}

/** What the map shows of a story before its first step. */
function openingOf(atlas: Atlas, ids: readonly string[]): Focus {
	const frame = frameOfAll(atlas, ids);
	return { ...nothing, ...(frame && { frame }) };
}

/** The box of several records, of the islands that both sides claim with the lines of both; none where they lead to no place. */
export const frameOfAll = (atlas: Atlas, ids: readonly string[]): BoundingBox | undefined =>
	unite([
		...ids.flatMap((id) => (atlas.frames[id] ? [atlas.frames[id]] : [])),
		...(ids.includes(disputedPlace) ? [contestedFrame(atlas)] : [])
	]);

/** The focus of the page at a path, `/places/sochi/`, in any language; undefined for a page about no place or record. */
export function focusOfPath(atlas: Atlas, path: string): Focus | undefined {
	const [section, id] = barePath(path).split('/').filter(Boolean);
	if (section === 'borders') return bordersFocus(atlas);
	if (section === 'islands' && !id) return focusOf(atlas, islandChain);
	const story = id && section === 'stories' ? atlas.records.stories[id] : undefined;
	if (story?.frame) return openingOf(atlas, story.frame);
	const island = section === 'islands' && atlas.islands.find((i) => i.id === id);
	if (island) return { ...nothing, places: [island.id], frame: island.frame };
	return id && section !== 'stories' && atlas.kindOf[id] === section
		? focusOf(atlas, id)
		: undefined;
}

/** The box that a page shows when its link names no camera. */
export const frameOf = (atlas: Atlas, focus: Focus | undefined): BoundingBox =>
	focus?.frame ?? overviewFrame(atlas);
