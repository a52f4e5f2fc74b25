import type { Page } from '@playwright/test';

/**
 * How many pixels of the map have, more or less, a colour: any CSS colour, `var(--sea)` or
 * `color-mix(in srgb, var(--claim-japan) 75%, var(--land))`. What lies over the map counts as well;
 * `half` looks only at a square of twice that many pixels round the middle.
 */
export async function pixelsOf(
	page: Page,
	colour: string,
	{ tolerance = 12, half }: { tolerance?: number; half?: number } = {}
): Promise<number> {
	const canvas = page.locator('.map canvas').first();
	const box = await canvas.boundingBox();
	if (!box) throw new Error('the map has no canvas');
	const shot = half
		? await page.screenshot({
				clip: {
					x: box.x + box.width / 2 - half,
					y: box.y + box.height / 2 - half,
					width: 2 * half,
					height: 2 * half
				}
			})
		: await canvas.screenshot();
	return page.evaluate(
		async ([data, wantedColour, near]) => {
			const probe = document.createElement('i');
			probe.style.backgroundColor = wantedColour;
			document.body.append(probe);
			const swatch = new OffscreenCanvas(1, 1).getContext('2d')!;
			swatch.fillStyle = getComputedStyle(probe).backgroundColor;
			swatch.fillRect(0, 0, 1, 1);
			const wanted = [...swatch.getImageData(0, 0, 1, 1).data].slice(0, 3);
			probe.remove();
			const image = new Image();
			image.src = `data:image/png;base64,${data}`;
			await image.decode();
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
			context.drawImage(image, 0, 0);
			const pixels = context.getImageData(0, 0, image.width, image.height).data;
			let found = 0;
			for (let i = 0; i < pixels.length; i += 4)
				if (wanted.every((value, channel) => Math.abs(value - (pixels[i + channel] ?? 0)) < near))
					found++;
			return found;
		},
		[shot.toString('base64'), colour, tolerance] as const
	);
}
