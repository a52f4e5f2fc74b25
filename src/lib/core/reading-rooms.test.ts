import { expect, test } from 'vitest';
import { asksForMap, isReadingRoom } from './reading-rooms.ts';

test('registers are reading rooms, a record of one is not', () => {
	expect(isReadingRoom('/sources/')).toBe(true);
	expect(isReadingRoom('/sources/tass-874213/')).toBe(false);
});

test.each([
	['', '', false],
	['?asof=2016-12', '#yamal-lng', false],
	['', '#2016-12-16-tokyo-summit', false],
	['', '#4/60/100', true],
	['?place=sochi', '', false],
	['', '#map=4/60/100', true],
	['?year=1875', '', true],
	['?place=sochi&layers=borders', '', true]
])('%s%s asks for the map: %s', (search, hash, asks) => {
	expect(asksForMap({ search, hash })).toBe(asks);
});
