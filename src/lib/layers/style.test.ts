import {
	latest as spec,
	normalizePropertyExpression,
	validateStyleMin
} from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { layers } from './index.ts';
import type { MapLayer } from './layer.ts';
import { initialState } from './map-state.ts';
import { composeStyle, hitLayerIds, styleLayerIds } from './style.ts';
import { paletteOf } from './tokens.ts';

const palette = paletteOf(() => '#123456');
const style = composeStyle(palette);
/** As the engine reads it: the type of the specification itself leaves out what is always so. */
const specOf = spec.layout_symbol as unknown as Record<
	'text-font' | 'text-transform' | 'text-letter-spacing',
	Parameters<typeof normalizePropertyExpression>[2]
>;
const catalogue: readonly MapLayer[] = layers;

test('the style follows the specification', () => {
	expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
});

test('every colour of every layer is a token of the page', () => {
	expect(JSON.stringify(style.layers)).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
});

test('every part of the catalogue is drawn once, in the order of the catalogue', () => {
	expect(style.layers.map((layer) => layer.id)).toEqual(catalogue.flatMap(styleLayerIds));
});

test('what answers to the pointer is drawn', () => {
	const ids = style.layers.map((layer) => layer.id);
	for (const part of hitLayerIds) expect(ids).toContain(part);
	expect(hitLayerIds.length).toBeGreaterThan(4);
});

test('every global state that a layer reads has a value from the start', () => {
	const read = JSON.stringify(style.layers).matchAll(/\["global-state","([^"]+)"\]/g);
	expect(Object.keys(style.state ?? {})).toEqual(
		expect.arrayContaining([...new Set([...read].map(([, name]) => name))])
	);
});

test('whatever a reader can turn off has a name and a legend', () => {
	for (const layer of catalogue.filter(({ optional }) => optional))
		expect([layer.title.length > 0, layer.legend.length > 0]).toEqual([true, true]);
});

test('nothing is asked of another host', () => {
	expect(JSON.stringify(style)).not.toMatch(/https?:/);
});

test('Japanese names are neither slanted, spaced out nor put in capitals; others may be', () => {
	const set = (language: string) =>
		style.layers.flatMap((layer) => {
			if (layer.type !== 'symbol') return [];
			return (['text-font', 'text-transform', 'text-letter-spacing'] as const).map((name) => {
				const value = layer.layout?.[name] ?? specOf[name].default;
				const state = { ...initialState, names: language };
				const read = normalizePropertyExpression<unknown>(value, name, specOf[name], state);
				const feature = { type: 1 as const, properties: { kind: 'sea' } };
				return String(read.evaluate({ zoom: 5 }, feature));
			});
		});
	const upright = (word: string) => /^(Plex|Plex SemiBold|none|0|Open Sans.*)$/.test(word);
	expect(set('ja').filter((word) => !upright(word))).toEqual([]);
	expect(set('ru').filter((word) => !upright(word))).toEqual(
		expect.arrayContaining(['Plex Italic', 'uppercase', '0.16', '0.14'])
	);
});
