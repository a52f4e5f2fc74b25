import { listOf } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';

/**
 * How the live map stands, as a pure machine: what happened goes in, what is to be shown comes out. Times are in ms, from
 * any beginning.
 */

/** What the map is made of, in the words of a sentence. Each part comes by itself, and can fail by itself. */
const words = {
	program: m.map_data_program(),
	worker: m.map_data_worker(),
	surface: m.map_data_surface(),
	base: m.map_data_base(),
	marks: m.map_data_marks(),
	areas: m.map_data_areas(),
	sites: m.map_data_sites(),
	labels: m.map_data_labels(),
	borders: m.map_data_borders(),
	years: m.map_data_years(),
	depth: m.map_data_depth(),
	relief: m.map_data_relief()
};
export type Part = keyof typeof words;
const parts = Object.keys(words) as Part[];

/** Without one of these nothing is drawn: the map has to be made anew. */
const frame: readonly Part[] = ['program', 'worker', 'surface'];
/** What has to stand before the map takes the place of the drawing. */
const essential: readonly Part[] = ['surface', 'base', 'marks'];
/** What goes with the map, and is asked for again by a new one. */
const drawn = parts.filter((part) => !['marks', 'years'].includes(part));

export type LifeEvent =
	| { type: 'asked' | 'came' | 'failed'; part: Part; at: number }
	/** This browser gives no surface to draw on. */
	| { type: 'refused'; at: number };

interface Status {
	is: 'waiting' | 'here' | 'failed';
	/** When it came to be so. */
	since: number;
	/** How often it has failed in a row. */
	failures: number;
}

export interface Life {
	parts: Partial<Record<Part, Status>>;
	/** The map has taken the place of the drawing. */
	stands: boolean;
	/** This browser draws no map at all. */
	isImpossible: boolean;
	/** It had a surface once: that it gets none now may pass. */
	hadSurface: boolean;
}

export const newLife: Life = { parts: {}, stands: false, isImpossible: false, hadSurface: false };

/** How long a part may take before the reader is told. */
const patience = 8000;
/** A fault that is over by then is not worth a word. */
const grace = 1000;
/** How long after each failure in a row a part is asked for again; then always as after the last. */
const pauses = [400, 3000, 8000, 20_000, 60_000];

export function step(life: Life, event: LifeEvent): Life {
	if (event.type === 'refused')
		return life.hadSurface
			? step(life, { type: 'failed', part: 'surface', at: event.at })
			: { ...life, isImpossible: true, stands: false };
	const { type, part, at } = event;
	const before = life.parts[part];
	if (type === 'asked')
		return [part, ...(part === 'program' ? frame.filter((one) => life.parts[one]) : [])].reduce(
			// A new map is made: all that holds it is asked for again.
			(next, one) => put(next, one, 'waiting', at, life.parts[one]?.failures ?? 0),
			life
		);
	if (type === 'failed') {
		// What let the reader wait before it failed has been told of, and goes on to be.
		const times = before?.is === 'waiting' && at - before.since >= patience ? 2 : 1;
		const failed = put(life, part, 'failed', at, (before?.failures ?? 0) + times);
		return frame.includes(part) ? without(failed, part) : failed;
	}
	// What has failed comes when it has been asked for again: until then others of its pieces may come.
	if (before?.is !== 'waiting') return life;
	const next = put(life, part, 'here', at, 0);
	const stands = next.stands || essential.every((one) => next.parts[one]?.is === 'here');
	return { ...next, stands, hadSurface: next.hadSurface || part === 'surface' };
}

function put(life: Life, part: Part, is: Status['is'], since: number, failures: number): Life {
	return { ...life, parts: { ...life.parts, [part]: { is, since, failures } } };
}

/** The map is gone, and with it all that it held but for what failed. */
function without(life: Life, failed: Part): Life {
	const left = parts.filter((part) => part === failed || !drawn.includes(part));
	const kept = left.flatMap((part) => {
		const status = life.parts[part];
		// The marks are loaded, and are to be drawn again.
		const again = part === 'marks' && status?.is === 'here';
		return status ? [[part, again ? { ...status, is: 'waiting' as const } : status]] : [];
	});
	return { ...life, stands: false, parts: Object.fromEntries(kept) };
}

