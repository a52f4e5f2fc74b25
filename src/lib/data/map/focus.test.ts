import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { focusOf } from './focus.ts';

test('the map shows an area by its outline, a city by its point, an actor by the marks that name it', () => {
	expect(focusOf(atlas, 'hokkaido')).toMatchObject({ places: ['hokkaido'], points: [], marks: [] });
	expect(focusOf(atlas, 'tokyo').points).toEqual([[139.691681, 35.689527]]);
	expect(focusOf(atlas, 'novatek').marks).toContain('yamal-lng');
	expect(focusOf(atlas, 'yamal-lng').marks).toEqual(['yamal-lng']);
});
