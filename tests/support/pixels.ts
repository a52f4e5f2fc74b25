import type { Page } from '@playwright/test';

interface Options {
	tolerance?: number;
	/** Looks only at a square of twice that many pixels round where the camera looks. */
	half?: number;
}

/** Edges of what has some colour, `[left, top, right, bottom]` in px of the map. */
export type PixelBox = [number, number, number, number];

/**
 * How many pixels of the map have, more or less, each of some colours: any CSS colour, `var(--sea)` or
 * `color-mix(in srgb, var(--claim-japan) 75%, var(--land))`. One picture is taken; what lies over the map counts as well.
 */
export async function pixelsOf<Name extends string>(
	page: Page,
	colours: Record<Name, string>,
	options: Options = {}
): Promise<Record<Name, number>> {
	const names = Object.keys(colours) as Name[];
	const found = await matching(page, Object.values<string>(colours), options);
	return Object.fromEntries(names.map((name, i) => [name, found[i]!.count])) as Record<
		Name,
		number
	>;
}

/** As `pixelsOf`, for one colour. */
export const pixelsIn = async (page: Page, colour: string): Promise<number> =>
	(await pixelsOf(page, { colour })).colour;

/** Where on the map, or on its drawing, a colour is; what stands over it, and the drawing's marks, are left out. */
export async function boxOf(page: Page, colour: string, options: Options = {}): Promise<PixelBox> {
	// A sheet of rules, not a change of elements: some may come while the picture is taken.
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'.chart > :not(.canvas), .dock, .drawing .m { visibility: hidden !important }'
		);
		document.adoptedStyleSheets.push(sheet);
	});
	const [found] = await matching(page, [colour], options);
	await page.evaluate(() => void document.adoptedStyleSheets.pop());
	return found!.box;
}

async function matching(
	page: Page,
	colours: string[],
	{ tolerance = 12, half }: Options
): Promise<{ count: number; box: PixelBox }[]> {
	if (await page.evaluate(() => 'isUnpainted' in window))
		throw new Error("the map is not painted: test.use({ engine: 'live' })");
	const frame = await page.locator(half ? '.map .chart' : 'section.map').boundingBox();
	if (!frame) throw new Error('the map is not shown');
	const clip = half
		? {
				x: frame.x + frame.width / 2 - half,
				y: frame.y + frame.height / 2 - half,
				width: 2 * half,
				height: 2 * half
			}
		: frame;
	const shot = await page.screenshot({ clip });
	return page.evaluate(
		async ([data, wantedColours, near]) => {
			const context = (width: number, height: number) =>
				new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
			const image = new Image();
			image.src = `data:image/png;base64,${data}`;
			await image.decode();
			const { width, height } = image;
			const picture = context(width, height);
			picture.drawImage(image, 0, 0);
			const pixels = picture.getImageData(0, 0, width, height).data;
			return wantedColours.map((colour) => {
				const probe = document.createElement('i');
				probe.style.backgroundColor = colour;
				document.body.append(probe);
				const swatch = context(1, 1);
				swatch.fillStyle = getComputedStyle(probe).backgroundColor;
				swatch.fillRect(0, 0, 1, 1);
				const wanted = [...swatch.getImageData(0, 0, 1, 1).data].slice(0, 3);
				probe.remove();
				const box: [number, number, number, number] = [width, height, 0, 0];
				let count = 0;
				for (let i = 0; i < pixels.length; i += 4) {
					if (wanted.some((value, channel) => Math.abs(value - (pixels[i + channel] ?? 0)) >= near))
						continue;
					count++;
					const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
					box[0] = Math.min(box[0], x);
					box[1] = Math.min(box[1], y);
					box[2] = Math.max(box[2], x);
					box[3] = Math.max(box[3], y);
				}
				return { count, box };
			});
		},
		[shot.toString('base64'), colours, tolerance] as const
	);
}

/** The share, 0 to 1, of the pixels of two pictures of one size that differ so that one sees it. */
export const differing = (page: Page, ...pictures: [Buffer, Buffer]): Promise<number> =>
	page.evaluate(
		async (data) => {
			const [one, other] = await Promise.all(
				data.map(async (text) => {
					const image = new Image();
					image.src = `data:image/png;base64,${text}`;
					await image.decode();
					const { width, height } = image;
					const context = new OffscreenCanvas(width, height).getContext('2d')!;
					context.drawImage(image, 0, 0);
					return context.getImageData(0, 0, width, height).data;
				})
			);
			let count = 0;
			for (let i = 0; i < one!.length; i += 4) {
				const far = [0, 1, 2].map((channel) => Math.abs(one![i + channel]! - other![i + channel]!));
				if (far.reduce((a, b) => a + b) > 60) count++;
			}
			return count / (one!.length / 4);
		},
		pictures.map((picture) => picture.toString('base64'))
	);
