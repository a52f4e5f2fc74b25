// The border step by step, as the page of the borders tells it.
import { inLocale, langOf } from '$lib/core/locale.ts';
import { bordersView, type BordersView } from '$lib/features/borders/borders-view.server.ts';
import type { Ref } from '$lib/data/record/ref.ts';
import type { Atlas, BorderView } from '$lib/data/atlas/types.ts';
import type { Part, References } from './references.ts';

export interface BorderRow {
	says: Part;
	/** Whose statement it is; both where neither alone states it. */
	side: 'both' | 'japan' | 'russia';
	record: Ref;
	title: string;
	lang?: string | undefined;
}

/** What came into force in a year, and the map of it. */
export interface BorderStep {
	year: number;
	/** What it was called, in two or three words. */
	name: string;
	figure: BordersView['today'];
	rows: BorderRow[];
}

export interface BordersTold {
	bases: BordersView['bases'];
	steps: BorderStep[];
}

/** What is run from where says what an agreed line of the same day says: it is told where there is none. */
function isTold(border: BorderView, all: readonly BorderView[]): boolean {
	const agreed = all.some(
		({ part, from, claimants }) => part === 'line' && from === border.from && claimants.length > 1
	);
	return border.part !== 'administration' || !agreed;
}

const views = new WeakMap<Atlas, Promise<BordersView>>();

/** Nothing for a handout that has none of the records behind the lines. */
export async function bordersTold(
	atlas: Atlas,
	ids: readonly string[],
	references: References
): Promise<BordersTold | undefined> {
	const { borders } = atlas;
	if (!borders.some(({ part, record }) => part === 'line' && ids.includes(record)))
		return undefined;
	const made = views.get(atlas) ?? bordersView(atlas);
	views.set(atlas, made);
	const { bases, steps } = await made;
	const told = new Set(borders.filter((border) => isTold(border, borders)).map(({ id }) => id));
	return {
		bases,
		steps: steps.map(({ year, name, figure, changes }) => ({
			year,
			name,
			figure,
			rows: changes
				.filter(({ id }) => told.has(id))
				.map(({ says, alone, record, evidence }) => ({
					says: {
						text: says,
						cites: references.first(evidence.map(({ source }) => source.id))
					},
					side: alone ?? 'both',
					record,
					title: inLocale(record.title),
					lang: langOf(record.title)
				}))
		}))
	};
}
