import { frameOfAll, isMark, placesOf, type Focus } from '$lib/data/map/focus.ts';
import type { Atlas, RecordOf, Viewpoint } from '$lib/data/atlas/types.ts';

/** What the map shows beside a step of a story. */
export interface Scene {
	focus: Focus;
	/** How it shows it; what is left out is as on any page that no link says more of. */
	look: { from?: string; to?: string; year?: number; view?: Viewpoint };
}

type Step = RecordOf<'stories'>['steps'][number];

export function stepScene(atlas: Atlas, { records, map }: Step): Scene {
	const { frame: ids = records, from, to, year, view } = map;
	const frame = frameOfAll(atlas, ids);
	return {
		focus: {
			marks: records.filter((id) => isMark(atlas, id)),
			...placesOf(
				atlas,
				[...new Set([...records, ...ids])].filter((id) => atlas.records.places[id])
			),
			...(frame && { frame })
		},
		look: { ...(from && { from }), ...(to && { to }), ...(year && { year }), ...(view && { view }) }
	};
}

/** The scene of every step of a story, by its id. */
export const scenesOf = (atlas: Atlas, story: RecordOf<'stories'>): Record<string, Scene> =>
	Object.fromEntries(story.steps.map((step) => [step.id, stepScene(atlas, step)]));
