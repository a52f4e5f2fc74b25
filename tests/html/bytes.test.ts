// Protects: a page is readable, with its map drawn, and can be used after few bytes in few files.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allLanguages } from '../../geo/schema/text.ts';
import {
	countedPages,
	costsOf,
	engineCost,
	engineLimit,
	overBudget,
	sheetsOf
} from '../../tools/budgets.ts';
import { siteFolder } from '../support/paths.ts';

test.each(countedPages)('%s keeps to its budget in every language', (page) => {
	for (const language of allLanguages) {
		const path = language === 'en' ? page : `/${language}${page}`;
		const markup = readFileSync(`${siteFolder}${path}index.html`, 'utf8');
		expect(markup).toContain('<svg class="drawing');
		expect(sheetsOf(markup).length).toBeGreaterThan(0);
		// What is not found would cost nothing.
		for (const cost of Object.values(costsOf(siteFolder, path))) expect(cost).toBeGreaterThan(0);
		expect(overBudget(siteFolder, path, language)).toEqual([]);
	}
});

test('the engine of the map and its worker keep to theirs', () => {
	const cost = engineCost(siteFolder);
	expect(cost).toBeGreaterThan(engineLimit / 2);
	expect(cost).toBeLessThan(engineLimit);
});
