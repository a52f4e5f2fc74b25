/**
 * Reads a plain decimal number: an optional minus, ASCII digits, an optional fraction. No exponent, hex,
 * `Infinity`, sign of plus or blank: what a link may hold is what a person would type.
 */
export function readDecimal(text: string): number | undefined {
	return text.length <= 20 && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
