// Protects: where the site stands is read as it is meant, or refused with the way out.
import { expect, test } from 'vitest';
import { belowBase, readBase } from './base.ts';

test.each(['', '/atlas', '/maps/atlas', '/~name/la-perouse_2.0'])(
	'"%s" is taken as it is',
	(text) => expect(readBase(text)).toBe(text)
);

test.each(['atlas', '/atlas/', '/', '//atlas', '/a b', '/../a', 'https://example.org/atlas'])(
	'"%s" is no path to stand below',
	(text) => expect(() => readBase(text)).toThrow(`BASE_PATH is "${text}", which is no path`)
);

test.each(['/ru', '/places', '/data/atlas', '/chart'])(
	'%s would not be told from addresses of the atlas',
	(text) => expect(() => readBase(text)).toThrow('addresses of its own')
);

test('only what begins with the whole path stands below it', () => {
	expect(belowBase('/atlas/ru/', '/atlas')).toBe('/ru/');
	expect(belowBase('/atlases/', '/atlas')).toBeUndefined();
	expect(belowBase('/ru/', '')).toBe('/ru/');
});
