// Links that were escaped once too often say what they said before.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendAddress, unescapeText } from './escaped.ts';
import { readCamera } from './fragment.ts';
import { readView, writeView } from './query.ts';
import { defaultView, type View } from './view.ts';

const window = { from: '2016-05', to: '2016-12' };

test.each<[string, Partial<View>]>([
	// Pasted from the source of a page, once or twice.
	['?from=2016-05&amp;to=2016-12', window],
	['?from=2016-05&AMP;to=2016-12', window],
	['?from=2016-05&amp;amp;to=2016-12', window],
	['?&amp;from=2016-05&amp;to=2016-12', window],
	['?from=2016-05&amp%3Bto=2016-12', window],
	['?from=2016-05%26amp%3Bto=2016-12', window],
	['?from=2016-05%26amp%3Bto%3D2016-12', window],
	['?from=2016-05%26%2338%3Bto=2016-12', window],
	['?place=sochi&amp;kind=event,project', { place: ['sochi'], kind: ['event', 'project'] }],
	['?q=gas%26amp%3Bkind=event', { q: 'gas', kind: ['event'] }],
	// Encoded twice: a value, an ampersand, a name, the whole query.
	['?kind=event%2Cproject', { kind: ['event', 'project'] }],
	['?kind=event%252Cproject', { kind: ['event', 'project'] }],
	['?kind=event%25252Cproject', { kind: ['event', 'project'] }],
	['?from=2016%252D05&to=2016%2D12', window],
	['?from=2016-05%26to=2016-12', window],
	['?from=2016-05%2526to%253D2016-12', window],
	['?from%3D2016-05%26to%3D2016-12', window],
	['?from%3D2016-05&to%3D2016-12', window],
	['?fr%256Fm=2016-05&to=2016-12', window],
	['?q=%25D0%2598%25D1%2582%25D1%2583%25D1%2580%25D1%2583%25D0%25BF', { q: 'Итуруп' }],
	['?q=gas%2520field', { q: 'gas field' }],
	['?q=gas+field', { q: 'gas field' }],
	['?q=Abe+%26amp%3B+Putin', { q: 'Abe & Putin' }],
	// A name that is not quite as we write it.
	['?FROM=2016-05&To=2016-12', window],
	['??from=2016-05&to=2016-12', window],
	['?%20from=2016-05&to%20=2016-12', window],
	['?%E2%80%8Bfrom=2016-05&amp;TO=2016-12', window],
	['?ｆｒｏｍ=2016-05&to=2016-12', window],
	['?measure=nemuro%252Chabomai', { measure: ['nemuro', 'habomai'] }],
	[
		'?source-language=ja%252Cru&amp;source-type=blog',
		{ 'source-language': ['ja', 'ru'], 'source-type': ['blog'] }
	]
])('%s is read', (search, part) => {
	const { view, problem } = readView(search);
	expect(problem).toBeUndefined();
	expect(view).toEqual({ ...defaultView, ...part });
});

test('the ends of a chain are read too', () => {
	const ends = { from: 'hokkaido', to: 'yamal' };
	for (const link of [
		'?from=hokkaido&amp;to=yamal',
		'?from=hokkaido%26amp%3Bto=yamal',
		'?from%3Dhokkaido%26to%3Dyamal'
	])
		expect(readView(link, '/connections/').view.ends, link).toEqual(ends);
});

test.each([
	['?from=2016-05&amp;to=2016-13', '“to”'],
	['?from=2016-05;to=2016-12', '“from”'],
	['?from=2016-05%26amp%3Bto=never', '“to”'],
	['?kind=event%252Cnothing', '“kind”'],
	['?amp;place=Sochi!', '“place”'],
	['?Kind=nothing', '“kind”'],
	['?from=2016&FROM=2017', '“from”'],
	// 国後 in Shift JIS, and half a letter.
	['?q=%8D%91%8C%E3', '“q”'],
	['?q=%E0%A4%A', '“q”'],
	['?place=Sochi!&amp;kind=x&status=y', '“kind”, “status” and “place”']
])('what cannot be read in %s is named', (search, named) => {
	const { view, problem } = readView(search);
	expect(view).toEqual(defaultView);
	expect(problem).toContain(named);
});

test.each([
	'?x=a%26amp%3Bb',
	'?utm_source=mail%2520shot',
	'?utm%3Dx=1',
	'?amp;x=1',
	'?x=%26from',
	'?from1=2016',
	'?X=1'
])('in %s nothing is ours: it is kept as it is', (search) => {
	const { view, unknown, problem } = readView(search);
	expect(problem).toBeUndefined();
	expect(view).toEqual(defaultView);
	expect(unknown).toEqual([...new URLSearchParams(search)]);
	expect([...new URLSearchParams(writeView(view, unknown))]).toEqual(unknown);
});

describe('the fragment', () => {
	const camera = readCamera('#map=6.5/44.5/147.1').camera;
	test.each([
		'#map%3D6.5/44.5/147.1',
		'#map=6.5%2F44.5%2F147.1',
		'#map%253D6.5%252F44.5%252F147.1',
		'#x=1&amp;map=6.5/44.5/147.1'
	])('%s is read', (hash) => expect(readCamera(hash)).toEqual({ camera }));

	test.each([
		['?from=2016&', '#38;to=2017', '?from=2016&to=2017', ''],
		[
			'?from=2016&',
			'#038;to=2017&#038;kind=event#map=6/44/147',
			'?from=2016&to=2017&kind=event',
			'#map=6/44/147'
		],
		['?from=2016&', '#x26;to=2017', '?from=2016&to=2017', ''],
		['?from=2016', '#38;to=2017', '?from=2016', '#38;to=2017'],
		['', '#evidence', '', '#evidence']
	])('%s%s has its query and its fragment', (search, hash, query, fragment) =>
		expect(mendAddress({ search, hash })).toEqual({ search: query, hash: fragment })
	);
});

test('a text is unescaped once and for all, and never throws', () => {
	const piece = fc.constantFrom(
		'%',
		'25',
		'%41',
		'&',
		'amp;',
		'&#38;',
		'%E5%8C%97',
		'%ff',
		'x',
		'%2'
	);
	const property = fc.property(fc.array(piece), (pieces) => {
		const plain = unescapeText(pieces.join(''));
		expect(unescapeText(plain)).toBe(plain);
		expect(plain).not.toMatch(/&amp;/);
	});
	expect(() => fc.assert(property, { numRuns: 5000 })).not.toThrow();
});
