// Protects: every script of pages of each make, lost in each of four ways: `npm run test:faults`.
import { lose, lossErrors, scriptsOf } from '../support/lost-scripts.ts';
import { expect, test } from '../support/site.ts';

test.use({ engine: 'held' });

for (const path of [
	'/',
	'/places/sochi/',
	'/events/2016-05-06-sochi-summit/',
	'/ledger/',
	'/agreements/',
	'/search/?q=sochi',
	'/connections/',
	'/ru/places/sochi/',
	'/ja/ledger/'
])
	for (const way of [0, 1, 2, 3])
		test(`${path} keeps its words without any of its scripts, ${way}`, async ({ page, allow }) => {
			allow(lossErrors);
			test.setTimeout(600_000);
			const faults: string[] = [];
			for (const script of await scriptsOf(page, path))
				faults.push(...(await lose(page, path, script, way)));
			expect(faults).toEqual([]);
		});
