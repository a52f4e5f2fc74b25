// A catalogue brought up to date with its record, as msgmerge does it.
import { distance } from 'fastest-levenshtein';
import type { Entry } from './catalogue.ts';
import { keyOf, type Language, type RecordText } from './texts.ts';

/** A string as gettext writes it. */
const written = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** How unlike two texts are: 0, the same, to 1. */
const unlike = (one: string, other: string) =>
	distance(one, other) / Math.max(one.length, other.length, 1);

/** A text that is less like another is another text, where the field has several. */
const farthest = 0.6;

/** By the keys of texts that have no entry: the old entry that they have come of, of a text which the record has no longer. */
function successors(wanted: readonly RecordText[], old: readonly Entry[]): Map<string, Entry> {
	const [keys, known] = [new Set(wanted.map(keyOf)), new Set(old.map(keyOf))];
	const left = old.filter((entry) => entry.text !== '' && !keys.has(keyOf(entry)));
	const isAlone = (name: string) =>
		[wanted, old].every((list) => list.filter(({ field }) => field === name).length === 1);
	const texts = wanted.filter((text) => !known.has(keyOf(text)));
	const pairs = texts.flatMap((text) => {
		const own = left.filter(({ field, en }) => field === text.field || en === text.en);
		return own
			.map((entry) => ({ text, entry, by: unlike(text.en, entry.en) }))
			.filter(({ by }) => isAlone(text.field) || by <= farthest);
	});
	const found = new Map<string, Entry>();
	const taken = new Set<Entry>();
	for (const { text, entry } of pairs.toSorted((a, b) => a.by - b.by)) {
		const key = keyOf(text);
		if (found.has(key) || taken.has(entry)) continue;
		found.set(key, entry);
		taken.add(entry);
	}
	return found;
}

/**
 * The entries of a record in a language, in the order of its texts: a translation stays with its English; one whose
 * English has changed is fuzzy, with the old English; what is new is empty, and what is gone is left out.
 */
export function merged(
	texts: Iterable<RecordText>,
	old: readonly Entry[],
	language: Language
): Entry[] {
	const wanted = [...texts].filter(({ given }) => given[language] === undefined);
	const byKey = new Map(old.map((entry) => [keyOf(entry), entry]));
	const from = successors(wanted, old);
	return wanted.map((text) => {
		const { field, en } = text;
		const same = byKey.get(keyOf(text));
		if (same) return { ...same, fuzzy: same.fuzzy && same.text !== '' };
		const before = from.get(keyOf(text));
		if (!before) return { field, en, text: '', fuzzy: false };
		// Fuzzy already: what it is a translation of was noted then.
		const previous = before.previous ?? `msgid ${written(before.en)}`;
		return { ...before, field, en, fuzzy: true, previous };
	});
}
