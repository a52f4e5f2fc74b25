// Puts .br, .gz and .zst beside each text of a site, for hosts that send such files: npm run compress [-- folder].
import './ready.cjs';
import { readFile, utimes, writeFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { compressible } from './host/declared.ts';
import { filesUnder } from './site.ts';
import { counted, stepsOn } from './steps.ts';

const ways: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
	br: (bytes) =>
		promisify(brotliCompress)(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: 10,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
			}
		}),
	gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
	zst: (bytes) =>
		promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } })
};

/** What goes into one packet is as fast without. */
const least = 1024;

/** Compresses what is worth it below a folder, and gives how many files it wrote. What is there and as new is left. */
export async function compress(folder: string, told = (_: number) => {}): Promise<number> {
	const files = filesUnder(folder).filter((file) => compressible.includes(extname(file).slice(1)));
	let written = 0;
	const work = async () => {
		for (let file = files.pop(); file; file = files.pop()) {
			const { size, mtime } = await stat(file);
			if (size < least) continue;
			let bytes: Buffer | undefined;
			for (const [ending, way] of Object.entries(ways)) {
				const target = `${file}.${ending}`;
				const made = await stat(target).catch(() => undefined);
				if (made?.mtimeMs === mtime.getTime()) continue;
				bytes ??= await readFile(file);
				await writeFile(target, await way(bytes));
				// By its date a host sees that it belongs to the file.
				await utimes(target, mtime, mtime);
				told(++written);
			}
		}
	};
	await Promise.all(Array.from({ length: 4 }, work));
	return written;
}

if (import.meta.main) {
	const folder = process.argv[2] ?? 'build';
	const { code } = await stepsOn(process.stdout)('compress', async (now) => {
		const written = await compress(folder, (count) => now(counted(count, 'files')));
		return { code: 0, words: `${counted(written, 'files')} in ${folder}/` };
	});
	process.exitCode = code;
}
