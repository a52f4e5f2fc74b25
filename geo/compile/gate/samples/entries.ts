import { good } from './good.ts';
import type { Sample } from './spoil.ts';

const leader = 'geo/content/actors/leader.yaml';
const shape = 'geo/shapes/sochi.geojson';

export const entries: readonly Sample[] = [
	{
		name: 'a record behind a dot',
		files: { 'geo/content/actors/.other.yaml': good[leader] ?? '' },
		says: [
			'geo/content/actors/.other.yaml:1:1 begins with a dot, which hides it; rename or remove it'
		]
	},
	{
		name: 'a folder behind a dot',
		files: { 'geo/content/.old/leader.yaml': good[leader] ?? '' },
		says: [
			'geo/content/.old/leader.yaml:1:1 begins with a dot, which hides it; rename or remove it'
		]
	},
	{
		name: 'an outline behind a dot',
		files: { 'geo/shapes/.sochi.geojson': good[shape] ?? '' },
		says: ['geo/shapes/.sochi.geojson:1:1 begins with a dot, which hides it; rename or remove it']
	},
	{
		name: 'a list of names behind a dot',
		files: { 'geo/labels/.gitkeep': '' },
		says: ['geo/labels/.gitkeep:1:1 begins with a dot, which hides it; rename or remove it']
	},
	{
		name: 'five megabytes on a line',
		files: { [leader]: ['Prime Minister', 'x'.repeat(5_000_000)] },
		says: [
			`${leader}:3:1 holds 5.0 MB, most of it on this line; a file has at most 1.0 MB: keep only what belongs here`
		]
	},
	{
		name: 'fifty megabytes in a file',
		files: { [shape]: `${good[shape]}${`${' '.repeat(99)}\n`.repeat(500_000)}` },
		says: [`${shape}:1:1 holds 50.0 MB; a file has at most 1.0 MB: keep only what belongs here`]
	},
	{
		name: 'brackets without an end in an outline',
		files: { [shape]: ['[[39, 43]', '['.repeat(100_000)] },
		says: [`${shape}:1:1 is nested too deeply to be read; remove the brackets that hold nothing`]
	},
	{
		name: 'a directive of YAML',
		files: { [leader]: ['type:', '%YAML 1.1\n---\ntype:'] },
		says: [`${leader}:1:1 %YAML is not used; remove the line`]
	},
	{
		name: 'a directive of YAML below a comment',
		files: { [leader]: ['type:', '# as it was\n\n%TAG ! tag:example.org,2026:\n---\ntype:'] },
		says: [`${leader}:3:1 %TAG is not used; remove the line`]
	},
	{
		name: 'a directive of YAML in small letters, which YAML itself passes over',
		files: { [leader]: ['type:', '%yaml 1.1\n---\ntype:'] },
		says: [`${leader}:1:1 %yaml is not used; remove the line`]
	},
	{
		name: 'a directive that YAML does not know',
		files: { 'geo/labels/towns.yaml': ['- id: adler', '%FOO bar\n---\n- id: adler'] },
		says: ['geo/labels/towns.yaml:1:1 %FOO is not used; remove the line']
	}
];
