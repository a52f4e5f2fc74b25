import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneOf, setOf, text, yearIn } from './param.ts';

const kinds = setOf(['event', 'project', 'agreement'], ['event', 'project', 'agreement']);

test('a set is written in the order of its list and read in any', () => {
	expect(kinds.write(['agreement', 'event'])).toBe('event,agreement');
	expect(kinds.read('agreement,event')).toEqual(['event', 'agreement']);
	expect(kinds.write([])).toBe('none');
	expect(kinds.read('none')).toEqual([]);
});

test.each(['', 'event,', 'event,event', 'events', 'none,event', 'constructor'])(
	'the set %j is wrong as a whole',
	(raw) => expect(kinds.read(raw)).toBeUndefined()
);

test('words and years outside their lists are wrong', () => {
	expect(oneOf(['neutral', 'japan'], 'neutral').read('__proto__')).toBeUndefined();
	expect(yearIn(1855, 2100).read('1855')).toBe(1855);
	expect(yearIn(1855, 2100).read('1854')).toBeUndefined();
});

test('whatever is typed into a search, the link made of it can be read', () => {
	const q = text(80);
	const property = fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
		const written = q.write(typed);
		if (written !== '') expect(q.read(written)).toBe(written);
	});
	expect(() => fc.assert(property, { numRuns: 20_000 })).not.toThrow();
});
