// Protects: pages of every kind come alive. What they hold is read from their files: tests/html/every-page.test.ts.
import { group } from 'd3-array';
import { withoutWebGL } from '../support/no-webgl.ts';
import { sitePaths } from '../support/paths.ts';
import { expect, test } from '../support/site.ts';

const paths = sitePaths();

// The map is left out: dozens of them take too long.
test.use({ ...withoutWebGL, engine: 'live' });

/** So many pages of a kind are opened, far apart in its list. */
const ofEach = 3;
const kinds = group(paths, (path) => path.split('/')[1]);
const opened = [...kinds.values()].flatMap((pages) => {
	const apart = Math.max(1, Math.floor(pages.length / ofEach));
	return pages.filter((_, i) => i % apart === 0).slice(0, ofEach);
});

// What a page logs, throws or asks elsewhere fails the test: see tests/support/site.ts.
test('pages of every kind come alive', async ({ page }) => {
	test.setTimeout(180_000);
	for (const path of opened)
		await test.step(path, async () => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});
});

test('no text becomes markup or a script on a page, whoever asks for it', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: /Trusted(HTML|ScriptURL)/ });
	await page.goto('/about/');
	await expect(page.locator('html[data-scripts="run"]')).toHaveCount(1);
	const refused = await page.evaluate(() => {
		const isRefused = (work: () => unknown) => {
			try {
				work();
				return false;
			} catch (error) {
				return error instanceof TypeError;
			}
		};
		return [
			isRefused(() => (document.createElement('p').innerHTML = '<b>bold</b>')),
			isRefused(() => document.body.insertAdjacentHTML('beforeend', '<b>bold</b>')),
			isRefused(() => new Worker('/other.js'))
		];
	});
	expect(refused).toEqual([true, true, true]);
});
