import type { Page } from '@playwright/test';

/** A picture by its pixels. */
export interface Decoded {
	width: number;
	height: number;
	/** `#rrggbb` of a pixel. */
	at: (x: number, y: number) => string;
	/** How many colours there are between two heights. */
	spread: (top: number, bottom: number) => number;
}

/** Opens a PNG or SVG alone, as an image in the browser. */
export async function decoded(page: Page, bytes: Buffer, type: string): Promise<Decoded> {
	const [width = 0, height = 0, data = ''] = await page.evaluate(
		async ([text, mime]) => {
			const image = new Image();
			image.src = `data:${mime};base64,${text}`;
			await image.decode();
			const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
			const context = canvas.getContext('2d')!;
			context.drawImage(image, 0, 0);
			const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
			let binary = '';
			for (let i = 0; i < pixels.length; i += 32_768)
				binary += String.fromCharCode(...pixels.subarray(i, i + 32_768));
			return [canvas.width, canvas.height, btoa(binary)] as const;
		},
		[bytes.toString('base64'), type] as const
	);
	const pixels = Buffer.from(data, 'base64');
	const at = (x: number, y: number) => {
		const i = (Math.floor(y) * width + Math.floor(x)) * 4;
		return `#${pixels.subarray(i, i + 3).toString('hex')}`;
	};
	return {
		width,
		height,
		at,
		spread(top, bottom) {
			const colours = new Set<string>();
			for (let y = Math.ceil(top); y < bottom; y++)
				for (let x = 0; x < width; x++) colours.add(at(x, y));
			return colours.size;
		}
	};
}

/** The colours at some spots. */
export const sampled = (
	{ at }: Decoded,
	spots: readonly (readonly [number, number] | number[])[]
) => spots.map(([x = 0, y = 0]) => at(x, y));
