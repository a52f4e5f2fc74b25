// Protects: nothing lies on what a map is about, and all six places are named, also after the window was resized.
// A sample: `npm run test:widths` tries every kind of page in every window, and its drawing.
import { faultsOf } from '../support/judge-layout.ts';
import { layoutOf } from '../support/map-layout.ts';
import { redrawn } from '../support/map.ts';
import { expect, test } from '../support/warm.ts';

const sample = [
	{
		path: '/method/',
		windows: [
			[1440, 900],
			[768, 1024],
			[390, 844],
			[360, 740]
		],
		names: 6
	},
	{
		path: '/places/kuril-islands/',
		windows: [
			[360, 740],
			[1024, 768]
		],
		names: 0
	}
] as const;

for (const { path, windows, names } of sample)
	test(`${path}: nothing is covered or cut, in a window after the other`, async ({
		page,
		visit
	}) => {
		await visit(path);
		for (const [width, height] of windows)
			await test.step(`${width} px`, async () => {
				await redrawn(page, () => page.setViewportSize({ width, height }));
				await expect
					.poll(async () => faultsOf(await layoutOf(page, 'map')), `${width} px`)
					.toEqual([]);
				const layout = await layoutOf(page, 'map');
				expect(layout.names.length).toBeGreaterThanOrEqual(names);
				for (const { name, width, height } of layout.touched)
					expect(Math.min(width, height), name).toBeGreaterThan(43.9);
			});
	});

for (const [path, name] of [
	['/method/', 'Kuril Islands'],
	['/method/', 'Sochi']
] as const)
	test(`the name of ${name} opens it`, async ({ page, visit }) => {
		await visit(path);
		await page.locator('#map .names').getByText(name).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	});
