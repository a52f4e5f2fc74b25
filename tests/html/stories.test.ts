// Protects: a story is an article without scripts, whose steps are links with a drawn map each, and leads to its records.
import { readFileSync } from 'node:fs';
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { first, follow, read, textOf } from '../support/html.ts';
import { siteFolder } from '../support/paths.ts';

const stories = [
	{ id: 'four-islands-two-maps', title: 'Four islands, two maps' },
	{ id: 'sochi-to-nagato', title: 'From Sochi to Nagato' },
	{ id: 'eight-points', title: 'What became of the eight points' }
];

test('the start offers the stories first, and the list of stories has them all', () => {
	for (const path of ['/', '/stories/']) {
		const page = read(path);
		for (const { title } of stories)
			expect(follow(page, page.getByRole('link', { name: title })).title).toBe(title);
	}
	expect(textOf(first(read('/').getAllByRole('heading', { level: 2 })))).toBe('Start with a story');
});

test.each(stories)('$title is whole', ({ id, title }) => {
	const page = read(`/stories/${id}/`);
	expect(page.title).toBe(title);
	const steps = [...page.document.querySelectorAll('main ol > li[id^="step-"]')];
	expect(steps.length).toBeGreaterThan(9);
	for (const step of steps) {
		const said = within(step as HTMLElement);
		// Its link opens the story at it, with scripts and without.
		expect(follow(page, first(said.getAllByRole('link'))).target).toBe(step);
		for (const mark of step.querySelectorAll('sup a')) follow(page, mark);
		const record = first(step.querySelectorAll('ul a'));
		expect(follow(page, record).title).toBe(textOf(record));
		const picture = first(step.querySelectorAll('img'));
		const drawn = readFileSync(`${siteFolder}${picture.getAttribute('src') ?? ''}`, 'utf8');
		expect(drawn).toMatch(/^<svg [^]*<path class="land" d="M[^]*<\/svg>\n$/);
	}
});

test('a record says in which step of which story it is told, and others say nothing', () => {
	const page = read('/events/2016-05-06-sochi-summit/');
	const said = page.getByText('Told in').nextElementSibling as HTMLElement;
	const [link, ...others] = within(said).getAllByRole('link');
	expect(others).toEqual([]);
	expect(textOf(said)).toBe('Sochi: a “new approach” step 1 of “From Sochi to Nagato”');
	const story = follow(page, link as HTMLElement);
	expect(story.title).toBe('From Sochi to Nagato');
	expect(story.target?.querySelectorAll('a[href="/events/2016-05-06-sochi-summit/"]').length).toBe(
		1
	);
	expect(textOf(read('/places/sochi/').document.body)).not.toContain('Told in');
});
