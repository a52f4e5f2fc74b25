import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();
const house = 'house/import-direction';

/** The rules that `code` breaks when it stands in `file`, linted by the project's own configuration. */
async function broken(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: file });
	const messages = result?.messages ?? [];
	expect(messages.filter((message) => message.fatal)).toEqual([]);
	return messages.flatMap(({ ruleId, severity }) => (ruleId && severity === 2 ? [ruleId] : []));
}
const importing = (source: string) => `import { a } from '${source}';\na();\n`;

/** The design's own words: who may import whom. */
const edges: Record<string, string> = {
	core: '',
	data: 'core',
	layers: 'core data',
	url: 'core data layers',
	map: 'core layers',
	state: 'core data layers url',
	ui: 'core',
	features: 'core data layers url map state ui'
};
const folders = Object.keys(edges);
const pairs = folders.flatMap((from) =>
	folders.map((to) => ({ from, to, may: from === to || edges[from]!.split(' ').includes(to) }))
);

describe('between the folders of src/lib', () => {
	test.each(pairs.filter((pair) => pair.may))('$from may import $to', async ({ from, to }) => {
		expect(await broken(`src/lib/${from}/a.ts`, importing(`$lib/${to}/b.ts`))).toEqual([]);
	});
	test.each(pairs.filter((pair) => !pair.may))('$from may not import $to', async ({ from, to }) => {
		expect(await broken(`src/lib/${from}/a.ts`, importing(`$lib/${to}/b.ts`))).toEqual([house]);
		expect(await broken(`src/lib/${from}/a.ts`, importing(`../${to}/b.ts`))).toEqual([house]);
	});
	test.each(folders)('a route may import %s', async (to) => {
		expect(await broken('src/routes/places/+page.ts', importing(`$lib/${to}/b.ts`))).toEqual([]);
	});
});

const allowed: [file: string, code: string][] = [
	['src/lib/core/a.ts', importing('./b.ts')],
	['src/lib/core/deep/a.ts', importing('../b.ts')],
	['src/lib/data/record/a.ts', importing('$geo/dist/atlas.json')],
	['src/lib/data/record/a.ts', importing('./b.ts')],
	['src/lib/data/record/a.ts', importing('$lib/data/atlas/b.ts')],
	['src/lib/data/atlas/vocabulary.ts', "export * from '$geo/schema/vocabulary.ts';\n"],
	['src/lib/layers/index.ts', "export * from './sea.ts';\n"],
	['src/lib/layers/index.ts', "export { sea } from './sea.ts';\n"],
	['src/lib/layers/a.ts', "export type { LayerSpecification } from 'maplibre-gl';\n"],
	['src/lib/layers/a.test.ts', importing('@maplibre/maplibre-gl-style-spec')],
	['src/lib/map/a.ts', importing('maplibre-gl')],
	['src/lib/map/a.ts', "import 'maplibre-gl/dist/maplibre-gl.css';\n"],
	['src/lib/ui/A.svelte', `<script>\nimport { page } from '$app/state';\n</script>\n{page.url}\n`],
	['src/lib/core/a.test.ts', importing('$tests/support/clock.ts')],
	['src/lib/features/place/A.svelte', `<script>\nimport B from './B.svelte';\n</script>\n<B />\n`],
	['src/lib/features/place/a.ts', importing('$lib/features/share/b.ts')],
	['src/routes/+page.ts', importing('./$types')],
	['src/routes/places/+page.ts', importing('../b.ts')],
	['src/service-worker.ts', importing('$service-worker')],
	['geo/compile/a.ts', importing('../schema/b.ts')],
	['geo/compile/a.ts', importing('valibot')],
	['tests/e2e/a.test.ts', importing('../../src/lib/url/view.ts')],
	['tools/a.ts', importing('../geo/build.ts')]
];

const forbidden: [file: string, code: string][] = [
	['src/lib/core/a.ts', `await import('$lib/map/b.ts');\n`],
	['src/lib/core/a.ts', `export type A = import('$lib/map/b.ts').B;\n`],
	['src/lib/core/a.ts', `import type { B } from '$lib/map/b.ts';\nexport type A = B;\n`],
	['src/lib/core/a.ts', `export { b } from '$lib/map/b.ts';\n`],
	['src/lib/core/a.ts', importing('$app/paths')],
	['src/lib/data/a.ts', importing('../../../geo/dist/atlas.json')],
	['src/lib/data/a.ts', importing('/geo/dist/atlas.json')],
	['src/lib/layers/a.ts', importing('$geo/schema/vocabulary.ts')],
	['src/routes/+page.ts', importing('$geo/dist/atlas.json')],
	['src/routes/+page.ts', importing('../lib/core/b.ts')],
	['src/routes/+page.ts', importing('../../geo/build.ts')],
	['src/routes/+page.ts', importing('$lib')],
	['src/lib/utils/a.ts', importing('$lib/core/b.ts')],
	['src/lib/state/a.ts', importing('$lib/utils/b.ts')],
	['src/lib/state/a.ts', importing('$tests/support/clock.ts')],
	['src/lib/features/place/a.ts', importing('../share/b.ts')],
	['src/lib/data/record/a.ts', importing('../atlas/b.ts')],
	['src/lib/features/place/a.ts', importing('maplibre-gl')],
	['src/lib/state/a.ts', `await import('maplibre-gl');\n`],
	['src/lib/state/a.ts', `import type { Map } from 'maplibre-gl';\nexport type A = Map;\n`],
	['src/lib/layers/a.ts', importing('maplibre-gl')],
	['src/lib/ui/A.svelte', `<script>\nimport B from '$lib/map/B.svelte';\n</script>\n<B />\n`],
	['geo/compile/a.ts', importing('../../src/lib/core/date.ts')],
	['geo/compile/a.ts', importing('$lib/core/date.ts')],
	['geo/compile/a.ts', importing('svelte/store')],
	['geo/compile/a.ts', importing('@sveltejs/kit')],
	['geo/compile/a.ts', importing('maplibre-gl')],
	['src/lib/core/b.ts', `export * from './a.ts';\n`],
	['src/lib/ui/index.ts', `export { a } from './a.ts';\n`],
	['geo/schema/index.ts', `export * from './a.ts';\n`]
];

test.each(allowed)('%s may say %j', async (file, code) => {
	expect(await broken(file, code)).toEqual([]);
});
test.each(forbidden)('%s may not say %j', async (file, code) => {
	expect(await broken(file, code)).toEqual([house]);
});

test.each([
	{ what: '{@html}', file: 'src/lib/ui/A.svelte', code: '{@html "a"}\n' },
	{
		what: 'innerHTML as an attribute',
		file: 'src/lib/ui/A.svelte',
		code: '<p innerHTML="a"></p>\n'
	},
	{ what: 'innerHTML', file: 'src/lib/map/a.ts', code: "document.body.innerHTML = 'a';\n" },
	{ what: 'setHTML', file: 'src/lib/map/a.ts', code: "document.body.setHTML('a');\n" }
])('$what is refused', async ({ file, code }) => {
	expect(await broken(file, code)).toHaveLength(1);
});

test.each(['src/lib/map/a.ts', 'src/lib/ui/A.svelte', 'geo/a.ts', 'tools/a.ts'])(
	'%s ends at line 300',
	async (file) => {
		expect(await broken(file, '\n'.repeat(299))).toEqual([]);
		expect(await broken(file, '\n'.repeat(301))).toEqual(['max-lines']);
	}
);
