// Protects: what other hosts are told is what is declared, and what serve sends.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caddyOf } from './host/caddy.ts';
import { headersOf, notFoundAt, typeOf } from './host/declared.ts';
import { movedPage } from './host/moved-page.ts';
import { nginxOf } from './host/nginx.ts';
import { headersFileOf, redirectsOf } from './host/static-hosts.ts';
import { hostFiles } from './host.ts';

const sent = (path: string) => Object.fromEntries(headersOf(path));
const framing =
	"frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html drawing offline default";

test.each(Object.entries(hostFiles()))('%s is as npm run host writes it', (file, text) => {
	expect(readFileSync(file, 'utf8')).toBe(text);
});

test('nothing but what is embedded may stand in a frame, in any language', () => {
	for (const path of ['/', '/ru/', '/places/sochi/', '/ja/about/', '/embedded/', '/events/embed/'])
		expect(sent(path)['Content-Security-Policy'], path).toBe(framing);
	for (const path of ['/embed/places/sochi/', '/ru/embed/ledger/', '/ja/embed/'])
		expect(sent(path)['Content-Security-Policy'], path).toBeUndefined();
});

test('what is named by its content is kept, and nothing else', () => {
	expect(sent('/_app/immutable/a.js')['Cache-Control']).toContain('immutable');
	expect(sent('/_app/version.json')['Cache-Control']).toBe('no-cache');
});

test('each path has the page for what is not there in its language', () => {
	expect(['/x', '/ru/x', '/ja/x', '/russia/'].map(notFoundAt)).toEqual([
		'/404.html',
		'/ru/404.html',
		'/ja/404.html',
		'/404.html'
	]);
	expect(typeOf('html')).toBe('text/html;charset=utf-8');
	expect(typeOf('geojson')).toBe('application/geo+json');
});

test('static hosts get at most the hundred rules they read, and no header twice at a path', () => {
	const rules = headersFileOf()
		.split(/\n(?=\/)/)
		.slice(1)
		.map((rule) => rule.split('\n').map((line) => line.trim()));
	expect(rules.length).toBeLessThanOrEqual(100);
	const namesAt = (path: string) =>
		rules
			.filter(([at = '']) => (at.endsWith('*') ? path.startsWith(at.slice(0, -1)) : at === path))
			.flatMap(([, ...lines]) => lines.map((line) => line.split(':')[0]));
	for (const path of ['/', '/places/sochi/', '/ru/data/', '/ja/', '/ja/embed/ledger/']) {
		const names = namesAt(path);
		expect(new Set(names).size, path).toBe(names.length);
		expect(names.includes('Content-Security-Policy'), path).toBe(!path.includes('embed'));
	}
});

test('what moved or is gone is told to every host, in every language', () => {
	const moved = [
		{ from: '/events/a/', to: '/events/b/' },
		{ from: '/events/c/', to: undefined }
	];
	expect(nginxOf(moved)).toContain('location = /ru/events/a/ { return 301 /ru/events/b/; }');
	expect(nginxOf(moved)).toMatch(/location = \/ja\/events\/c\/ \{.*return 410; \}/);
	expect(caddyOf(moved)).toContain('redir /ja/events/a/ /ja/events/b/ 301');
	expect(caddyOf(moved)).toContain('error /events/c/ 410');
	expect(redirectsOf(moved)).toContain('/events/a/ /events/b/ 301');
});

test('below a path every host is told of it, and of nothing beside it', () => {
	const moved = [
		{ from: '/events/a/', to: '/events/b/' },
		{ from: '/events/c/', to: undefined }
	];
	const nginx = nginxOf(moved, '/atlas');
	expect(nginx).toContain('location = /atlas/ru/events/a/ { return 301 /atlas/ru/events/b/; }');
	expect(nginx).toContain('"~^/atlas(/(ru|ja))?(/embed/)"');
	expect(caddyOf(moved, '/atlas')).toContain('redir /atlas/ja/events/a/ /atlas/ja/events/b/ 301');
	expect(redirectsOf(moved, '/atlas')).toContain('/atlas/data/ogc /atlas/data/ogc.json 200');
	const paths = [
		...nginx.matchAll(/(?:location (?:\^~ |= )?|return 30\d |default |\d )(\/\S*)/g),
		...headersFileOf('/atlas').matchAll(/^(\/\S*)/gm),
		...redirectsOf(moved, '/atlas').matchAll(/(?:^| )(\/\S*)/gm)
	].map(([, path]) => path);
	expect(paths.length).toBeGreaterThan(100);
	expect(paths.filter((path) => !/^\/atlas(\/|;|$)/.test(path ?? ''))).toEqual([]);
	expect(movedPage('ru', '/events/b/', '/atlas')).toContain('href="/atlas/ru/events/b/"');
});
