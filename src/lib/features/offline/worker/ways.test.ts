// Protects: what the worker answers, and what it leaves to the browser.
import { expect, test } from 'vitest';
import { wayOf, type Way } from './ways.ts';

const wayTo = (path: string, mode = 'cors', method = 'GET', isSaving = false) =>
	wayOf({ method, mode, path, isSaving });

test.each<[path: string, way: Way]>([
	['/', 'page'],
	['/ru/places/sochi/', 'page'],
	['/nowhere/', 'page'],
	['/handout/places/sochi/', 'page'],
	['/embed/', 'page'],
	// What stands in a frame on another site, and what is carried away.
	['/embed/places/sochi/', undefined],
	['/ja/embed/ledger/', undefined],
	['/data/events.csv', undefined]
])('who opens %s gets it as %s', (path, way) => {
	expect(wayTo(path, 'navigate')).toBe(way);
});

test.each<[path: string, way: Way]>([
	['/places/sochi/__data.json', 'data'],
	['/_app/immutable/chunks/a.js', 'program'],
	['/_app/immutable/assets/areas.b.pmtiles', 'archive'],
	['/chart/base.pmtiles', 'archive'],
	['/stories/four-islands-two-maps/story.svg', 'picture'],
	['/ru/inset.svg', 'picture'],
	['/_app/version.json', undefined],
	['/service-worker.js', undefined],
	['/ru/about/offline/whole.json', undefined],
	['/manifest.webmanifest', undefined],
	['/feeds/all.atom', undefined]
])('a page gets %s as %s', (path, way) => {
	expect(wayTo(path)).toBe(way);
});

test('only pages are asked for without their content, and nothing but GET and HEAD is answered', () => {
	expect(wayTo('/places/sochi/', 'cors', 'HEAD')).toBe('asked');
	expect(wayTo('/embed/places/sochi/', 'cors', 'HEAD')).toBeUndefined();
	expect(wayTo('/places/sochi/', 'navigate', 'POST')).toBeUndefined();
});

test('who saves the atlas is left alone: what comes is not kept twice', () => {
	expect(wayTo('/places/sochi/__data.json', 'cors', 'GET', true)).toBeUndefined();
});
