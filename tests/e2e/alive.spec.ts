// Protects: pages of every kind come alive. What they hold is read from their files: tests/html/every-page.test.ts.
import { withoutWebGL } from '../support/no-webgl.ts';
import { sitePaths } from '../support/paths.ts';
import { expect, test } from '../support/site.ts';

const paths = sitePaths();

// The map is left out: dozens of them take too long.
test.use({ ...withoutWebGL, engine: 'live' });

/** One in so many pages of a kind is opened; of what is not named here, each. */
const oneIn: Record<string, number> = {
	sources: 80,
	islands: 16,
	actors: 20,
	events: 12,
	places: 10,
	agreements: 8,
	projects: 8,
	statements: 8,
	themes: 8
};
const seen = new Map<string, number>();
const opened = paths.filter((path) => {
	const [, kind = ''] = path.split('/');
	const count = seen.get(kind) ?? 0;
	seen.set(kind, count + 1);
	return count % (oneIn[kind] ?? 1) === 0;
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
