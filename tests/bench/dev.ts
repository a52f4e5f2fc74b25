// How long after a record is saved `npm run dev` serves its new words: npm run bench:dev. Works on a copy of the project.
// Exits with 1 when the target is missed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const target = 2000;
const record = 'geo/content/events/1945-08-18-soviet-landing-kurils.yaml';
const page = '/events/1945-08-18-soviet-landing-kurils/';

const root = mkdtempSync(join(tmpdir(), 'dev-'));
for (const part of ['src', 'geo', 'static', 'tools', 'package.json', 'tsconfig.json'])
	cpSync(part, join(root, part), { recursive: true });
for (const part of ['svelte.config.js', 'vite.config.ts']) cpSync(part, join(root, part));
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

const port = await freePort();
const vite = join('node_modules/vite/bin/vite.js');
const dev = spawn(process.execPath, [vite, 'dev', '--port', `${port}`, '--strictPort'], {
	cwd: root,
	stdio: ['ignore', 'pipe', 'inherit']
});
const lines = createInterface({ input: dev.stdout });
/** Waits until the server says so. */
const says = (words: RegExp) =>
	new Promise<void>((resolve) => {
		const look = (line: string) => {
			if (!words.test(line)) return;
			lines.off('line', look);
			resolve();
		};
		lines.on('line', look);
	});
const fetched = async () => (await fetch(`http://localhost:${port}${page}`)).text();
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

let worst = 0;
try {
	const began = performance.now();
	await Promise.all([says(/Local:/), says(/records .* compiled/)]);
	console.log(`the server stands after ${seconds(performance.now() - began)}`);
	const first = performance.now();
	await fetched();
	console.log(`the first page is served after ${seconds(performance.now() - first)} more`);
	const text = readFileSync(join(root, record), 'utf8');
	for (const word of ['Primus', 'Secundus', 'Tertius']) {
		const saved = performance.now();
		const compiled = says(/records .* compiled/);
		writeFileSync(join(root, record), text.replace('title: { en: "', `$&${word} `));
		await compiled;
		const made = performance.now() - saved;
		const html = await fetched();
		const served = performance.now() - saved;
		if (!html.includes(word)) throw new Error(`The page does not say ${word}.`);
		console.log(`saved: compiled after ${seconds(made)}, served after ${seconds(served)}`);
		worst = Math.max(worst, served);
	}
} finally {
	dev.kill();
	await once(dev, 'exit');
	rmSync(root, { recursive: true });
}
console.log(`at most ${seconds(worst)}, target ${seconds(target)}`);
process.exitCode = worst > target ? 1 : 0;
