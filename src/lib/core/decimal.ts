/**
 * Reads a plain decimal number: an optional minus, ASCII digits, an optional fraction. Exponents, hexadecimal,
 * `Infinity`, a plus sign and blanks are refused: a link holds what a person would type. Undefined for any other text.
 */
export function readDecimal(text: string): number | undefined {
	return text.length <= 20 && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
