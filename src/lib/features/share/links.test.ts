// Protects: a link says truly what it keeps, and places open elsewhere where they are.
import { expect, test } from 'vitest';
import { defaultView } from '$lib/url/view.ts';
import { geoUri, openStreetMap } from './place-links.ts';
import { whatItKeeps } from './what-a-link-keeps.ts';

const camera = { center: [147.1, 44.5] as [number, number], zoom: 6, bearing: 0, pitch: 0 };

test.each([
	[{}, undefined, 'It keeps the page.'],
	[{}, camera, 'It keeps the page, where the map looks.'],
	[{ from: '2016-05', to: '2016-12' }, undefined, 'It keeps the page, the window of time.'],
	[
		{ kind: ['project'], year: 1875, view: 'japan' },
		camera,
		'It keeps the page, the filters, the year and the side of the borders and where the map looks.'
	]
] as const)('%j', (change, at, sentence) => {
	expect(whatItKeeps({ ...defaultView, ...change }, at)).toBe(sentence);
});

test('a place is given latitude first, as the two forms have it', () => {
	expect(geoUri(camera)).toMatch(/^geo:44\.5,147\.1;u=\d+$/);
	expect(openStreetMap(camera)).toBe('https://www.openstreetmap.org/#map=7/44.5/147.1');
	expect(geoUri({ ...camera, center: [190, -10] })).toMatch(/^geo:-10,-170;/);
});
