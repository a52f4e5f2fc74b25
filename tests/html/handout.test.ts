// Protects: of each of the six places and each story there is a handout, whole by itself, in every language, whose questions
// it answers with their sources; a page leads to it in words.
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { allLanguages } from '../../geo/schema/text.ts';
import { first, follow, read, textOf, type HtmlPage } from '../support/html.ts';
import { sixPlaces } from '../support/places.ts';

const paths = [
	...sixPlaces.map(({ id }) => `/places/${id}/`),
	...['four-islands-two-maps', 'sochi-to-nagato', 'eight-points'].map((id) => `/stories/${id}/`)
];

const headings = ({ document }: HtmlPage) => [...document.querySelectorAll('h2')].map(textOf);
const items = ({ document }: HtmlPage, list: string) => [
	...document.querySelectorAll(`${list} > li`)
];

/** The dark modules of the code on a page, as `column row`. */
const modulesOf = ({ document }: HtmlPage): string[] => {
	const path = document.querySelector('.view svg path')?.getAttribute('d') ?? '';
	return [...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => `${x} ${y}`);
};

test('what it holds stands in one order', () => {
	const usual = ['Map', 'Timeline', 'Facts', 'Where sources differ', 'Words explained', 'Sources'];
	const end = ['Questions', 'Answers: Sochi'];
	expect(headings(read('/handout/places/sochi/'))).toEqual([...usual, ...end]);
	const islands = headings(read('/handout/places/kuril-islands/'));
	expect(islands.indexOf('The border, step by step')).toBe(islands.indexOf('Facts') + 1);
	const story = headings(read('/handout/stories/eight-points/'));
	expect(story.indexOf('The story')).toBe(story.indexOf('Facts') - 1);
});

describe.each(allLanguages)('in %s', (language) => {
	const prefix = language === 'en' ? '' : `/${language}`;

	test.each(paths)('%s is whole', (path) => {
		const of = read(prefix + path);
		const link = first(
			[...of.document.querySelectorAll('main a')].filter((a) =>
				a.getAttribute('href')?.includes('/handout/')
			)
		);
		const page = follow(of, link);
		expect(page.path).toBe(`${prefix}/handout${path}`);
		expect(page.document.documentElement.lang).toBe(language);
		expect(page.title).toBe(of.title);
		expect(page.document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
			'noindex'
		);

		const facts = items(page, '.facts');
		expect(facts.length).toBeGreaterThan(7);
		for (const fact of facts)
			expect(fact.querySelectorAll('.cites a').length, textOf(fact)).toBeGreaterThan(0);
		// That all links lead somewhere is told of every page.
		const record = first(first(facts).querySelectorAll('h3 a'));
		expect(follow(page, record).title).toBe(textOf(record));

		const [questions, answers] = [items(page, '.questions ol'), items(page, '.answers > ol')];
		expect(questions).toHaveLength(5);
		expect(answers).toHaveLength(5);
		for (const [i, answer] of answers.entries()) {
			expect(textOf(answer)).toContain(textOf(first(questions.slice(i))));
			const carriers = [...answer.querySelectorAll('.carriers a')].map((a) =>
				a.getAttribute('href')
			);
			// A record of the handout, and a numbered source of its list.
			const told = page.document.querySelectorAll('.facts h3 a, .references a');
			const known = new Set([...told].map((a) => a.getAttribute('href')));
			expect(carriers.length, textOf(answer)).toBeGreaterThan(1);
			expect(carriers.some((href) => href?.includes('/sources/') && known.has(href))).toBe(true);
		}

		const numbered = items(page, '.references').map(({ id }) => id);
		const cited = [...page.document.querySelectorAll('.cites a')].map((a) =>
			a.getAttribute('href')
		);
		expect(new Set(cited)).toEqual(new Set(numbered.map((id) => `#${id}`)));
	});
});

test.each(['/handout/places/sochi/', '/ja/handout/stories/eight-points/'])(
	'the code and the words beside it on %s are the address of its page',
	(path) => {
		const page = read(path);
		const link = first(page.document.querySelectorAll('.view a'));
		const address = textOf(link);
		expect(new URL(address).pathname).toBe(path.replace('/handout', ''));
		expect(link.getAttribute('href')).toBe(path.replace('/handout', ''));
		const dark = encode(address, { ecc: 'L', border: 2 }).data.flatMap((row, y) =>
			row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : []))
		);
		expect(modulesOf(page)).toEqual(dark);
	}
);

test('where the islands show that both sides claim, nothing is said to follow from the map', () => {
	const says = (path: string) =>
		textOf(first(read(path).document.querySelectorAll('.map figcaption')));
	expect(says('/handout/places/kuril-islands/')).toContain('nothing here implies a position');
	expect(says('/handout/places/sochi/')).not.toContain('nothing here implies a position');
});
