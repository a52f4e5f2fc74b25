// Protects: the parts of a bar can be told apart where a reader's own colours are used.
import { expect, test } from '../support/warm.ts';

test('in forced colours the parts of a bar are told apart by their pattern', async ({
	page,
	visit
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await visit('/places/kuril-islands/');
	const keys = page
		.getByRole('region', { name: 'Who tells this story' })
		.locator('li svg[width="12"] rect');
	await expect(keys).toHaveCount(8);
	const pictures = [];
	for (const key of (await keys.all()).slice(0, 4)) {
		await key.scrollIntoViewIfNeeded();
		pictures.push((await key.screenshot()).toString('base64'));
	}
	expect(new Set(pictures).size).toBe(4);
});
