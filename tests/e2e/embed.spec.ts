// Protects: what is embedded works in a sandboxed frame of another origin, asks for its room, and is reached from the share panel.
import { expect, test } from '../support/warm.ts';

test('a record is embedded from the share panel, and on another host gets the room it asks for', async ({
	page,
	visit,
	allow,
	baseURL
}) => {
	// The other host: the same machine by another name, which for a browser is another origin.
	const other = String(baseURL).replace('127.0.0.1', 'localhost');
	allow({ offOrigin: new RegExp(`^${other}host`) });
	await visit('/events/2016-05-06-sochi-summit/');
	await page.getByRole('button', { name: 'Share this view' }).click();
	await page.getByRole('link', { name: 'Embed it in a page of yours' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Embed' })).toBeVisible();
	const of = page.getByRole('textbox', { name: 'Address of its page' });
	await expect(of).toHaveValue('/events/2016-05-06-sochi-summit/');
	const preview = page.frameLocator('iframe[title="Preview"]');
	await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Abe–Putin summit, Sochi');
	const frame = page.locator('iframe[title="Preview"]');
	await expect(frame).not.toHaveAttribute('height', '560');

	// An id that is none is told, and what is no record at all. The page for what is not there may not stand in the
	// preview.
	allow({
		consoleErrors: /status of 404|origin 'null'|ERR_FAILED|sandboxed|frame-ancestors/,
		pageErrors: /dynamically imported module/
	});
	await of.fill('/events/1999-01-01-nothing/');
	await expect(page.getByRole('main').getByRole('alert')).toHaveText(
		'There is no record at this address.'
	);
	await of.fill('/about/');
	await expect(page.getByRole('main').getByRole('alert')).toContainText('not the page of a record');
	await page.getByRole('radio', { name: 'A window of time' }).check();
	await page.getByRole('textbox', { name: 'From' }).fill('2016-05');
	await page.getByRole('textbox', { name: 'To', exact: true }).fill('2016-05');
	await expect(preview.getByRole('status')).toHaveText(/^From 2016-05 to 2016-05: \d+ records\.$/);
	await page.getByRole('radio', { name: 'A place or a record' }).check();
	await of.fill('/places/kuril-islands/');
	const code = (await page.locator('pre code').first().textContent()) ?? '';

	// In the other languages the answer that programs read has the frame.
	const frames = await Promise.all(
		['ru', 'ja'].map(async (language) => {
			const answer = await page.request.get(`/${language}/embed/oembed/places/sochi.json`);
			const { html } = (await answer.json()) as { html: string };
			return html.replace(/https:\/\/[^/]+\//, String(baseURL));
		})
	);

	// The page of the other host is answered here and has no address: the browser asks before it may reach this machine.
	await page.context().grantPermissions(['local-network-access']);
	const host = await page.context().newPage();
	await host.route(`${other}host`, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>Host</title>${code}${frames.join('')}`
		})
	);
	await host.goto(`${other}host`);
	const own = host.locator('iframe').first();
	const embedded = own.contentFrame();
	await expect(own).not.toHaveAttribute('height', '560');
	// All of it is seen, at any width: nothing scrolls within.
	for (const width of [900, 360]) {
		await host.setViewportSize({ width, height: 700 });
		await expect
			.poll(async () => {
				const asked = Number(await own.getAttribute('height'));
				const needed = await embedded
					.locator('html')
					.evaluate((html) => html.getBoundingClientRect().height);
				return Math.abs(asked - needed) <= 1;
			})
			.toBe(true);
	}
	// The page is of no origin there, so that it can reach nothing of the host, nor of the atlas.
	for (const [i, name] of ['Kuril Islands', 'Сочи', 'ソチ'].entries()) {
		const frame = host.locator('iframe').nth(i).contentFrame();
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(frame.locator('figure svg')).toBeVisible();
		expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
	}
	await host.close();
});