/** What of the map the reader sees, and is told. */
export interface Shown {
	/** The live map, not the drawing. */
	isMap: boolean;
	/** Neither is anything wrong, nor is the map there. */
	isOnItsWay: boolean;
	/** There can be no map: what only a map can do is not offered. */
	isImpossible: boolean;
	/** Why it is not as it should be; undefined when it is. */
	sentence: string | undefined;
	canTryAgain: boolean;
}

/** When a part that is waited for is late; undefined when none is. Marks wait for something to be drawn on, too. */
function lateAt({ parts }: Life, part: Part): number | undefined {
	const { surface, [part]: status } = parts;
	if (status?.is !== 'waiting' || (part === 'marks' && surface?.is !== 'here')) return undefined;
	const from = part === 'marks' ? Math.max(status.since, surface?.since ?? 0) : status.since;
	return from + patience;
}

const isLate = (life: Life, part: Part, now: number): boolean =>
	now >= (lateAt(life, part) ?? Infinity);

/** What has failed again, or holds the map, is told of until it comes, also while it is asked for. */
function isTold(life: Life, part: Part, now: number): boolean {
	const { is, since, failures } = life.parts[part] ?? { is: 'here', since: 0, failures: 0 };
	if (failures > 1 || frame.includes(part)) return failures > 0;
	return is === 'failed' && now - since >= grace;
}

/** What takes too long; of what holds the map only the first, which the others wait for. */
function lateParts(life: Life, now: number): Part[] {
	const late = parts.filter((part) => isLate(life, part, now));
	const held = late.find((part) => frame.includes(part));
	return late.filter((part) => part === held || !frame.includes(part));
}

export function shownOf(life: Life, now: number): Shown {
	const missing = parts.filter((part) => isTold(life, part, now));
	const late = lateParts(life, now).filter((part) => !missing.includes(part));
	const sentence = life.isImpossible ? m.map_impossible() : sentenceOf(life, missing, late);
	return {
		isMap: life.stands,
		isOnItsWay: !life.stands && sentence === undefined,
		isImpossible: life.isImpossible,
		sentence,
		canTryAgain: !life.isImpossible && sentence !== undefined
	};
}

function sentenceOf(life: Life, missing: Part[], late: Part[]): string | undefined {
	if (missing.length + late.length === 0) return undefined;
	const drawing = life.stands ? 'no' : 'yes';
	const inWords = (these: Part[]) => listOf(these.map((part) => words[part]));
	if (missing.includes('surface')) return m.map_lost_surface({ drawing });
	if (missing.length > 0) return m.map_missing({ parts: inWords(missing), drawing });
	return m.map_late({ parts: inWords(late), drawing });
}

const retryAt = ({ since, failures }: Status) =>
	since + (pauses[Math.min(failures, pauses.length) - 1] ?? 0);

/** What has failed and is to be asked for again by now. */
export const dueParts = (life: Life, now: number): Part[] =>
	parts.filter((part) => {
		const status = life.parts[part];
		return status?.is === 'failed' && retryAt(status) <= now;
	});

/** What a reader who tries again asks for: all that has failed, or lets them wait. */
export const openParts = (life: Life, now: number): Part[] =>
	parts.filter((part) => life.parts[part]?.is === 'failed' || isLate(life, part, now));

/** Whether a part is had by making the map anew: what hangs cannot be asked for twice. */
export const needsNewMap = (life: Life, part: Part): boolean =>
	frame.includes(part) || (drawn.includes(part) && life.parts[part]?.is === 'waiting');

/** When something changes by itself: the next time after `now` at which to look again; undefined when never. */
export function nextLook(life: Life, now: number): number | undefined {
	const times = parts.flatMap((part) => {
		const status = life.parts[part];
		return status?.is === 'failed'
			? [status.since + grace, retryAt(status)]
			: (lateAt(life, part) ?? []);
	});
	const next = Math.min(...times.filter((time) => time > now));
	return Number.isFinite(next) ? next : undefined;
}
