// Protects: every letter that is read, on the page and on its map, comes from the atlas's own fonts: none is a box on a machine
// without fonts for it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageIsAlive } from '../support/engine.ts';
import { strangeLetters } from '../support/letters.ts';
import { siteFolder } from '../support/paths.ts';
import { expect, test } from '../support/site.ts';

test.use({ engine: 'held' });

/** All that the map can be lettered with in a language. */
function lettering(language: string): string {
	const folder = join(siteFolder, '_app/immutable/assets');
	const files = readdirSync(folder).filter((file) => /^(labels|sites)\..*geojson$/.test(file));
	// A file for each kind, and none more: they hold the names in all languages.
	expect(files.length).toBeGreaterThan(1);
	const names = files.flatMap((file) => {
		const { features } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
			features: { properties: Record<string, unknown> }[];
		};
		return features.map(({ properties }) => properties[language]);
	});
	return names.join('').replaceAll(/\P{L}/gu, '');
}

for (const language of ['ru', 'ja'])
	test(`in ${language} no letter of a page and no letter of the map is a box`, async ({ page }) => {
		await page.goto(`/${language}/places/kuril-islands/`);
		await pageIsAlive(page);
		const names = lettering(language);
		expect(names.length).toBeGreaterThan(200);
		expect(await strangeLetters(page, names)).toEqual([]);
		// Armenian, which no font of the atlas has, is found.
		expect(await strangeLetters(page, 'Ա')).not.toEqual([]);
	});
