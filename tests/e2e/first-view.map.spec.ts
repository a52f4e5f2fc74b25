// Protects: a first view asks for few bytes of the map.
import { gzipSync } from 'node:zlib';
import { mapDataLimit } from '../../tools/budgets.ts';
import { mapIsDrawn } from '../support/map.ts';
import { expect, test } from '../support/site.ts';

/** What the map draws, but for the engine: archives, GeoJSON, and what is told of the borders. */
const isMapData = (path: string) => /\.(pmtiles|geojson)$|^\/inset\.svg$/.test(path);

for (const [path, viewport] of [
	['/', { width: 1440, height: 900 }],
	['/', { width: 360, height: 740 }],
	['/places/kuril-islands/', { width: 1440, height: 900 }],
	['/borders/', { width: 1440, height: 900 }]
] as const)
	test(`the first view of ${path} at ${viewport.width} px loads at most 150 kB of map data`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		const sizes: [string, number][] = [];
		page.on('requestfinished', async (request) => {
			const { pathname } = new URL(request.url());
			if (!isMapData(pathname)) return;
			const body = await (await request.response())?.body();
			if (!body) return;
			// Hosts compress text; tiles are compressed already.
			sizes.push([pathname, pathname.endsWith('.pmtiles') ? body.length : gzipSync(body).length]);
		});
		await page.goto(path);
		await mapIsDrawn(page);
		const total = () => sizes.reduce((sum, [, size]) => sum + size, 0);
		await expect.poll(() => new Set(sizes.map(([name]) => name)).size).toBeGreaterThanOrEqual(6);
		console.log(`${path} ${viewport.width} px: ${(total() / 1000).toFixed(1)} kB of map data`);
		expect(total(), JSON.stringify(sizes)).toBeLessThanOrEqual(mapDataLimit);
	});
