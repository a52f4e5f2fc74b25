// One in eight of the links that are wrong in some way; all of them are tested beside the codec, in src/lib/url.
import { hostileFragments, hostileQueries } from '../../src/lib/url/hostile-links.fixture.ts';
import { withoutWebGL } from '../support/no-webgl.ts';
import { expect, test } from '../support/site.ts';

test.use({ ...withoutWebGL, engine: 'live' });

// A browser cuts blanks off the end of an address before a page sees it.
const links = [...hostileFragments, ...hostileQueries]
	.filter((link) => link === link.trim())
	.filter((_, i) => i % 8 === 0);

test('wrong links show the usual view and say so', async ({ page }) => {
	test.setTimeout(120_000);
	for (const link of links)
		await test.step(link.slice(0, 60), async () => {
			// A page of its own: a link that differs in its fragment alone would not load it anew.
			await page.goto('about:blank');
			await page.goto(`/places/sochi/${link}`);
			await expect(page.getByRole('status').filter({ hasText: /usual view/ })).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
		});
});
