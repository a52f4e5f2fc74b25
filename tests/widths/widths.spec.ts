// Protects: at every width nothing lies on what a map is about, in its drawing and on the live map, and the two agree.
import { holdWorker } from '../support/engine.ts';
import { differences, faultsOf } from '../support/judge-layout.ts';
import { layoutOf } from '../support/map-layout.ts';
import { mapIsDrawn } from '../support/map.ts';
import { pages, windows } from '../support/map-widths.ts';
import { expect, test } from '../support/site.ts';

for (const [width, height] of windows)
	for (const { path, ...page_ } of pages)
		test(`${path} at ${width} px: nothing is covered or cut, and drawing and map agree`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ reducedMotion: 'reduce' });
			const release = await holdWorker(page);
			await page.goto(path);
			await expect(page.locator('html[data-scripts="run"]')).toHaveCount(1);
			await page.evaluate(() => document.fonts.ready);
			const drawing = await layoutOf(page, 'drawing');
			expect.soft(drawing.marks.length).toBeGreaterThan(0);
			if ('whole' in page_) expect.soft(drawing.names.map(({ name }) => name)).toHaveLength(6);
			expect.soft(faultsOf(drawing), 'the drawing').toEqual([]);
			release();
			await mapIsDrawn(page);
			if ('whole' in page_) await expect(page.locator('#map .names a')).toHaveCount(6);
			const map = await layoutOf(page, 'map');
			expect.soft(faultsOf(map), 'the live map').toEqual([]);
			expect.soft(differences(drawing, map), 'drawing and map').toEqual([]);
		});
