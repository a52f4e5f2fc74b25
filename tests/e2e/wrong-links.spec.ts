// Links that are wrong in some way, in a browser: each of them followed on a page that is alive, and some as the first thing that
// a page reads. What is read of them is tested beside the codec, in src/lib/url.
import { hostileFragments, hostileQueries } from '../../src/lib/url/hostile-links.fixture.ts';
import { expect, test } from '../support/warm.ts';

// A browser cuts blanks off the end of an address before a page sees it.
const links = [...hostileFragments, ...hostileQueries].filter((link) => link === link.trim());

/** Follows the links one after the other; gives those after which the page is not as usual, and says no word of it. */
async function follow(wrong: readonly string[]): Promise<string[]> {
	const notice = () => document.querySelector<HTMLElement>('.map-notices')?.textContent ?? '';
	const isUsual = () => /This is the usual view instead\./.test(notice());
	const until = (isSo: () => boolean) =>
		new Promise<boolean>((resolve) => {
			const end = performance.now() + 3000;
			const look = () => {
				if (isSo() || performance.now() > end) resolve(isSo());
				else setTimeout(look, 5);
			};
			look();
		});
	const go = (link: string) => {
		if (link.startsWith('#')) return void (location.hash = link);
		const anchor = document.createElement('a');
		anchor.href = location.pathname + link;
		document.querySelector('.app')!.append(anchor);
		anchor.click();
		anchor.remove();
	};
	const faults: string[] = [];
	for (const link of wrong) {
		// What comes after it would wait as long for nothing.
		if (faults.length > 3) break;
		// A right link of the kind before it, which takes the notice away.
		go(link.startsWith('#') ? '#map=5/43/147' : '?names=en');
		if (!(await until(() => !isUsual()))) faults.push(`${link}: ${notice()} before it`);
		go(link);
		if (!(await until(isUsual))) faults.push(`${link}: ${notice() || 'no notice'}`);
		if (document.querySelector('h1')?.textContent !== 'Sochi') faults.push(`${link}: no words`);
		if (
			document.querySelector('x-echo, [onerror], [onload], [onfocus], [onmouseover], main script')
		)
			faults.push(`${link}: markup`);
	}
	return faults;
}

test('wrong links show the usual view and say so', async ({ page, visit }) => {
	expect(new Set(links).size).toBeGreaterThanOrEqual(100);
	await visit('/places/sochi/');
	expect(await page.evaluate(follow, links)).toEqual([]);
});

test('so do those that a page begins with', async ({ context }) => {
	const page = await context.newPage();
	for (const link of links.filter((_, i) => i % 40 === 0))
		await test.step(link.slice(0, 60), async () => {
			// A link that differs in its fragment alone would not load it anew.
			await page.goto('about:blank');
			await page.goto(`/places/sochi/${link}`);
			await expect(page.getByRole('status').filter({ hasText: /usual view/ })).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
		});
	await page.close();
});

test.describe('in a narrow window', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('what a link asks for and the atlas does not have is named', async ({ page, visit }) => {
		for (const [query, says] of [
			['?place=nowhere', 'The atlas has no place “nowhere”.'],
			['?actor=nobody&theme=nothing', 'The atlas has no theme “nothing” and no actor “nobody”.'],
			[
				'?measure=nemuro,nothere',
				'Nothing on the map that can be measured from or to is called “nothere”.'
			]
		] as const)
			await test.step(query, async () => {
				await visit(`/${query}`);
				await expect(page.locator('.map-notices')).toContainText(says);
				await page.locator('.map-notices').getByRole('button', { name: 'Dismiss' }).click();
				await expect(page.locator('.map-notices')).toHaveText('');
			});
	});
});
