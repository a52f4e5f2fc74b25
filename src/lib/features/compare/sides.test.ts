import { expect, test } from 'vitest';
import { facts } from '$lib/data/filter/facts.server.ts';
import { readView, writeView } from '$lib/url/query.ts';
import { defaultView } from '$lib/url/view.ts';
import { exampleOf, examples } from './examples.ts';
import { sidesOf, sideTitles, viewOf } from './sides.ts';

const names = { sochi: 'Sochi' };

test.each([
	[{ place: '' }, 'All places'],
	[{ place: 'sochi' }, 'Sochi'],
	[{ place: 'sochi', from: '2016-05', to: '2016-05' }, 'Sochi, May 2016'],
	[{ place: 'sochi', from: '2013', to: '2015' }, 'Sochi, 2013–2015'],
	[{ place: 'sochi', from: '2014' }, 'Sochi, since 2014'],
	[{ place: '', to: '1956' }, 'All places, until 1956'],
	[{ place: 'sochi', asof: '2016-05-06' }, 'Sochi, as it stood on 6 May 2016'],
	[{ place: 'sochi', asof: '2016' }, 'Sochi, as it stood at the end of 2016'],
	[{ place: 'nowhere' }, 'nowhere'],
	[{ place: 'constructor' }, 'constructor']
])('%o is called %s', (side, title) => {
	expect(sideTitles({ first: side, second: { place: 'sochi' } }, names).first.whole).toBe(title);
});

test.each([
	[{ place: 'sochi', asof: '2016' }, { place: 'sochi' }, 'As it stood at the end of 2016', 'Sochi'],
	[{ place: 'sochi', from: '2016' }, { place: '', from: '2016' }, 'Sochi', 'All places'],
	[
		{ place: 'sochi', to: '2016' },
		{ place: '', from: '2016' },
		'Sochi, until 2016',
		'All places, since 2016'
	],
	[{ place: 'sochi' }, { place: 'sochi' }, 'Sochi', 'Sochi']
])('%o beside %o is %s beside %s for short', (first, second, one, other) => {
	const titles = sideTitles({ first, second }, names);
	expect([titles.first.short, titles.second.short]).toEqual([one, other]);
});

test('a link that names no side asks for none', () => {
	expect(sidesOf(defaultView)).toBeUndefined();
	expect(sidesOf({ ...defaultView, place: ['sochi'], from: '2016' })).toBeUndefined();
});

test('both sides stand in the link, and are read from it again', () => {
	const { sides } = exampleOf(facts);
	const written = writeView({ ...defaultView, ...viewOf(sides) });
	expect(written).toBe(
		'?first=sochi&first-from=2016-05&first-to=2016-05&second=nagato&second-from=2016-12&second-to=2016-12'
	);
	expect(sidesOf(readView(written).view)).toEqual({
		first: { ...sides.first, asof: undefined },
		second: { ...sides.second, asof: undefined }
	});
});

test.each(examples)(
	'the link of “$says” is as the atlas writes it, of places that it has',
	(one) => {
		const search = one.href.slice('/compare/'.length);
		const { view, unknown, problem } = readView(search);
		expect({ problem, unknown, search: writeView(view) }).toEqual({
			problem: undefined,
			unknown: [],
			search
		});
		for (const { place } of Object.values(sidesOf(view) ?? {}))
			expect(['', ...Object.keys(facts.names.place)]).toContain(place);
	}
);

test('a side whose window begins after its end makes the whole link a wrong one', () => {
	for (const side of ['first', 'second'])
		expect(readView(`?${side}-from=2017&${side}-to=2016`)).toMatchObject({
			view: defaultView,
			problem: 'The link begins its time window after its end.'
		});
});
