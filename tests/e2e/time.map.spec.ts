// Protects: the window of time is set in every way, is in the link, and everything follows it.
import type { Page } from '@playwright/test';
import { countOf } from '../support/counts.ts';
import { stepsBackOver } from '../support/history.ts';
import { mapIsDrawn, redrawn } from '../support/map.ts';
import { expect, test } from '../support/warm.ts';

const dock = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const words = (page: Page) => dock(page).getByRole('button', { name: /^Time shown/ });
const counted = (page: Page) => dock(page).getByText(/^\d+ (of \d+ )?records$/);

/** How many records the map shows, as its button says. */
const inView = (page: Page) => page.locator('.tools .count').last();

/** Opens the panel of time and chooses a window. */
async function choose(page: Page, name: RegExp) {
	await expect(counted(page)).toBeVisible();
	await words(page).click();
	await page.getByRole('button', { name }).click();
}

test('a window is set, shared, and opens elsewhere as it was', async ({ page, visit, context }) => {
	await visit('/events/');
	await choose(page, /Sochi to Nagato/);
	await expect(page).toHaveURL(/\?from=2016-05&to=2016-12/);
	await expect(words(page)).toHaveText(/May–December 2016/);
	await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(
		new RegExp(`^\\d+ of ${countOf('events')} records shown`)
	);
	const count = await counted(page).textContent();
	const other = await context.newPage();
	await other.goto(page.url());
	await mapIsDrawn(other);
	await expect(words(other)).toHaveText(/May–December 2016/);
	await expect(counted(other)).toHaveText(count ?? '');
	// With the same panel beside it the map sees as far.
	await redrawn(other, () => other.getByRole('button', { name: 'Time', exact: true }).click());
	await expect(inView(other)).toHaveText((await inView(page).textContent()) ?? '');
});

test('Back takes a choice back, and Forward brings it again', async ({ page, visit }) => {
	await visit('/events/');
	await choose(page, /Sochi to Nagato/);
	await expect(page).toHaveURL(/from=2016-05/);
	await page.goBack();
	await expect(page).not.toHaveURL(/from=/);
	await expect(words(page)).toHaveText(/All years/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Events/);
	await page.goForward();
	await expect(words(page)).toHaveText(/May–December 2016/);
});

test('dates are typed, and what is no date is told of', async ({ page, visit }) => {
	await visit('/');
	await words(page).click();
	const from = page.getByLabel('From', { exact: true }).and(page.locator('input'));
	await from.fill('2016-5');
	await from.press('Enter');
	await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toHaveText(
		/Write a year, a month or a day/
	);
	await expect(page).not.toHaveURL(/from=/);
	await from.fill('2016-05-06');
	await from.press('Enter');
	const to = page.getByLabel('To, included');
	await to.fill('2015');
	await to.press('Enter');
	await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toHaveText(
		/beginning would lie after the end/
	);
	await to.fill('2016-05-06');
	await to.press('Enter');
	await expect(words(page)).toHaveText(/6 May 2016/);
	await expect(page).toHaveURL(/from=2016-05-06&to=2016-05-06/);
});

test('the two ends are moved by keyboard, and the map follows', async ({ page, visit }) => {
	await visit('/');
	await mapIsDrawn(page);
	const all = parseInt((await inView(page).textContent()) ?? '');
	const from = page.getByRole('slider', { name: 'From' });
	const to = page.getByRole('slider', { name: 'To' });
	await expect(from).toHaveAttribute('aria-valuetext', 'the beginning, 1855');
	await from.press('ArrowRight');
	await expect(from).toHaveAttribute('aria-valuetext', '1856');
	await expect(page).toHaveURL(/from=1856/);
	await to.press('Home');
	await to.press('ArrowRight');
	await expect(words(page)).toHaveText(/Until 185\d|185\d/);
	await expect
		.poll(async () => parseInt((await inView(page).textContent()) ?? ''))
		.toBeLessThan(all);
});

