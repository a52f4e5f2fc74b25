import type { Sample } from './spoil.ts';

const shape = 'geo/shapes/sochi.geojson';
const outline = '[[39, 43], [40, 43], [40, 44], [39, 44], [39, 43]]';
const hole = '[[39.4, 43.4], [39.4, 43.6], [39.6, 43.6], [39.6, 43.4], [39.4, 43.4]]';
const outside = 'is a hole that reaches outside its outline; move it in, or remove it';

const withHole = (instead: string): Sample['files'] => ({ [shape]: [hole, instead] });
const withParts = (...parts: string[]): Sample['files'] => ({
	[shape]: [
		`"Polygon", "coordinates": [\n${outline},\n${hole}\n]`,
		`"MultiPolygon", "coordinates": [\n${parts.join(',\n')}\n]`
	]
});
/** A box of one degree or less, counter-clockwise. */
const box = (west: number, south: number, size = 1) => {
	const [east, north] = [west + size, south + size];
	return `[[[${west}, ${south}], [${east}, ${south}], [${east}, ${north}], [${west}, ${north}], [${west}, ${south}]]]`;
};

/** Rings that lie to each other as they may. */
export const apart: readonly (readonly [what: string, files: Sample['files']])[] = [
	[
		'two holes',
		withHole(`${hole},\n[[39.7, 43.4], [39.7, 43.6], [39.9, 43.6], [39.9, 43.4], [39.7, 43.4]]`)
	],
	[
		'a hole that touches its outline',
		withHole('[[39, 43.5], [39.5, 43.6], [39.5, 43.4], [39, 43.5]]')
	],
	[
		'two holes that touch',
		withHole(`${hole},\n[[39.6, 43.6], [39.6, 43.8], [39.8, 43.6], [39.6, 43.6]]`)
	],
	['parts that lie apart', withParts(box(39, 43), box(41, 43))],
	['parts that touch at a corner', withParts(box(39, 43), box(40, 44))],
	['parts with an edge in common', withParts(box(39, 43), box(40, 43))],
	['an island in a lake', withParts(`[${outline}, ${hole}]`, box(39.5, 43.5, 0.0625))]
];

export const parts: readonly Sample[] = [
	{
		name: 'a hole east of its outline',
		files: withHole('[[44.4, 43.4], [44.4, 43.6], [44.6, 43.6], [44.6, 43.4], [44.4, 43.4]]'),
		says: [`${shape}:12:1 geometry.coordinates[1] ${outside}`]
	},
	{
		name: 'a hole that crosses its outline',
		files: withHole('[[39.4, 43.4], [39.4, 43.6], [40.6, 43.6], [40.6, 43.4], [39.4, 43.4]]'),
		says: [`${shape}:12:1 geometry.coordinates[1] ${outside}`]
	},
	{
		name: 'a hole about its outline',
		files: withHole('[[38, 42], [38, 45], [41, 45], [41, 42], [38, 42]]'),
		says: [`${shape}:12:1 geometry.coordinates[1] ${outside}`]
	},
	{
		name: 'a hole that is the outline',
		files: withHole('[[39, 43], [39, 44], [40, 44], [40, 43], [39, 43]]'),
		says: [`${shape}:10:49 geometry.coordinates has holes that leave nothing of it; remove them`]
	},
	{
		name: 'a hole twice',
		files: withHole(`${hole},\n${hole}`),
		says: [
			`${shape}:13:1 geometry.coordinates[2] is a hole that overlaps hole 1; make them one, or remove one`
		]
	},
	{
		name: 'a hole in a hole',
		files: withHole(
			`${hole},\n[[39.45, 43.45], [39.45, 43.55], [39.55, 43.55], [39.55, 43.45], [39.45, 43.45]]`
		),
		says: [
			`${shape}:13:1 geometry.coordinates[2] is a hole that overlaps hole 1; make them one, or remove one`
		]
	},
	{
		name: 'a hole outside one of several parts',
		files: withParts(
			box(36, 43),
			`[${outline}, [[36.4, 43.4], [36.4, 43.6], [36.6, 43.6], [36.4, 43.4]]]`
		),
		says: [`${shape}:12:54 geometry.coordinates[1][1] ${outside}`]
	},
	...[
		['a part twice', box(39, 43)],
		['a part that crosses another', box(39.5, 43.5)],
		['a part inside another', box(39.2, 43.2, 0.5)],
		['a part about another', box(38, 42, 3)]
	].map(([name = '', other = '']) => ({
		name,
		files: withParts(box(39, 43), other),
		says: [`${shape}:12:1 geometry.coordinates[1] overlaps part 0; make them one, or remove one`]
	})),
	{
		name: 'a number that JSON does not know',
		files: { [shape]: ['[40, 43]', '[40, NaN]'] },
		says: [
			`${shape}:11:17 is not JSON: NaN is no value; write a number, true, false, null, or text in double quotes`
		]
	},
	{
		name: 'a member twice',
		files: { [shape]: ['"geometry":', '"geometry": null,\n"geometry":'] },
		says: [`${shape}:11:1 geometry stands twice; remove one of them`]
	},
	{
		name: 'a member of the properties twice',
		files: { [shape]: ['"own": true,', '"own": false, "own": true,'] },
		says: [`${shape}:5:17 properties.own stands twice; remove one of them`]
	},
	{
		name: 'a member that nobody reads',
		files: { [shape]: ['"type": "Feature",', '"type": "Feature",\n"title": "Sochi",'] },
		says: [
			`${shape}:3:1 title is not a known member here; remove it, or use one of type, id, properties or geometry`
		]
	}
];
