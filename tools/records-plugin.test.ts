import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createLogger, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { good } from '../geo/compile/gate/samples/good.ts';
import { records } from './records-plugin.ts';

const sochi = 'geo/content/places/sochi.yaml';
const root = realpathSync(mkdtempSync(join(tmpdir(), 'records-')));
let server: ViteDevServer;
/** What was sent to the browser, and what was said in the terminal. */
const sent: HotPayload[] = [];
const said: string[] = [];

function put(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}
const atlas = () => readFileSync(join(root, 'geo/dist/en/atlas.json'), 'utf8');
/** What a page would be rendered from. */
const page = async () => (await server.ssrLoadModule('/page.js')).words as string;
/** Writes a record and waits for what the browser is told of it. */
async function change(text: string): Promise<HotPayload[]> {
	sent.length = 0;
	put(sochi, text);
	await vi.waitUntil(() => sent.length > 0, { timeout: 60_000, interval: 10 });
	return [...sent];
}

beforeAll(async () => {
	for (const [path, text] of Object.entries(good)) put(path, text);
	put(
		'page.js',
		"import raw from './geo/dist/en/atlas.json?raw';\nexport const words = 'page: ' + raw;"
	);
	const logger = createLogger();
	for (const level of ['info', 'warn', 'error'] as const)
		logger[level] = (message: string) => void said.push(message);
	server = await createServer({
		...{ configFile: false, root, mode: 'development', appType: 'custom', customLogger: logger },
		plugins: [records()],
		server: { middlewareMode: true, ws: false },
		optimizeDeps: { noDiscovery: true }
	});
	const { hot } = server.environments.client;
	vi.spyOn(hot, 'send').mockImplementation((...args: unknown[]) => {
		sent.push(args[0] as HotPayload);
	});
	const places = join(root, dirname(sochi));
	await vi.waitUntil(() => places in server.watcher.getWatched(), { timeout: 60_000 });
}, 60_000);
afterAll(async () => {
	await server.close();
	rmSync(root, { recursive: true });
});

test('the records are compiled before the first page, and the fonts cut', () => {
	expect(said.join()).toMatch(/records \d+ compiled, 0 problems in/);
	expect(atlas()).toContain('Black Sea city.');
	expect(readFileSync(join(root, 'geo/dist/en/plex-sans-jp.woff2')).length).toBeGreaterThan(500);
});

test('a changed record reloads the page once, with its new words', async () => {
	expect(await page()).toContain('Black Sea city.');
	const told = await change(good[sochi]!.replace('Black Sea city', 'Town on the Black Sea'));
	expect(told).toEqual([{ type: 'full-reload' }]);
	expect(await page()).toContain('Town on the Black Sea.');
	expect(await page()).not.toContain('Black Sea city.');
});

test('a wrong record is told with its line here and over the page, which stays; mended, it is shown', async () => {
	const before = atlas();
	const wrong = `${sochi}:1:7 type "town" is not one of`;
	const told = await change(good[sochi]!.replace('type: city', 'type: town'));
	expect(told).toMatchObject([{ type: 'error', err: { message: expect.stringContaining(wrong) } }]);
	expect(said.at(-1)).toContain(wrong);
	expect(atlas()).toBe(before);
	expect(await change(good[sochi]!)).toEqual([{ type: 'full-reload' }]);
	expect(await page()).toContain('Black Sea city.');
});

test('the overlay goes when a record is put back as it was', async () => {
	await change('type: [');
	expect(await change(good[sochi]!)).toEqual([{ type: 'full-reload' }]);
	expect(said.at(-1)).toContain('0 problems');
});

test('a name that no font can write is told; mended, what was written meanwhile is shown too', async () => {
	const place = good[sochi]!.replace('ja: ソチ', 'ja: ソチ🜁').replace('Black Sea city', 'City');
	const lettered = place.replace('names: { en: Sochi', 'names: { en: Sochi🜁');
	expect(await change(lettered)).toMatchObject([
		{ type: 'error', err: { message: expect.stringContaining('no font of the atlas has "🜁"') } }
	]);
	expect(await change(lettered.replaceAll('🜁', ''))).toEqual([{ type: 'full-reload' }]);
	expect(await page()).toContain('City.');
});
