import type { AddProtocolAction } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { archives, type Archive } from '$lib/layers/style.ts';
import { RangeSource } from './range-source.ts';

const open = new Map(
	Object.entries(archives).map(([name, url]) => [name, new PMTiles(new RangeSource(url))])
);

/** Opens an archive anew after `failed` could not be read: it would remember that for ever. */
function reopen(name: Archive, failed: PMTiles): void {
	if (open.get(name) === failed)
		open.set(name, new PMTiles(new RangeSource(archives[name], 'reload')));
}

/** Loads `chart://base/6/57/23` from the archive `base`. A tile that the archive lacks is empty; an unknown archive throws. */
export const loadTile: AddProtocolAction = async ({ url }, { signal }) => {
	const [, name = '', z, x, y] = /^chart:\/\/(\w+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
	const archive = open.get(name);
	if (!archive) throw new Error(`no archive answers ${url}`);
	try {
		const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal);
		return { data: tile?.data ?? new ArrayBuffer(0) };
	} catch (error) {
		// What nobody waits for any longer has not failed.
		signal.throwIfAborted();
		reopen(name as Archive, archive);
		throw error;
	}
};
