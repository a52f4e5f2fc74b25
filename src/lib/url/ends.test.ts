import { describe, expect, test } from 'vitest';
import { isConnectionsPath } from './ends.ts';
import { hostileEnds } from './hostile-links.fixture.ts';
import { readView, writeView } from './query.ts';
import { defaultView } from './view.ts';

const page = '/connections/';
const endsOf = (search: string) => readView(search, page).view.ends;

describe('on the page of connections', () => {
	test('an id is an end and a date a bound of time', () => {
		expect(endsOf('?from=hokkaido&to=yamal')).toEqual({ from: 'hokkaido', to: 'yamal' });
		const { view } = readView('?from=2016&to=2016-12', page);
		expect([view.ends, view.from, view.to]).toEqual([{ from: '', to: '' }, '2016', '2016-12']);
	});

	test('an id that begins with a date is an id', () =>
		expect(endsOf('?from=2016-05-06-sochi-summit').from).toBe('2016-05-06-sochi-summit'));

	test('one end and one bound stand side by side, and so do all four', () => {
		const one = readView('?from=hokkaido&to=2016', page).view;
		expect([one.ends.from, one.from, one.to]).toEqual(['hokkaido', undefined, '2016']);
		const link = '?from=hokkaido&to=yamal&from=2016&to=2017&kind=event&x=1';
		const { view, unknown } = readView(link, page);
		expect(view).toMatchObject({
			ends: { from: 'hokkaido', to: 'yamal' },
			from: '2016',
			to: '2017',
			kind: ['event']
		});
		expect(writeView(view, unknown)).toBe(link);
	});

	test('equal views make equal links', () => {
		const a = readView('?kind=event&to=yamal&from=2016&from=hokkaido', page).view;
		const b = readView('?from=hokkaido&to=yamal&from=2016&kind=event', page).view;
		expect(writeView(a)).toBe(writeView(b));
	});

	test.each(hostileEnds)('%s shows the default view and says so', (search) => {
		const { view, problem } = readView(search, page);
		expect(view).toEqual(defaultView);
		expect(problem).toMatch(/^The (link|part “\w+” of the link) /);
	});
});

test('on every other page an id in from or to is refused', () => {
	for (const path of ['/', '/places/sochi/', '/connections/else/', '/xconnections/'])
		expect(readView('?from=hokkaido', path)).toEqual({
			view: defaultView,
			unknown: [],
			problem: 'The part “from” of the link could not be read.'
		});
	expect(isConnectionsPath('/connections')).toBe(true);
});
