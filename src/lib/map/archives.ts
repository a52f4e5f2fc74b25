import type { AddProtocolAction } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { archives } from '$lib/layers/style.ts';
import { RangeSource } from './range-source.ts';

const open = new Map(
	Object.entries(archives).map(([name, url]) => [name, new PMTiles(new RangeSource(url))])
);

/** Loads `chart://base/6/57/23` from the archive `base`. A tile that the archive lacks is empty; an unknown archive throws. */
export const loadTile: AddProtocolAction = async ({ url }, { signal }) => {
	const [, name = '', z, x, y] = /^chart:\/\/(\w+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
	const archive = open.get(name);
	if (!archive) throw new Error(`no archive answers ${url}`);
	const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal);
	return { data: tile?.data ?? new ArrayBuffer(0) };
};
