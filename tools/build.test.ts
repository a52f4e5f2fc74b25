import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, remember } from './stamp.ts';

// A project whose compiler, fonts and bundler are a line each, so that the order and the ends of a build can be seen.
let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'build-'));
	put('geo/build.ts', "console.log('records: 1,079 compiled, 0 problems');");
	put('tools/fonts.ts', "console.log('fonts: 545 Japanese characters, 58 kB');");
	put('node_modules/vite/package.json', '{ "bin": { "vite": "vite.cjs" } }');
	put('node_modules/vite/vite.cjs', bundler);
	put('build/index.html', 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

const bundler = `
	const { mkdirSync, writeFileSync } = require('node:fs');
	const put = (folder, name, text) => {
		mkdirSync(folder, { recursive: true });
		writeFileSync(folder + '/' + name, text);
	};
	for (const name of ['app.js', 'app.css']) put('.svelte-kit/output/client', name, '');
	for (const name of ['index.html', '404.html', 'data.json'])
		put('.svelte-kit/output/prerendered/pages', name, '');
	const { BUILD_FOLDER: folder = 'build.next', SITE_LOCALE: locale, SITE_VERSION } = process.env;
	const pages = locale ? [locale + '/index.html'] : ['index.html', '404.html', 'about/index.html'];
	for (const name of pages)
		put(folder + '/' + (name.includes('/') ? name.split('/')[0] : ''), name.split('/').pop(), SITE_VERSION);
	put(folder + '/_app/immutable', 'same.js', '');
	if (locale) put(folder + '/_app/immutable', locale + '.js', '');
	console.log('\\n> Using @sveltejs/adapter-static\\n  Wrote site to "build.next"\\n  ✔ done');
`;

function put(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}
const live = () => readFileSync(join(root, 'build/index.html'), 'utf8');
const command = (name: string, env: NodeJS.ProcessEnv = {}) =>
	spawnSync(process.execPath, [resolve('tools', name)], {
		...{ cwd: root, encoding: 'utf8' as const },
		env: { ...process.env, SITE_VERSION: '', ...env }
	});
const labels = (text: string) => text.split('\n').map((line) => line.replace(/\s+[\d.]+ s$/, ''));

test('a build is a line a step, and the site bears the name of its sources', () => {
	const { status, stdout, stderr } = command('build.ts');
	expect(stderr).toBe('');
	expect(status).toBe(0);
	// Languages are built side by side: either may be ready first.
	const [ja, ru] = labels(stdout).slice(4, 6).toSorted();
	expect(labels(stdout).toSpliced(4, 2, ru ?? '', ja ?? '')).toEqual([
		'records   1,079 compiled, 0 problems',
		'fonts     545 Japanese characters, 58 kB',
		'bundle    2 files',
		'pages     2 prerendered',
		'ru        1 prerendered',
		'ja        1 prerendered',
		'offline   0 MB at most a language',
		'addresses 0 addresses kept, 2 new: npm run addresses',
		'site      8 files in build/',
		''
	]);
	expect(live()).toMatch(/^[0-9a-f]{12}$/);
	const first = live();
	command('build.ts');
	expect(live()).toBe(first);
});

test('a wrong record is told whole, ends with 1 and leaves the live site', () => {
	put('geo/build.ts', "console.error('a.yaml:1:7 type\\nb.yaml:2:1 date'); process.exitCode = 1;");
	const { status, stdout, stderr } = command('build.ts');
	expect(status).toBe(1);
	expect(labels(stdout)).toEqual(['records   failed', '']);
	expect(stderr).toContain('a.yaml:1:7 type\nb.yaml:2:1 date\n');
	expect(live()).toBe('old');
	expect(existsSync(join(root, '.svelte-kit/building'))).toBe(false);
});

test('a page that cannot be rendered is told whole, ends with 1 and leaves the live site', () => {
	put('node_modules/vite/vite.cjs', `${bundler} throw new Error('404 /nowhere/ (linked from /)');`);
	const { status, stdout, stderr } = command('build.ts');
	expect(status).toBe(1);
	expect(stdout).toContain('failed');
	expect(stderr).toContain('404 /nowhere/ (linked from /)');
	expect(live()).toBe('old');
});

test('a bundler that fails before the first page is told', () => {
	put('node_modules/vite/vite.cjs', "throw new Error('cannot resolve ./gone.ts');");
	const { status, stdout, stderr } = command('build.ts');
	expect(status).toBe(1);
	expect(labels(stdout).at(-2)).toBe('bundle    failed');
	expect(stderr).toContain('cannot resolve ./gone.ts');
});

test('a warning stands below the line of its step', () => {
	put(
		'node_modules/vite/vite.cjs',
		`${bundler} if (!locale) console.warn('circular chunk: a -> b -> a');`
	);
	const { status, stderr } = command('build.ts');
	expect(status).toBe(0);
	expect(stderr).toBe('\ncircular chunk: a -> b -> a\n\n');
});

test('an address that would vanish is named with the remedy, and the live site stays', () => {
	put('geo/addresses.txt', '/\n/about/\n/events/old/\n');
	const { status, stdout, stderr } = command('build.ts');
	expect(status).toBe(1);
	expect(labels(stdout).at(-2)).toBe('addresses failed');
	expect(stderr).toContain('/ja/events/old/ was published and is not there any more.');
	expect(stderr).toContain('say in geo/moved.yaml where it is now');
	expect(live()).toBe('old');
});

test('a second build at the same time is refused in a sentence', () => {
	put('.svelte-kit/building', String(process.pid));
	const { status, stdout, stderr } = command('build.ts');
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toMatch(/^Another build is at work here \(process \d+\)\. .*\n$/);
	expect(live()).toBe('old');
});

test('a port that is none is refused in a sentence, before anything is built', () => {
	const { status, stdout, stderr } = command('start.ts', { PORT: 'abc' });
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toMatch(/^PORT is "abc", which is no port.*\n$/);
});

test('a fresh site is served without a build, and Ctrl-C ends quietly with 0', async () => {
	remember(fingerprint(root), root);
	const child = spawn(process.execPath, [resolve('tools/start.ts')], {
		cwd: root,
		env: { ...process.env, PORT: '0' }
	});
	const said: string[] = [];
	for (const stream of [child.stdout, child.stderr])
		createInterface({ input: stream }).on('line', (line) => said.push(line));
	await once(child.stdout, 'data');
	expect(said).toEqual([
		expect.stringMatching(/^La Pérouse is at http:\/\/localhost:\d+\/ – stop/)
	]);
	child.kill('SIGINT');
	expect(await once(child, 'close')).toEqual([0, null]);
	expect(said).toHaveLength(1);
});
