import { describe, expect, test } from 'vitest';
import { hostileQueries } from './hostile-links.fixture.ts';
import { readView, writeView } from './query.ts';
import { defaultView } from './view.ts';

describe('the query', () => {
	test('an empty query is the default view', () => {
		expect(readView('')).toEqual({ view: defaultView, unknown: [] });
		expect(writeView(defaultView)).toBe('');
	});

	test('the parts of a link are read', () => {
		const search =
			'?from=2016-05&to=2016&asof=2016-05-06&kind=event,project&status=suspended&verdict=partly&theme=sector-lng&place=yamal&actor=novatek,shinzo-abe&source-language=ja,ru&source-type=blog&q=絆&as=table&sort=-title&only=map&chain=2&view=japan&year=1875&names=ru&projection=globe&measure=nemuro,habomai&layers=areas';
		expect(readView(search).view).toEqual({
			...defaultView,
			from: '2016-05',
			to: '2016',
			asof: '2016-05-06',
			kind: ['event', 'project'],
			status: ['suspended'],
			verdict: ['partly'],
			theme: ['sector-lng'],
			place: ['yamal'],
			actor: ['novatek', 'shinzo-abe'],
			'source-language': ['ja', 'ru'],
			'source-type': ['blog'],
			as: 'table',
			sort: '-title',
			only: 'map',
			chain: '2',
			q: '絆',
			view: 'japan',
			year: 1875,
			names: 'ru',
			projection: 'globe',
			measure: ['nemuro', 'habomai'],
			layers: ['areas'],
			ends: { from: '', to: '' }
		});
	});

	test('equal views make equal links, whatever the order they were chosen in', () => {
		const a = readView('?layers=names,areas&kind=project,event');
		const b = readView('?kind=event,project&layers=areas,names');
		expect(writeView(a.view)).toBe(writeView(b.view));
	});

	test('nothing drawn is a choice of its own', () => {
		expect(readView('?layers=none').view.layers).toEqual([]);
		expect(writeView({ ...defaultView, layers: [] })).toBe('?layers=none');
	});

	test('what is not ours is kept, after what is', () => {
		const { view, unknown } = readView('?utm_source=a%26b&year=1905&x=');
		expect(writeView(view, unknown)).toBe('?year=1905&utm_source=a%26b&x=');
	});

	test('what is not ours is left out where the link would be too long to be read again', () => {
		const { view, unknown } = readView(`?year=1905&long=${':'.repeat(1900)}&x=1`);
		const link = writeView(view, unknown);
		expect(link).toBe('?year=1905&x=1');
		expect(readView(link).problem).toBeUndefined();
	});

	test('what is ours and would be too long when written anew is refused at once', () => {
		const list = [130, 131, 132].map((length) => 'a'.repeat(length)).join();
		const ids = ['theme', 'place', 'actor'].map((name) => `${name}=${list}`);
		const words = ['step', 'first', 'second'].map((name) => `${name}=${'d'.repeat(120)}`);
		const days = ['from', 'to', 'asof', 'first-from', 'first-to'].map((day) => `${day}=2016-05-06`);
		const measure = `measure=${'e'.repeat(59)},${'f'.repeat(59)}`;
		const linkWith = (q: string) => `?${[...ids, ...words, ...days, measure, `q=${q}`].join('&')}`;
		// A bracket takes three characters when it is written.
		const [plain, brackets] = ['x', '{'].map((letter) => linkWith(letter.repeat(80)));
		expect(plain!.length).toBe(brackets!.length);
		expect(readView(plain!).problem).toBeUndefined();
		expect(readView(brackets!).problem).toContain('too long');
	});

	test.each(hostileQueries)('%s shows the default view and says so', (search) => {
		const { view, problem } = readView(search);
		expect(view).toEqual(defaultView);
		expect(problem).toMatch(/^The (link|part “[\w-]+” of the link) /);
	});
});
