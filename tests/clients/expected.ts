// What stands in the files, as the CSV of each kind has it.
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { folder } from './programs.ts';

export const text = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
export const bytes = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}`));
export const parse = (csv: string) => csvParse(csv.replace('\ufeff', ''));

/** The kinds that lie somewhere, in the order of the folders of the KML. */
export const placed = ['places', 'events', 'projects', 'agreements', 'statements'];
export const kinds = [...placed, 'actors', 'themes', 'sources'];

/** Ids and names in three scripts: what every reader must find to the byte. */
export const names = ['id', 'title_en', 'title_ru', 'title_ja'] as const;
type Named = Partial<Record<string, unknown>>;
export const namesOf = (rows: readonly Named[]) =>
	rows.map((row) => names.map((name) => row[name]));

export const expectedNames = (kind: string) => namesOf(parse(text(`${kind}.csv`)));

/** `[[lng, lat], …]` of each record that has points, in the order of the CSV. */
export const pointsOf = (kind: string): number[][][] =>
	parse(text(`${kind}.csv`))
		.map(({ wkt = '' }) => [...wkt.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)])
		.filter((pairs) => pairs.length > 0)
		.map((pairs) => pairs.map(([, lng, lat]) => [Number(lng), Number(lat)]));

/** Of those that have points, the names. */
export const placedNames = (kind: string) =>
	namesOf(parse(text(`${kind}.csv`)).filter(({ wkt }) => wkt));
