// The numbers in a text, as plain values: 1,200 and “twelve hundred” are not told apart from 1200.

const ones =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals: Record<string, number> = Object.fromEntries(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
		.split(' ')
		.map((word, i) => [word, i + 1])
);
const words: Record<string, number> = {
	...Object.fromEntries(ones.map((word, i) => [word, i + 1])),
	...Object.fromEntries(tens.map((word, i) => [word, (i + 2) * 10])),
	...Object.fromEntries(tens.map((word, i) => [word.replace(/y$/, 'ieth'), (i + 2) * 10])),
	...ordinals,
	once: 1,
	twice: 2,
	half: 0.5,
	dozen: 12
};
const scales: Record<string, number> = {
	hundred: 1e2,
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	m: 1e6,
	mn: 1e6,
	mln: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12
};

/** A number in a text: as it is written, its value, and its value with the scale behind it (`1.5 billion`). */
export interface FoundNumber {
	written: string;
	values: number[];
}

const isoDate = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g;
const digits =
	/(?<![\d.,])(\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+)(\.\d+)?(?:(?:st|nd|rd|th|s)\b)?(?:[\s\u00a0-]?(hundred|thousand|million|billion|trillion|bn|mn|mln|m|k)\b)?/gi;
const inWords = new RegExp(
	String.raw`\b(${tens.join('|')})[- ](${[...ones.slice(0, 9), ...Object.keys(ordinals).slice(0, 9)].join('|')})\b|\b(${Object.keys(words).join('|')})\b(?:[\s-](hundred|thousand|million|billion|trillion)\b)?`,
	'gi'
);

function withScale(value: number, scale: string | undefined): number[] {
	const factor = scales[scale?.toLowerCase() ?? ''];
	// Rounded, since 2.3 × 10⁹ is not a whole number for a computer.
	return factor ? [value, Number((value * factor).toPrecision(12))] : [value];
}

/** 1 h 10 min is also 70 minutes. */
const duration = /\b(\d+) ?h(?:ours?)?(?: and)? (\d+) ?min(?:utes?)?/g;

/** A second year that is written short: 1918–25. */
const shortRange = /\b(\d{2})(\d{2})[–-](\d{2})(?!\d|-)/g;

/** Every number of a text, in its order but for the kinds. Months of dates are words or places in a date, and left out. */
export function numbersIn(text: string): FoundNumber[] {
	const found: FoundNumber[] = [];
	const rest = text
		.replaceAll(isoDate, (written, year: string, _, day?: string) => {
			found.push({ written, values: [Number(year)] });
			if (day) found.push({ written, values: [Number(day)] });
			return ' ';
		})
		.replaceAll(shortRange, (written, century: string, from: string, to: string) => {
			found.push({ written: `${century}${from}`, values: [Number(century + from)] });
			found.push({ written, values: [Number(century + to), Number(to)] });
			return ' ';
		});
	for (const [written, hours, minutes] of rest.matchAll(duration))
		found.push({ written, values: [Number(hours) * 60 + Number(minutes)] });
	for (const [written, whole = '', fraction = '', scale] of rest.matchAll(digits))
		found.push({
			written: written.trim(),
			values: withScale(Number(whole.replaceAll(/[^\d]/g, '') + fraction), scale)
		});
	for (const [written, ten, one, single, scale] of rest.matchAll(inWords)) {
		const word = (name: string | undefined) => words[name?.toLowerCase() ?? ''] ?? 0;
		found.push({
			written,
			values: ten ? [word(ten) + word(one)] : withScale(word(single), scale)
		});
	}
	return found;
}

/** Names that hold a number: G20, Sakhalin-2, 2+2, Su-35. */
const names =
	/(?<![\p{L}\d])\p{Lu}[\p{L}]*-?\d+\b|\b\d\+\d\b|\bArctic LNG \d|\bPoint \d|\bone to one\b/gu;

/** Numbers of words that are mostly no count: “one of them”, “the first time”, “both … two”. */
const vague = new Set([...ones.slice(0, 2), 'first', 'second', 'once', 'twice', 'half', 'dozen']);

/** The numbers that a text asserts: those of names are none, and small words that are mostly no count. */
export const numbersSaid = (text: string): FoundNumber[] =>
	numbersIn(text.replaceAll(names, ' ')).filter(({ written }) => !vague.has(written.toLowerCase()));
