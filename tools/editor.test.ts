import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../geo/compile/json-schema.ts';

interface Settings {
	'yaml.schemas': Record<string, string | string[]>;
	'json.schemas': { fileMatch: string[]; url: string }[];
}
const settings: Settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));

const mappings = [
	...Object.entries(settings['yaml.schemas']).map(([url, files]) => ({
		url,
		files: [files].flat()
	})),
	...settings['json.schemas'].map(({ url, fileMatch }) => ({
		url,
		files: fileMatch.map((file) => file.replace(/^\//, ''))
	}))
];
const schemasOf = (path: string) =>
	mappings.filter(({ files }) => files.some((file) => matchesGlob(path, file)));

test('an editor knows one schema for each file that a person writes in geo', () => {
	const written = globSync([
		'geo/content/*/*.yaml',
		'geo/glossary.yaml',
		'geo/labels/*.yaml',
		'geo/shapes/borders/*'
	]);
	expect(written.length).toBeGreaterThan(1000);
	expect(written.filter((path) => schemasOf(path).length !== 1)).toEqual([]);
});

test('an editor is pointed to all schemas that are written, and to no other', () => {
	const urls = mappings.map(({ url }) => url).toSorted();
	expect(urls).toEqual(
		Object.keys(jsonSchemas())
			.map((name) => `./geo/dist/schema/${name}.json`)
			.toSorted()
	);
});
