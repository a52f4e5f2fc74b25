import { readFileSync } from 'node:fs';

const mark = readFileSync('static/favicon.svg', 'utf8');

/** What `icons/` holds: `512-maskable` may be cut to any shape. */
export const iconSizes = ['180', '192', '512', '512-maskable'];

/** The mark at a size. One that is cut to a shape by the device, as Apple does too, has its ground up to the edge. */
export function iconSvg(size: string): string {
	const sized = mark.replace('<svg ', `<svg width="${parseInt(size)}" height="${parseInt(size)}" `);
	return size === '180' || size.endsWith('maskable') ? withoutCorners(sized) : sized;
}

/** Its ground is larger than the picture, and what stands on it lies within the circle that is always shown. */
const withoutCorners = (svg: string) =>
	svg
		.replace(/viewBox="0 0 32 32"/, 'viewBox="-3 -3 38 38"')
		.replace('<rect width="32" height="32" rx="7"', '<rect x="-3" y="-3" width="38" height="38"');
