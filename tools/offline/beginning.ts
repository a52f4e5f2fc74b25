import { readFileSync } from 'node:fs';
import { SharedPromiseCache, zxyToTileId, type Entry, type Source } from 'pmtiles';

/** How many bytes of an archive hold all its tiles up to a zoom: they lie in the order of their zooms, behind the directories. */
export async function beginningOf(file: string, zoom: number): Promise<number> {
	const bytes = readFileSync(file);
	const source: Source = {
		getKey: () => file,
		getBytes: async (offset, length) => ({
			data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer
		})
	};
	const directories = new SharedPromiseCache();
	const header = await directories.getHeader(source);
	if (!header.clustered)
		throw new Error(`${file}: its tiles lie in no order, so none are its beginning`);
	const behind = zxyToTileId(zoom + 1, 0, 0);
	const endOf = (entry: Entry) => header.tileDataOffset + entry.offset + entry.length;
	async function endIn(offset: number, length: number): Promise<number> {
		let end = header.tileDataOffset;
		for (const entry of await directories.getDirectory(source, offset, length, header)) {
			if (entry.tileId >= behind) break;
			const isLeaf = entry.runLength === 0;
			const reached = isLeaf
				? await endIn(header.leafDirectoryOffset + entry.offset, entry.length)
				: endOf(entry);
			end = Math.max(end, reached);
		}
		return end;
	}
	return endIn(header.rootDirectoryOffset, header.rootDirectoryLength);
}
