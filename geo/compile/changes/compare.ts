import type { ParsedRecord } from '../gate/parse.ts';
import type { Day } from './ledger.ts';
import { isKept, textFields, textsOf, titleIn, type TextField, type Texts } from './texts.ts';

/** What is remembered of a record: enough to say later what became of it. */
interface Remembered {
	title: string;
	texts: Texts;
}
export type Memory = Record<string, Remembered>;

/** What there is to remember of the records as they are. */
export const memoryOf = (records: readonly ParsedRecord[]): Memory =>
	Object.fromEntries(
		records
			.filter(isKept)
			.map(({ kind, id, value }) => [
				`${kind}/${id}`,
				{ title: titleIn(value, id), texts: textsOf(value) }
			])
	);

/** A memory as it is written down: a record a line, in their order. */
export function writtenMemory(memory: Memory): string {
	const sorted = Object.entries(memory).toSorted(([a], [b]) => (a < b ? -1 : 1));
	const lines = sorted.map(([key, value]) => `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`);
	return `{\n${lines.join(',\n')}\n}\n`;
}

/** The texts that are not as they were. */
export const differing = (before: Texts, now: Texts): TextField[] =>
	textFields.filter((field) => before[field] !== now[field]);

/** What has happened to the records between two states, as a day of the ledger; undefined when nothing has. */
export function compared(before: Memory, now: Memory, on: string): Day | undefined {
	const keys = Object.keys(now).toSorted();
	const corrected = keys.flatMap((key) => {
		const [was, is] = [before[key], now[key]];
		const texts = was && is ? differing(was.texts, is.texts) : [];
		return texts.length > 0 ? [[key, texts] as const] : [];
	});
	const day: Day = {
		on,
		added: keys.filter((key) => !(key in before)),
		corrected: Object.fromEntries(corrected),
		withdrawn: Object.keys(before)
			.filter((key) => !(key in now))
			.toSorted()
			.map((id) => ({ id, title: before[id]?.title ?? id }))
	};
	const isEmpty = day.added.length + corrected.length + day.withdrawn.length === 0;
	return isEmpty ? undefined : day;
}

/** Two accounts of one day as one: what was added that day and changed again was added, and no more. */
function joined(one: Day, other: Day): Day {
	const gone = new Set(other.withdrawn.map(({ id }) => id));
	const fresh = new Set(one.added);
	const again = new Set(other.added);
	const corrected: Day['corrected'] = {};
	for (const [key, texts] of [...Object.entries(one.corrected), ...Object.entries(other.corrected)])
		if (!gone.has(key) && !fresh.has(key))
			corrected[key] = textFields.filter(
				(field) => texts.includes(field) || corrected[key]?.includes(field)
			);
	return {
		on: one.on,
		added: [...new Set([...one.added, ...other.added])].filter((key) => !gone.has(key)).toSorted(),
		corrected,
		withdrawn: [
			...one.withdrawn.filter(({ id }) => !again.has(id)),
			...other.withdrawn.filter(({ id }) => !fresh.has(id))
		]
	};
}

/** The ledger with one more day, or with more on its last. Throws when the day lies before the last. */
export function continued(days: readonly Day[], day: Day): Day[] {
	const last = days.at(-1);
	if (!last || last.on < day.on) return [...days, day];
	if (last.on > day.on)
		throw new Error(`the ledger reaches to ${last.on}: nothing can be added on ${day.on}`);
	return [...days.slice(0, -1), joined(last, day)];
}
