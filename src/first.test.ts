// @vitest-environment node
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';

const first = readFileSync('src/first.js', 'utf8');

/** A page in which the first script has run, with what a test does to it. */
function open(search = '') {
	const { window } = new JSDOM(
		`<style>@media (max-width: 9rem), (scripting: none) { button { display: none } }
		@media not (scripting: none) { .without-scripts { display: none } }</style>
		<body><div class="app"><h1>Sochi</h1><button>Filters</button><button>Time</button></div>`,
		{ url: `https://atlas.test/${search}`, runScripts: 'outside-only' }
	);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	Object.assign(window, { setTimeout, clearTimeout });
	window.eval(first);
	const { document, pageStart: start } = window;
	const { dataset } = document.documentElement;
	const buttons = [...document.querySelectorAll('button')];
	const reject = (reason: unknown) =>
		window.dispatchEvent(Object.assign(new window.Event('unhandledrejection'), { reason }));
	const raise = (error: unknown) =>
		window.dispatchEvent(new window.ErrorEvent('error', { error: error as Error }));
	return { window, document, dataset, start, buttons, reject, raise };
}
afterEach(() => {
	vi.useRealTimers();
});

test('a click before the page is alive is kept and shown as kept, once for each button', () => {
	const { start, buttons, document } = open();
	for (const i of [0, 1, 0]) buttons[i]!.click();
	expect(buttons[0]!.getAttribute('aria-busy')).toBe('true');
	expect(start.alive().map((button) => button.textContent)).toEqual(['Time', 'Filters']);
	expect(document.querySelectorAll('[aria-busy]')).toHaveLength(0);
	buttons[0]!.click();
	expect(start.alive()).toEqual([]);
});

test.each([
	[
		'a script that does not come',
		new TypeError('Failed to fetch dynamically imported module: /a'),
		'lost'
	],
	['the same in Firefox', new TypeError('error loading dynamically imported module: /a'), 'lost'],
	['the same in Safari', new TypeError('Importing a module script failed.'), 'lost'],
	['a script cut short', new SyntaxError('Unexpected end of input'), 'broken'],
	['what an old browser lacks', new TypeError('Map.groupBy is not a function'), 'broken'],
	['nothing known', undefined, 'broken']
])('%s is told', (_, reason, why) => {
	const { window, dataset, reject } = open();
	Object.assign(globalThis, { window });
	// An error of the page is one of its own realm.
	const own = reason && new (window.eval(reason.name) as ErrorConstructor)(reason.message);
	reject(own);
	expect(dataset.scripts).toBe(why);
});

test('a failure puts the words back, drops what was clicked, and lets links load whole pages', () => {
	const { document, dataset, start, buttons, raise } = open(
		'?kind=event&asof=2016-05-06#map=5/1/1'
	);
	expect(dataset).toMatchObject({ filtered: '', asof: '', drawing: 'elsewhere' });
	const restore = vi.fn();
	start.restore = restore;
	buttons[0]!.click();
	raise(new Error('x'));
	raise(new Error('y'));
	expect(restore).toHaveBeenCalledOnce();
	expect({ ...dataset }).toEqual({ scripts: 'broken' });
	expect(document.body.dataset.sveltekitReload).toBe('');
	expect(start.alive()).toEqual([]);
	expect(dataset.scripts).toBe('broken');
});

test('then it looks as without scripts: no button that does nothing, and what stands in for it', () => {
	const { document, start } = open();
	start.fail('broken');
	const rules = [...document.styleSheets[0]!.cssRules] as CSSMediaRule[];
	expect(rules.map(({ media }) => media.mediaText)).toEqual([
		'(max-width: 9rem), (min-width: 0px)',
		'not (min-width: 0px)'
	]);
});

test('a remark of the browser is no failure', () => {
	const { dataset, raise } = open();
	raise(null);
	expect(dataset.scripts).toBeUndefined();
});

test('a program that does not come is told of after 10 s, and the telling is taken back when it does', () => {
	const { dataset, start } = open('?kind=event');
	vi.advanceTimersByTime(9_999);
	expect(dataset.scripts).toBeUndefined();
	vi.advanceTimersByTime(1);
	expect(dataset).toMatchObject({ scripts: 'late' });
	expect(dataset.filtered).toBeUndefined();
	start.alive();
	expect(dataset.scripts).toBe('run');
});

test('once it is alive, errors are no longer its matter', () => {
	const { dataset, start, raise } = open();
	start.alive();
	raise(new Error('x'));
	vi.advanceTimersByTime(20_000);
	expect(dataset.scripts).toBe('run');
});
