// How long a query takes: npm run bench:search. Exits with 1 when a target is missed.
import { readFileSync } from 'node:fs';
import { searchIndex } from '../../geo/compile/search/search-index.ts';
import { termsOf } from '../../geo/compile/search/search-terms.ts';
import type { StoredDocument, SearchIndex } from '../../src/lib/data/search/search-query.ts';
import { siteModule } from './site.ts';
import { seededRandom, generate, pick } from './generated.ts';
import { percentiles, round } from './figures.ts';

const { readSearch, search } = await siteModule<
	typeof import('../../src/lib/data/search/search-query.ts')
>('src/lib/data/search/search-query.ts');

interface Case {
	name: string;
	index: SearchIndex;
	texts: string[];
	words: string[];
	/** Milliseconds that 95 of 100 queries may take. */
	target: number;
}

const real = (): Case => {
	const raw = readFileSync(new URL('../../geo/dist/en/search.json', import.meta.url), 'utf8');
	const index = readSearch(raw);
	const { index: written }: { index: { storedFields: Record<string, StoredDocument> } } =
		JSON.parse(raw);
	const texts = Object.values(written.storedFields).map(
		({ title, others, line }) => `${title} ${others} ${line}`
	);
	return {
		name: 'the atlas',
		index,
		texts,
		words: [...new Set(texts.flatMap((t) => t.split(/[^\p{L}\p{N}]+/u)))],
		target: 5
	};
};

const generated = (count: number, target: number): Case => {
	const { documents, words } = generate(count);
	const began = performance.now();
	const { index, common } = searchIndex(documents);
	console.log(`index of ${count} records built in ${round(performance.now() - began)} ms`);
	return {
		name: `${count} generated`,
		index: { index, common: new Set(common), names: new Map() },
		texts: documents.map((d) => `${d.title} ${d.text}`),
		words,
		target
	};
};

/** What readers type: words, beginnings of words, two words, a slip of the finger; common and rare ones alike. */
function queriesOf({ texts, words }: Case, count: number): string[] {
	const random = seededRandom(7);
	const word = () =>
		pick(
			random() < 0.5
				? pick(texts, random)
						.split(/[^\p{L}\p{N}]+/u)
						.filter(Boolean)
				: words,
			random
		) ?? '';
	const slip = (w: string) => {
		const at = 1 + Math.floor(random() * Math.max(1, w.length - 2));
		return w.length < 5 ? w : w.slice(0, at) + w.slice(at + 1);
	};
	const forms = [
		word,
		() => word().slice(0, 3),
		() => `${word()} ${word()}`,
		() => slip(word()),
		() => `${word()} ${word().slice(0, 4)}`,
		() => 'Путин',
		() => '択捉島'
	];
	return Array.from({ length: count }, (_, i) => forms[i % forms.length]?.() ?? '');
}

let missed = 0;
for (const make of [real, () => generated(10_000, 30), () => generated(100_000, 30)]) {
	const each = make();
	const queries = queriesOf(each, 700);
	for (const query of queries.slice(0, 50)) search(each.index, query, 60);
	const times = queries.map((query) => {
		const began = performance.now();
		search(each.index, query, 60);
		return performance.now() - began;
	});
	const plain = queries.slice(0, 70).map((query) => {
		const began = performance.now();
		const terms = termsOf(query);
		each.texts.filter((text) => terms.every((term) => text.toLowerCase().includes(term)));
		return performance.now() - began;
	});
	const [p50, p95, max] = percentiles(times);
	const [, plain95] = percentiles(plain);
	const verdict = p95 < each.target ? 'ok' : 'MISSED';
	if (p95 >= each.target) missed++;
	console.log(
		`${each.name}: p50 ${round(p50)} ms, p95 ${round(p95)} ms, most ${round(max)} ms; target ${each.target} ms ${verdict}; ${round(p95 / plain95, 2)} of a plain reading of all texts`
	);
}
process.exitCode = missed > 0 ? 1 : 0;
