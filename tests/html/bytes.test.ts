// Protects: a page is readable, with its map drawn, after few bytes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allLanguages } from '../../geo/schema/text.ts';
import { firstViewBytes, firstViewLimits, firstViews, sheetsOf } from '../../tools/first-view.ts';
import { siteFolder } from '../support/paths.ts';

test.each(firstViews)(
	'%s is readable, with its map drawn, after few bytes in every language',
	(page) => {
		for (const language of allLanguages) {
			const path = language === 'en' ? page : `/${language}${page}`;
			const markup = readFileSync(`${siteFolder}${path}index.html`, 'utf8');
			expect(markup).toContain('<svg class="drawing');
			expect(sheetsOf(markup).length).toBeGreaterThan(0);
			expect(firstViewBytes(siteFolder, path), path).toBeLessThan(firstViewLimits[language]);
		}
	}
);
