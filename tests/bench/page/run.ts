// Measures pages of the built site beside floor pages, cold, in alternating order: `npm run bench -- [--loads 7] [--only desktop]`.
import { chromium, type Browser } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from '../../../tools/build.ts';
import { ensureChromium } from '../../../tools/chromium.ts';
import { isFresh } from '../../../tools/stamp.ts';
import { launchOptions } from '../../support/launch.ts';
import { interact, type Interactions } from './interact.ts';
import { desktop, load, phone, type Device, type Load } from './load.ts';
import { makeFloors, maps } from './make-floors.ts';
import { quiet } from './quiet.ts';
import { serveFast, type Answer } from './server.ts';
import { interactionTable, loadTable, median } from './table.ts';

/** What is measured of the atlas, by name. */
const pages = {
	home: '/',
	kurils: '/places/kuril-islands/',
	sochi: '/events/2016-05-06-sochi-summit/',
	ledger: '/ledger/'
};
/** A register starts without its map. */
const withoutMap = ['ledger'];

export interface Subject {
	name: string;
	path: string;
	hasMap: boolean;
}

const subjects: Subject[] = [
	...Object.entries(pages).map(([name, path]) => ({
		name,
		path,
		hasMap: !withoutMap.includes(name)
	})),
	...maps.map((name) => ({ name: `floor: ${name}`, path: `/floor/${name}/`, hasMap: true })),
	...Object.keys(pages).map((name) => ({
		name: `floor: words of ${name}`,
		path: `/floor/plain/${name}/`,
		hasMap: false
	}))
];

/** Cold loads of each subject, one after another and then all again, so that a mood of the machine meets all. */
async function loads(browser: Browser, device: Device, times: number, at: Site) {
	const measured = new Map<string, Load[]>(subjects.map(({ name }) => [name, []]));
	let busiest = 0;
	for (let round = 0; round < times; round++) {
		busiest = Math.max(busiest, await quiet());
		const order = round % 2 === 0 ? subjects : subjects.toReversed();
		for (const { name, path, hasMap } of order)
			measured.get(name)!.push(await load(browser, device, at.url + path, hasMap, at.answers));
	}
	return { medians: new Map([...measured].map(([name, all]) => [name, median(all)])), busiest };
}

interface Site {
	url: string;
	answers: Answer[];
}

const { values } = parseArgs({
	options: {
		loads: { type: 'string', default: '7' },
		only: { type: 'string' },
		quick: { type: 'boolean', default: false }
	}
});
await ensureChromium();
if (!isFresh() && !process.env.SITE_FOLDER && (await build()) !== 0) process.exit(1);
const site = process.env.SITE_FOLDER ?? 'build';
const folder = 'test-results/bench';
await makeFloors(folder, site, pages);
const server = await serveFast([folder, site]);
const browser = await chromium.launch(launchOptions(server.print));
const results: Record<string, unknown> = {
	browser: browser.version(),
	loads: Number(values.loads)
};
const text: string[] = [];
const devices = [desktop, phone].filter(({ name }) => !values.only || name === values.only);
for (const device of devices) {
	const { medians, busiest } = await loads(browser, device, Number(values.loads), server);
	results[device.name] = { busiest, loads: Object.fromEntries(medians) };
	text.push(loadTable(device, medians, busiest));
}
if (!values.quick) {
	const measured = new Map<string, Interactions>();
	for (const name of ['home', 'floor: maplibre']) {
		const { path } = subjects.find((each) => each.name === name)!;
		measured.set(name, await interact(browser, server.url + path, name === 'home'));
	}
	results.interactions = Object.fromEntries(measured);
	text.push(interactionTable(measured));
}
await browser.close();
server.close();
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/bench.json`, JSON.stringify(results, null, '\t'));
writeFileSync(`${folder}/bench.md`, text.join('\n\n'));
console.log(text.join('\n\n'));
