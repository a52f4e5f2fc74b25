import { expect, test } from 'vitest';
import { layers } from '$lib/layers/index.ts';
import { styleLayerIds } from '$lib/layers/style.ts';
import { paletteOf } from '$lib/layers/tokens.ts';
import { keyLayers, keyOf } from './key.ts';

const palette = paletteOf((token) => token);
const said = (...inView: string[]) => keyOf(new Set(inView), palette).map(({ text }) => text);

test.each([
	[[], []],
	[['projects-mark'], ['Project']],
	// The rims of rings have the colours of all three.
	[['clusters-ring'], ['Event', 'Project', 'Agreement', 'So many records at or near one spot']],
	[
		['borders-japan', 'borders-both', 'borders-claimed-by-both'],
		['Japan’s line', 'Line of both: agreed, or not contested', 'Claimed by both']
	],
	[['borders-claimed-by-japan'], ['Claimed by Japan']],
	[
		['borders-run-by-russia', 'borders-run-by-japan'],
		['Run from the Japanese side', 'Run from the Russian side']
	]
])('with %j in view it says %j', (inView, key) => {
	expect(said(...inView)).toEqual(key);
});

test('every layer that it explains is one, and has its word', () => {
	expect(layers.flatMap(styleLayerIds)).toEqual(expect.arrayContaining([...keyLayers]));
	expect(said(...keyLayers)).toHaveLength(keyLayers.length);
});
