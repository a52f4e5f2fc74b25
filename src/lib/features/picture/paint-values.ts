/** A colour as every program reads it, and how strong it is, 0 to 1. */
export interface Ink {
	hex: string;
	alpha: number;
}

const hex = (number: number) => Math.round(number).toString(16).padStart(2, '0');

/** Reads `rgb(1, 2, 3)` and `rgba(1,2,3,.5)`, as the engine and the browser write colours. Throws for any other. */
export function inkOf(value: unknown): Ink {
	const [, text] = /^rgba?\((.+)\)$/.exec(String(value)) ?? [];
	const [red, green, blue, alpha = 1] = (text ?? '').split(/[\s,/]+/).map(Number);
	if (
		red === undefined ||
		green === undefined ||
		blue === undefined ||
		Number.isNaN(red + green + blue)
	)
		throw new Error(`“${String(value)}” is no colour that a picture can have`);
	return { hex: `#${hex(red)}${hex(green)}${hex(blue)}`, alpha };
}

/** A number that a style gives; `fallback` where it gives none. */
export const numberOf = (value: unknown, fallback: number): number =>
	typeof value === 'number' ? value : fallback;

/** What of a value holds once it has faded in. */
const settled = (value: unknown): unknown =>
	value && typeof value === 'object' && 'to' in value ? value.to : value;

export function dashOf(value: unknown): readonly number[] {
	const dash = settled(value);
	return Array.isArray(dash) ? dash.map(Number) : [];
}

/** The id of an image; undefined where there is none. */
export function imageOf(value: unknown): string | undefined {
	const image = settled(value);
	if (!image) return undefined;
	return typeof image === 'object' && 'name' in image ? String(image.name) : String(image);
}