test.describe('in a window of usual height', () => {
	// Lower ones leave the periods to the panel.
	test.use({ viewport: { width: 1440, height: 900 } });

	test('the timeline says what is on it, and each change of it', async ({ page, visit }) => {
		await visit('/');
		await expect(counted(page)).toBeVisible();
		for (const lane of ['Events', 'Projects', 'Agreements', 'Statements'])
			await expect(dock(page).getByText(lane, { exact: true })).toBeVisible();
		await expect(dock(page).getByText('2013–2022: 10 years, drawn larger')).toBeVisible();
		await expect(dock(page).getByText('158 years')).toBeVisible();
		const news = dock(page).getByRole('status');
		// A page of ten years, then one that halts where months begin, then one of twelve months.
		const from = page.getByRole('slider', { name: 'From' });
		for (const value of ['1865', '1875']) {
			await from.press('PageUp');
			await expect(from).toHaveAttribute('aria-valuetext', value);
		}
		await expect(news).toHaveText(/^\d+ of \d+ records$/);
		const to = page.getByRole('slider', { name: 'To' });
		await to.press('PageDown');
		await expect(page).toHaveURL(/from=1875&to=20\d\d-12/);
		const before = await news.textContent();
		const period = dock(page).getByRole('button', { name: /^Shinzo Abe: / });
		const box = await period.boundingBox();
		expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
		// Within it lies a shorter one.
		await period.click({ position: { x: 12, y: 12 } });
		await expect(page).toHaveURL(/from=2013-04&to=2020-08/);
		await expect(news).not.toHaveText(before ?? '');
	});

	test('a mark is opened from ten pixels away, and its page frames its years', async ({
		page,
		visit
	}) => {
		await visit('/projects/kuril-joint-activities/');
		const own = dock(page).locator('.own');
		await expect(own).toHaveCount(1);
		const frame = await own.boundingBox();
		const strip = await dock(page).locator('.lanes svg').boundingBox();
		expect(frame!.width / strip!.width).toBeGreaterThan(0.2);
		expect(frame!.width / strip!.width).toBeLessThan(0.5);
		// The first record of all lies alone at the beginning of the lane of agreements.
		const first = dock(page).locator('g.agreements rect').first();
		const mark = await first.boundingBox();
		await page.mouse.click(mark!.x + 2, mark!.y - 9);
		await expect(page).toHaveURL(/\/agreements\/treaty-shimoda-1855\//);
	});
});

test('a question of the home page opens with what it is about', async ({ page, visit }) => {
	await visit('/');
	await page.getByRole('link', { name: /What was offered in Sochi in May 2016/ }).click();
	await expect(page).toHaveURL(/eight-point-plan\/\?from=2016-05&to=2016-05/);
	await expect(words(page)).toHaveText(/May 2016/);
	await expect(dock(page).getByRole('status')).toHaveText(/^\d\d? of \d+ records$/);
});

test('the two ends are dragged, and one choice comes of it', async ({ page, visit }) => {
	await visit('/');
	const from = page.getByRole('slider', { name: 'From' });
	const box = await from.boundingBox();
	if (!box) throw new Error('the slider is not there');
	const steps = await stepsBackOver(page, async () => {
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + 260, box.y + box.height / 2, { steps: 8 });
		await page.mouse.up();
		await expect(page).toHaveURL(/from=20\d\d-\d\d/);
	});
	expect(steps).toBe(1);
});

test('one steps from record to record in time', async ({ page, visit }) => {
	await visit('/events/2016-05-06-sochi-summit/?from=2016-05&to=2016-12&kind=event');
	const next = dock(page).getByRole('button', { name: /^Next record: / });
	await expect(next).toBeEnabled();
	await next.click();
	await expect(page).not.toHaveURL(/sochi-summit/);
	const title = await page.getByRole('heading', { level: 1 }).textContent();
	await dock(page)
		.getByRole('button', { name: /^Previous record: / })
		.click();
	await expect(page).toHaveURL(/sochi-summit/);
	expect(title).toBeTruthy();
});

test('a window without a record names the nearest ones', async ({ page, visit }) => {
	await visit('/agreements/?from=1910&to=1915');
	const main = page.getByRole('main');
	await expect(main.getByText('No record meets this filter.')).toBeVisible();
	await expect(main.getByRole('link', { name: /Treaty of Portsmouth/ })).toBeVisible();
	await expect(main.getByRole('link', { name: /Japanese intervention/ })).toBeVisible();
	await main.getByRole('button', { name: /^Lift time/ }).click();
	await expect(page).not.toHaveURL(/from=/);
	await expect(main.getByRole('heading', { level: 3 }).first()).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

	test('the window is read and changed', async ({ page, visit }) => {
		await visit('/places/hokkaido/?from=2016-05&to=2016-12');
		await expect(words(page)).toHaveText(/May–December 2016/);
		await page.getByRole('button', { name: 'Time', exact: true }).click();
		await expect(page.getByRole('slider', { name: 'To' })).toBeVisible();
		await page
			.getByRole('region', { name: 'Time', exact: true })
			.getByRole('button', { name: 'All years' })
			.tap();
		await expect(page).not.toHaveURL(/from=/);
	});
});
