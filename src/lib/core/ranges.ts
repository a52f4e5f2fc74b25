/** Bytes of a file, counted from 0, the last included. */
export type Range = { start: number; end: number };

/**
 * What a Range header asks of a file of `size` bytes (RFC 9110 section 14): one range, `unsatisfiable` where all lie
 * behind its end, or undefined for the whole file. The whole file answers what is no range of bytes, and several
 * ranges at once, which a server may ignore (section 14.2).
 */
export function readRange(header: string, size: number): Range | 'unsatisfiable' | undefined {
	const [, list] = /^bytes=(.*)$/i.exec(header.trim()) ?? [];
	if (list === undefined) return undefined;
	const asked = list.split(',').map((part) => readOne(part.trim(), size));
	if (asked.includes(undefined)) return undefined;
	const held = asked.filter((range) => range !== undefined && range.start <= range.end);
	return held.length === 0 ? 'unsatisfiable' : held.length === 1 ? held[0] : undefined;
}

/** One range of a list, cut to the file; it ends before it starts where it lies behind the file. Undefined: invalid. */
function readOne(part: string, size: number): Range | undefined {
	const [, first, last] = /^(\d*)-(\d*)$/.exec(part) ?? [];
	if (first === undefined || last === undefined || (!first && !last)) return undefined;
	// The last so many bytes; all of a file that has fewer.
	if (!first) return { start: size - Math.min(Number(last), size), end: size - 1 };
	if (last && Number(last) < Number(first)) return undefined;
	return { start: Number(first), end: Math.min(last ? Number(last) : Infinity, size - 1) };
}
