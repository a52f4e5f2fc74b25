// Records like those of the atlas, as many as are wanted, always the same ones.
import type { Fact } from '../../geo/compile/filter/facts.ts';
import type { SearchDocument } from '../../geo/compile/search/search-index.ts';

/** A pseudo-random generator of numbers from 0 to 1, the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const syllables =
	'ka ki ku ke ko sa shi su se so ta chi tsu te to na ni no ra ri ro ma mi mo vo va skaya ov sk in er al'.split(
		' '
	);

/** Words of one to four syllables, all different. */
function vocabulary(size: number, random: () => number): string[] {
	const words = new Set<string>();
	while (words.size < size) {
		const length = 1 + Math.floor(random() * 4);
		words.add(
			Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('')
		);
	}
	return [...words];
}

/** Picks words as texts do: the second half as often as the first, and so on (Zipf). */
const zipf = <T>(list: readonly T[], random: () => number): T =>
	list[Math.floor(list.length ** random()) - 1]!;

export interface Generated {
	documents: SearchDocument[];
	facts: Fact[];
	words: string[];
}

/** One of a list that is not empty. */
export const pick = <T>(list: readonly T[], random: () => number): T =>
	list[Math.floor(random() * list.length)]!;

const two = (n: number) => String(n).padStart(2, '0');

/** As many facts and documents: titles of six words, texts of thirty, two people of two words each. */
export function generate(count: number, seed = 1): Generated {
	const random = seededRandom(seed);
	const words = vocabulary(Math.min(40_000, 4000 + count), random);
	const say = (length: number) => Array.from({ length }, () => zipf(words, random)).join(' ');
	const ids = (name: string, of: number, length: number) =>
		Array.from({ length }, () => `${name}-${Math.floor(of * random() ** 2)}`);
	const facts: Fact[] = [];
	const documents: SearchDocument[] = [];
	for (let i = 0; i < count; i++) {
		const kind = pick(['events', 'projects', 'agreements', 'statements'] as const, random);
		const year = 1855 + Math.floor(171 * random() ** 0.3);
		const [month, day] = [two(1 + Math.floor(random() * 12)), two(1 + Math.floor(random() * 28))];
		const start = pick([`${year}`, `${year}-${month}`, `${year}-${month}-${day}`], random);
		const id = `${kind}-${i}`;
		const title = say(6);
		facts.push({
			...{ id, kind, title, start },
			steps:
				kind === 'projects'
					? [
							{ date: `${year + 1}-${month}`, status: 'signed' },
							{ date: `${year + 3}`, status: 'operating' }
						]
					: [],
			places: ids('place', 200, 3),
			themes: ids('theme', 23, 2),
			actors: ids('actor', 500, 3),
			sources: ids('source', count, 3),
			languages: [...new Set(ids('language', 6, 2))],
			sourceTypes: [...new Set(ids('type', 8, 2))],
			...(kind === 'projects' && { status: pick(['signed', 'operating', 'cancelled'], random) }),
			...(kind === 'statements' && { verdict: pick(['confirmed', 'opinion'], random) })
		});
		const text = say(30);
		documents.push({
			...{ key: id, id, kind, title, start, text, line: text },
			others: say(1),
			ours: say(1),
			people: say(4)
		});
	}
	return { documents, facts, words };
}
