// Protects: a citation leads back to what was seen, in each form, whatever the title holds.
import { describe, expect, test } from 'vitest';
import { citationForms, type Cited, type CitationForm } from './citation.ts';

const cited: Cited = {
	title: 'Abe–Putin summit, Sochi',
	url: 'https://atlas.example/events/2016-05-06-sochi-summit/?view=japan#map=6/43.6/39.7',
	read: '2026-11-27',
	release: '2026-11-23',
	isRelease: true,
	site: { name: 'La Pérouse', tagline: 'An atlas of Japan–Russia relations' }
};
const hostile: Cited = { ...cited, title: '100 % of {a} & b_c #1 ~ ^ \\ | 札幌 «ё»' };
const forms = Object.keys(citationForms) as CitationForm[];
const write = (form: CitationForm, of = cited) => citationForms[form].write(of);

test.each(forms)('%s has the title, the address of the very view, and the day', (form) => {
	const text = write(form);
	expect(text).toContain('Abe–Putin summit, Sochi');
	expect(text).toContain(cited.url);
	expect(text).toMatch(
		/November 27, 2026|27 November 2026|2026-11-27|2026\/11\/27|2026,\s+11,\s+27/
	);
});

describe('as the styles have it', () => {
	test('Chicago', () =>
		expect(write('chicago')).toBe(
			`“Abe–Putin summit, Sochi.” La Pérouse: An atlas of Japan–Russia relations, release 2026-11-23. Accessed November 27, 2026. ${cited.url}.`
		));
	test('APA', () =>
		expect(write('apa')).toMatch(
			/^La Pérouse\. \(n\.d\.\)\. .* Retrieved November 27, 2026, from https/
		));
	test('Wikipedia, whose templates end a value at a bar', () =>
		expect(write('wikipedia', hostile)).toContain('\\ {{!}} 札幌'));
});

test('BibTeX takes the signs of TeX in a title as text', () => {
	const text = write('bibtex', hostile);
	expect(text).toContain(
		String.raw`title = {{100 \% of \{a\} \& b\_c \#1 \textasciitilde{} \textasciicircum{} \textbackslash{} | 札幌 «ё»}}`
	);
	expect(text).toMatch(/^@misc\{laperouse-events-2016-05-06-sochi-summit,/);
});

test('RIS is a line a tag, begun by its type and ended', () => {
	const lines = write('ris').split('\r\n');
	expect(lines.at(0)).toBe('TY  - ELEC');
	expect(lines.at(-2)).toBe('ER  - ');
	for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});

test('CSL-JSON is an item with the day in parts', () => {
	const [item] = JSON.parse(write('csl', hostile));
	expect(item).toMatchObject({ type: 'webpage', title: hostile.title, URL: cited.url });
	expect(item.accessed).toEqual({ 'date-parts': [[2026, 11, 27]] });
});

test.each([
	['chicago', /^“.*” .*, release 2026-11-23\. Accessed November 27, 2026\./],
	['wikipedia', /\|access-date=2026-11-27 \|language=ru}}$/],
	['bibtex', /edition = \{Выпуск 2026-11-23\},[^]*langid = \{russian\}\n\}/],
	['ris', /\r\nET {2}- Выпуск 2026-11-23\r\nLA {2}- ru\r\n/],
	['csl', /"language": "ru"/]
] as const)('in another language %s says so, as far as the style lets it', (form, text) => {
	expect(write(form, { ...cited, language: 'ru', edition: 'Выпуск 2026-11-23' })).toMatch(text);
});

test.each(['chicago', 'apa', 'wikipedia', 'bibtex', 'ris'] as const)(
	'%s does not call a build a release that is none',
	(form) => {
		const text = write(form, { ...cited, release: 'abc123', isRelease: false });
		expect(text).toMatch(/unreleased build abc123/i);
		expect(text).not.toMatch(/[^n]release abc123/i);
	}
);
