// Where a text is no JSON, by line and column, whatever version of an engine reads it.
import { describe, expect, test } from 'vitest';
import { readJson } from './json.ts';

const within = (written: string) => `{\n"a": [\n[1, 2],\n[1, ${written}]\n]}\n`;
const complaintOf = (text: string) => {
	const read = readJson(text);
	return 'complaint' in read ? read.complaint : undefined;
};

describe('a value that is none', () => {
	test.each([
		['NaN', 5, /NaN is no value; write a number/],
		['Infinity', 5, /Infinity is no value/],
		['+44', 5, /\+44 is no value/],
		['.5', 5, /\.5 is no value/],
		['undefined', 5, /is no value/],
		["'a'", 5, /text in double quotes/],
		['“a”', 5, /text in double quotes/],
		['#', 5, /is no value/],
		['1.', 5, /1\. is no number/],
		['1e', 5, /1e is no number/],
		['01', 6, /comma/],
		['1 2', 7, /comma/],
		['', 5, /a value is missing/],
		['1,', 7, /a value is missing; write it, or remove the comma/],
		['/* two */ 2', 5, /a comment/],
		['2 // two', 7, /a comment/],
		['"two', 5, /a quote is opened here/],
		['"t\\wo"', 5, /backslash/],
		['"\\u12"', 5, /backslash/],
		['"t\two"', 5, /control character/]
	])('%s', (written, column, message) => {
		expect(complaintOf(within(written))).toEqual({
			field: '',
			line: 4,
			column,
			message: expect.stringMatching(message)
		});
	});
});

describe('a text that is none', () => {
	test.each([
		['', 1, 1, /ends too early/],
		['\n \n', 3, 1, /ends too early/],
		['{"a": 1', 1, 8, /ends too early/],
		['{"a":\n', 2, 1, /ends too early/],
		['{"a": [1, 2', 1, 12, /ends too early/],
		['{"a": [1, 2}', 1, 12, /comma or the closing bracket/],
		['{\n"a" 1}', 2, 5, /a colon is missing/],
		['{"a": 1,\n}', 2, 1, /the name of a member is missing/],
		['{"a": 1}\n{}', 2, 1, /something follows the end/],
		['['.repeat(100_000), 1, 1, /nested too deeply/]
	])('%.20j', (text, line, column, message) => {
		expect(complaintOf(text)).toMatchObject({
			line,
			column,
			message: expect.stringMatching(message)
		});
	});
});

describe('a name that stands twice', () => {
	test.each([
		['{"a": 1,\n "a": 2}', 'a', 2],
		['{"a": {"b": 1,\n "c": 2, "b": 1}}', 'a.b', 2],
		['{"a": [{}, {"b": 1,\n "b": 1}]}', 'a[1].b', 2],
		['{"a": 1,\n "\\u0061": 2}', 'a', 2]
	])('%j', (text, field, line) => {
		expect(complaintOf(text)).toMatchObject({
			field,
			line,
			message: 'stands twice; remove one of them'
		});
	});

	test('in two objects it is none of the sort', () => {
		const text = '{"a": {"b": 1}, "b": [{"b": 1}, {"b": 2}]}';
		expect(readJson(text)).toEqual({ value: JSON.parse(text) });
	});
});
