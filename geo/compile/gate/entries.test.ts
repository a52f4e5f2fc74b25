import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { formatProblem, formatWarning } from './problem.ts';
import { filesOf } from './samples/spoil.ts';

const bytes = new Uint8Array();
const faulty = (path: string) => [
	...filesOf({}).filter((file) => file.path !== path),
	{ path, bytes, fault: 'is a symbolic link; put the file itself here' }
];

test.each([
	'geo/content/actors/leader.yaml',
	'geo/content/places/sochi.yaml',
	'geo/content/sources/ministry.yaml',
	'geo/shapes/sochi.geojson',
	'geo/shapes/borders/2016-line.geojson',
	'geo/labels/sources.yaml',
	'geo/labels/towns.yaml',
	'geo/insecure-sources.yaml'
])('%s that cannot be opened is told, and nothing of what names it', (path) => {
	expect(compile(faulty(path)).problems.map(formatProblem)).toEqual([
		`${path}:1:1 is a symbolic link; put the file itself here`
	]);
});

test.each(['.DS_Store', '.leader.yaml.swp', '.#leader.yaml'])(
	'%s, which a program leaves, holds nothing up and is told',
	(name) => {
		const path = `geo/content/actors/${name}`;
		const { compiled, problems, warnings } = compile([
			...filesOf({}),
			{ path, bytes, ...(name.startsWith('.#') && { fault: 'is a symbolic link' }) }
		]);
		expect(problems).toEqual([]);
		expect(compiled).toBeDefined();
		expect(warnings.map(formatWarning)).toEqual([
			`${path}:1:1 warning: is left there by a program and not read; remove it`
		]);
	}
);

test('the name of a file cannot move the cursor of a terminal', () => {
	const problem = { file: 'geo/\u001b[2J.yaml', line: 1, column: 1, field: '', message: 'x' };
	expect(formatProblem(problem)).toBe('geo/<U+001B>[2J.yaml:1:1 x');
});

test.each([
	['[', 1],
	['{ a: ', 1],
	['- ', 1],
	['[', 5]
])('%j a hundred thousand times is told, not thrown', (piece, closes) => {
	const deep = piece.repeat(100_000 / closes) + (closes > 1 ? ']'.repeat(100_000 / closes) : '');
	const path = 'geo/content/actors/leader.yaml';
	const { problems } = compile(filesOf({ [path]: `type: person\nrole:\n  ${deep}\n` }));
	expect(problems.map(formatProblem)).toEqual([
		expect.stringMatching(/^geo\/content\/actors\/leader\.yaml:\d+:\d+ is .*nested too deeply/)
	]);
});
