import { m } from '$lib/paraglide/messages.js';
import type { BorderScene } from '$lib/core/scene.ts';
import type { BorderView, Viewpoint } from '$lib/data/atlas/types.ts';

/** Loads the lines and regimes of every year. Rejects when the file cannot be loaded. */
export async function loadBorders(): Promise<BorderView[]> {
	const { default: raw } = await import('$atlas/borders.json?raw');
	return JSON.parse(raw);
}

/** A year is shown as of its last day, so that the treaties of that year are in force. */
const dayOf = (year: number) => `${year}-12-31`;

export const isInForce = ({ from, to }: Pick<BorderView, 'from' | 'to'>, year: number) =>
	from <= dayOf(year) && (to === undefined || dayOf(year) < to);

/** A year beyond every treaty, for the borders of today without a clock. */
export const farFuture = 9998;

/** Whose line it is: one side's own, or `both`. */
export function sideOf(borders: readonly BorderView[], id: string): string {
	const [side, other] = borders.find((b) => b.id === id)?.claimants ?? [];
	return side !== undefined && other === undefined ? side : 'both';
}

/** Whether a viewpoint shows a border: `neutral` shows both sides' statements, a side its own. */
const isStated = ({ claimants }: Pick<BorderView, 'claimants'>, viewpoint: Viewpoint) =>
	viewpoint === 'neutral' || claimants.includes(viewpoint);

/** The borders in force in a year, as a viewpoint states them. */
export const bordersIn = (
	borders: readonly BorderView[],
	year: number,
	viewpoint: Viewpoint
): BorderView[] => borders.filter((b) => isInForce(b, year) && isStated(b, viewpoint));

/** What the map draws. Who administered a territory is a fact, and the same in every viewpoint. */
export function sceneOf(
	borders: readonly BorderView[],
	year: number,
	viewpoint: Viewpoint
): BorderScene {
	const shown = bordersIn(borders, year, viewpoint);
	const holders: BorderScene['holders'] = {};
	for (const { holder, territories } of borders.filter((b) => isInForce(b, year)))
		if (holder) for (const id of territories) holders[id] = holder;
	const claims: BorderScene['claims'] = {};
	for (const { part, claimants, territories } of shown) {
		const [side, other] = claimants;
		if (part !== 'line' || !side || other) continue;
		for (const id of territories) claims[id] = (claims[id] ?? side) === side ? side : 'both';
	}
	const promised: BorderScene['promised'] = {};
	for (const { part, territories } of shown)
		if (part === 'promise') for (const id of territories) promised[id] = 'promise';
	return {
		lines: shown.filter((b) => b.part === 'line').map((b) => b.id),
		holders,
		claims,
		promised
	};
}

/** The years in which something came into force, ascending: the steps of the year control. */
export const changeYears = (borders: readonly BorderView[]): number[] =>
	[...new Set(borders.map((b) => Number(b.from.slice(0, 4))))].toSorted((a, b) => a - b);

/** What happened in a year of change, in two or three words; undefined for any other year. */
export const stepNameOf = (borders: readonly BorderView[], year: number): string | undefined =>
	borders.find((b) => b.step !== undefined && b.from.startsWith(String(year)))?.step;

/** Whether both sides state lines, or one does, that the other does not: the year has something to compare. */
export const isContested = (borders: readonly BorderView[], year: number): boolean =>
	borders.some((b) => b.part === 'line' && b.claimants.length === 1 && isInForce(b, year));

/** The step that a year belongs to: the last one that is not later. */
export const stepAt = (steps: readonly number[], year: number): number =>
	steps.findLast((step) => step <= year) ?? steps[0] ?? year;

/** The borders in force in a year but for renunciations, which are acts and do not last: lines, administrations, promises. */
export const lastingIn = (
	borders: readonly BorderView[],
	year: number,
	viewpoint: Viewpoint
): BorderView[] =>
	bordersIn(borders, year, viewpoint).filter(({ part }) => part !== 'renunciation');

/** What came into force in the step's year, as a viewpoint states it. */
export const changesIn = (
	borders: readonly BorderView[],
	step: number,
	viewpoint: Viewpoint
): BorderView[] => borders.filter((b) => b.from.startsWith(String(step)) && isStated(b, viewpoint));

export const viewpointLabels: Record<Viewpoint, string> = {
	neutral: m.data_borders_view_neutral(),
	japan: m.data_borders_view_japan(),
	russia: m.data_borders_view_russia()
};

/** The year of the borders that is told of; undefined where those of today are shown. */
export const pastYear = (year: number | undefined): number | undefined =>
	year === undefined || year >= new Date().getFullYear() ? undefined : year;

/** The caption of every picture of the borders: the year, and whose statement it shows. */
export const captionOf = (year: number | undefined, viewpoint: Viewpoint): string =>
	year === undefined
		? m.data_borders_caption_today({ viewpoint })
		: m.data_borders_caption_in({ year, viewpoint });
