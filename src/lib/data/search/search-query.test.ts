import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, highlight } from './highlight.ts';
import { groupHits, hrefOfHit } from './search-query.ts';
import { openSearch } from './search.ts';

const search = openSearch();
const idsOf = (query: string) => search(query).map(({ id }) => id);
const best = (query: string) => search(query)[0]?.id;

describe('a place is found under each of its names', () => {
	test.each([
		...['Iturup', 'Etorofu', 'Итуруп', 'итуруп', '択捉島', 'Etorofu-tō', 'ITURUP'].map((name) => [
			name,
			'iturup'
		]),
		...['Kunashir', 'Kunashiri', 'Кунашир', '国後島'].map((name) => [name, 'kunashir']),
		...['Sapporo', '札幌', 'Саппоро'].map((name) => [name, 'sapporo']),
		...['Hokkaido', 'Hokkaidō', 'Хоккайдо', '北海道', 'hokaido', 'hokkaio'].map((name) => [
			name,
			'hokkaido'
		]),
		...['Vladivostok', 'Владивосток', 'vladivostock', 'vladi'].map((name) => [name, 'vladivostok']),
		...['Paramushir', 'Парамушир'].map((name) => [name, 'paramushir'])
	])('%s', (name, id) => expect(best(name)).toBe(id));
});

test.each([
	['Путин', 'vladimir-putin'],
	['Абэ', 'shinzo-abe'],
	['Shinzo Abe', 'shinzo-abe'],
	['abe shinzo', 'shinzo-abe']
])('a person is found as %s', (name, id) => expect(idsOf(name).slice(0, 5)).toContain(id));

test('words in Latin letters find a title that is Russian alone, and the other way round', () => {
	const russian = search('приморский').filter(({ kind }) => kind === 'sources');
	expect(russian.length).toBeGreaterThan(0);
	expect(idsOf('primorskii')).toEqual(expect.arrayContaining(russian.map(({ id }) => id)));
});

test('words inside a Japanese title find it', () =>
	expect(search('北方領土').length).toBeGreaterThan(1));

test('all words are needed; the last may be the beginning of one', () => {
	const both = search('summit nagat');
	expect(both.slice(0, 3).map(({ id }) => id)).toContain('2016-12-15-nagato-summit');
	expect(both.length).toBeLessThan(search('summit').length);
});

test('a part of a Japanese name finds it too', () =>
	expect(idsOf('択捉').slice(0, 3)).toContain('iturup'));

test('a name goes before a text that mentions it', () => {
	const hits = search('sakhalin');
	expect(hits[0]).toMatchObject({ id: 'sakhalin', kind: 'places' });
});

test.each(['', '   ', '…!?', '"', '\u0000', '()'])('%j finds nothing', (query) =>
	expect(search(query)).toEqual([])
);

test('whatever is typed, the search answers', () => {
	const property = fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
		for (const hit of search(typed).slice(0, 3)) {
			expect(hrefOfHit(hit)).toMatch(/^(\/[a-z]+\/[a-z0-9-]+\/|#map=9\/[-.\d]+\/[-.\d]+)$/);
			expect(
				highlight(hit.title, hit.terms)
					.map(({ text }) => text)
					.join('')
			).toBe(hit.title);
		}
	});
	expect(() => fc.assert(property, { numRuns: 2000 })).not.toThrow();
});

test('hits come by kind, that of the best one first', () => {
	const groups = groupHits(search('iturup'));
	expect(groups[0]?.kind).toBe('places');
	expect(groups.reduce((sum, { hits }) => sum + hits.length, 0)).toBe(search('iturup').length);
});

describe('the matched words are shown', () => {
	const wordsOf = (text: string, query: string) => {
		const terms = search(query)[0]?.terms ?? [];
		return highlight(text, terms).flatMap(({ text, hit }) => (hit ? [text] : []));
	};
	test('in whatever script they stand', () => {
		expect(wordsOf('Iturup / Etorofu · Итуруп · 択捉島', 'итуруп')).toEqual(['Iturup', 'Итуруп']);
		expect(wordsOf('Iturup / Etorofu · Итуруп · 択捉島', '択捉島')).toEqual(['択捉島']);
	});

	test('and a long text is cut around the first of them', () => {
		const text = `${'One word after another. '.repeat(12)}Nagato at last. ${'And more words. '.repeat(12)}`;
		const cut = excerpt(text, ['nagato']);
		expect(cut).toContain('Nagato');
		expect(cut).toMatch(/^… .* …$/s);
		expect(cut.length).toBeLessThan(160);
	});
});
