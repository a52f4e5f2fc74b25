// Each form of a range that RFC 9110 section 14.1.2 knows, read for a file of ten bytes.
import { expect, test } from 'vitest';
import { readRange } from './ranges.ts';

const at = (start: number, end: number) => ({ start, end });
const whole = undefined;

test.each([
	['the first byte', 'bytes=0-0', at(0, 0)],
	['the last byte', 'bytes=9-9', at(9, 9)],
	['some bytes', 'bytes=2-4', at(2, 4)],
	['all bytes', 'bytes=0-9', at(0, 9)],
	['from one on', 'bytes=7-', at(7, 9)],
	['from the first on', 'bytes=0-', at(0, 9)],
	['more than there are', 'bytes=7-99', at(7, 9)],
	['more than a number holds', `bytes=7-${'9'.repeat(400)}`, at(7, 9)],
	['the last three', 'bytes=-3', at(7, 9)],
	['the last hundred', 'bytes=-100', at(0, 9)],
	['the unit in capitals', 'Bytes=0-0', at(0, 0)],
	['blanks about it', ' bytes= 2-4 ', at(2, 4)],
	['behind the end', 'bytes=10-', 'unsatisfiable'],
	['behind the end, closed', 'bytes=99-100', 'unsatisfiable'],
	['the last none', 'bytes=-0', 'unsatisfiable'],
	['several behind the end', 'bytes=10-,99-', 'unsatisfiable'],
	['several, of which the file has one', 'bytes=2-4,99-', at(2, 4)],
	['several', 'bytes=0-1,4-5', whole],
	['several, one of which is none', 'bytes=0-1,x', whole],
	['an end before its start', 'bytes=9-5', whole],
	['a letter', 'bytes=x', whole],
	['a dash alone', 'bytes=-', whole],
	['nothing', 'bytes=', whole],
	['a minus', 'bytes=--1', whole],
	['a fraction', 'bytes=0.5-1', whole],
	['another unit', 'lines=1-2', whole]
])('%s: %s', (_, header, range) => {
	expect(readRange(header, 10)).toEqual(range);
});

test.each(['bytes=0-0', 'bytes=0-', 'bytes=-1'])('an empty file has no byte for %s', (header) => {
	expect(readRange(header, 0)).toBe('unsatisfiable');
});
