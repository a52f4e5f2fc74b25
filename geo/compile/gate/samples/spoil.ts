import { good } from './good.ts';
import type { InputFile } from '../decode.ts';

/** One thing wrong: what was done to the good atlas, and every line that the gate has to say about it. */
export interface Sample {
	name: string;
	/** Path → new text, bytes, or a piece of the good text and what stands in its place. */
	files: Record<string, string | Uint8Array | readonly [piece: string, instead: string]>;
	says: readonly string[];
}

const encoder = new TextEncoder();

export function filesOf(changes: Sample['files']): InputFile[] {
	const texts: Record<string, string | Uint8Array> = { ...good };
	for (const [path, change] of Object.entries(changes)) {
		if (typeof change === 'string' || change instanceof Uint8Array) {
			texts[path] = change;
			continue;
		}
		const [piece, instead] = change;
		const text = good[path];
		if (!text?.includes(piece)) throw new Error(`${path} does not hold "${piece}"`);
		texts[path] = text.replace(piece, () => instead);
	}
	return Object.entries(texts).map(([path, text]) => ({
		path,
		bytes: typeof text === 'string' ? encoder.encode(text) : text
	}));
}
