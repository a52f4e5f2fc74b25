// Protects: each word that a component says is explained has its meaning, and the words of the vocabulary all have one.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { statuses, verdicts } from '$lib/data/atlas/vocabulary.ts';
import { verdictWords } from '$lib/data/record/statement-words.ts';
import { recordView } from '$lib/features/record/record-view.ts';
import { explained } from '$lib/features/record/explained.ts';
import { glossaryView } from './glossary-view.ts';

const byId = new Map(atlas.glossary.map((entry) => [entry.id, entry]));

test('each word that a component explains is in the glossary', () => {
	const used = globSync('src/lib/**/*.svelte').flatMap((path) =>
		[...readFileSync(path, 'utf8').matchAll(/<Term\s+id="([^"]*)"/g)].map(([, id = '']) => ({
			path,
			id
		}))
	);
	expect(used.length).toBeGreaterThan(20);
	expect(used.filter(({ id }) => !byId.has(id))).toEqual([]);
});

test('each status has its meaning', () => {
	expect(statuses.filter((status) => !byId.has(status))).toEqual([]);
});

test.each(verdicts)(
	'the verdict %s has its meaning, under the words that pages have for it',
	(verdict) => {
		expect(byId.get(verdict)?.term.en).toBe(verdictWords[verdict]);
	}
);

test('an abbreviation says what it is short for, or is a form of what it is short for', () => {
	const words = atlas.glossary.filter(({ term }) => /^[A-Z]{3,}$/.test(term.en));
	expect(words.length).toBeGreaterThan(2);
	expect(words.filter(({ meaning }) => meaning.en.split(' ').length < 4)).toEqual([]);
});

describe('the page of the glossary', () => {
	const groups = glossaryView(atlas);
	const entries = groups.flatMap(({ entries }) => entries);

	test('has every word once, each group in the order of the alphabet', () => {
		expect(entries.map(({ id }) => id).toSorted()).toEqual([...byId.keys()].toSorted());
		for (const { entries } of groups)
			expect(entries).toEqual(entries.toSorted((a, b) => a.term.localeCompare(b.term, 'en')));
	});

	test('leads to records by their titles and to pages by their names', () => {
		expect(entries.find(({ id }) => id === 'meti')?.see).toEqual({
			href: '/actors/meti/',
			words: 'Ministry of Economy, Trade and Industry of Japan (METI)'
		});
		expect(entries.find(({ id }) => id === 'own-word')?.see).toEqual({
			href: '/method/#own-word',
			words: 'Method'
		});
	});
});

describe('on the page of a record', () => {
	const view = explained(atlas, recordView(atlas, 'yamal-lng'));
	const marked = [...view.claims, ...view.steps, ...view.evidence].flatMap(
		({ terms }) => terms ?? []
	);

	test('its sort and the words of its texts are explained, each once', () => {
		expect(view.typeTerm).toBe('lng');
		const [claim] = view.claims;
		const [word] = claim?.terms ?? [];
		expect(claim?.text.slice(word?.from, word?.to)).toBe('trains');
		const ids = ['lng', ...marked.map(({ id }) => id)];
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('a record without such words stays as it is', () => {
		const plain = recordView(atlas, 'shinzo-abe');
		expect(explained(atlas, plain)).toEqual(plain);
	});
});
