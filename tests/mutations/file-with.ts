import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one file of the product that holds a text. Throws when none does, or several. */
export function fileWith(text: string): string {
	const files = ['src', 'geo/compile', 'geo/schema'].flatMap((root) =>
		readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file))
	);
	const found = files.filter(
		(file) =>
			/\.(ts|js|svelte)$/.test(file) &&
			!file.includes('.test.') &&
			readFileSync(file, 'utf8').includes(text)
	);
	const [file, ...more] = found;
	if (!file || more.length > 0) throw new Error(`${found.length} files hold ${text}`);
	return file;
}
