// The rules of RFC 4180 §2, one by one.
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { formatCsv } from './csv.ts';

test('every line is ended by CRLF, the last one too', () => {
	expect(formatCsv([{ id: 'a' }, { id: 'b' }], ['id'])).toBe('id\r\na\r\nb\r\n');
	expect(formatCsv([], ['id', 'kind'])).toBe('id,kind\r\n');
});

test('every line has as many cells as there are columns, in their order', () =>
	expect(formatCsv([{ b: '2' }, { c: '3', a: '1' }], ['a', 'b', 'c'])).toBe(
		'a,b,c\r\n,2,\r\n1,,3\r\n'
	));

test.each([
	['a comma', 'one, two', '"one, two"'],
	['a quote', 'a "plan"', '"a ""plan"""'],
	['a line end', 'two\nlines', '"two\nlines"'],
	['a line end of two characters', 'two\r\nlines', '"two\r\nlines"'],
	['nothing of the kind', 'план 計画', 'план 計画']
])('a cell with %s is read as it was written', (_, text, written) => {
	const csv = formatCsv([{ text }], ['text']);
	expect(csv).toBe(`text\r\n${written}\r\n`);
	expect(csvParse(csv)[0]?.text).toBe(text);
});

test.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('a spreadsheet takes %j for text', (text) =>
	expect(csvParse(formatCsv([{ text }], ['text']))[0]?.text).toBe(`'${text}`)
);
