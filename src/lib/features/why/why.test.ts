import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passagesOf } from '$lib/data/record/passages.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { solelyOn } from '$lib/features/source/sole-source.ts';
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import { sayLine, type Line } from './line.ts';
import { whyView } from './why.ts';
import { officialTitleOf, recordOf, titleOf } from '$lib/data/record/ref.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';

const all = pageKinds.flatMap((kind) => Object.keys(atlas.records[kind]));
const said = (lines: Line[]) => lines.map(sayLine);
const reasons = (id: string) => said(whyView(atlas, id).reasons);
const gaps = (id: string) => said(whyView(atlas, id).gaps);

test('every record has at least one reason to be here', () => {
	expect(all.filter((id) => whyView(atlas, id).reasons.length === 0)).toEqual([]);
	expect(all.length).toBeGreaterThan(900);
});

test('no line of a page is said twice, and none links twice to one address', () => {
	for (const id of all) {
		const { reasons, gaps } = whyView(atlas, id);
		for (const lines of [reasons, gaps]) {
			expect(new Set(lines.map(({ words }) => words)).size).toBe(lines.length);
			for (const { links = [] } of lines)
				expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
		}
	}
});

test('a line is one sentence with its names', () => {
	expect(sayLine({ words: 'Undated' })).toBe('Undated.');
	const links = [
		{ text: 'Sochi', href: '/places/sochi/' },
		{ text: 'Kuril Islands', href: '/places/kuril-islands/', note: 'at Iturup' }
	];
	expect(sayLine({ words: 'Touches', links })).toBe('Touches: Sochi; Kuril Islands (at Iturup).');
	expect(sayLine({ words: 'Named by', links: links.slice(0, 1), more: 4 })).toBe(
		'Named by: Sochi and 4 more.'
	);
});

test('a fact touches a place of the six directly, or at a place inside it', () => {
	expect(reasons('2016-05-06-sochi-summit')).toContain(
		'Touches: Sochi (at Bocharov Ruchey residence).'
	);
	expect(reasons('yamal-lng')[0]).toMatch(/^Touches: Yamal Peninsula/);
});

test('who has no place leads to one through the records that name him', () => {
	expect(reasons('shinzo-abe')[0]).toMatch(/^Leads to: Sochi \(through \d+ records\); /);
	expect(reasons('sochi')).toContain('It is one of the six places of the atlas.');
	expect(reasons('iturup')[0]).toBe('Lies, by the grouping of the map, in: Kuril Islands.');
});

test('a meeting elsewhere is here because of the two countries that met', () => {
	expect(reasons('2013-10-07-bali-meeting')).toContain(
		'Names both sides: Shinzo Abe; Vladimir Putin.'
	);
});

test('a reason names the points of the plan, and the passages with links to them', () => {
	const { reasons: lines } = whyView(atlas, 'eight-point-plan');
	const passages = lines.filter(({ words }) => words.startsWith('Answers what'));
	expect(passages.length).toBeGreaterThan(1);
	for (const { links = [] } of passages)
		for (const { href } of links)
			expect(passagesOf(atlas).find(({ id }) => href === `/claims/#${id}`)?.records).toContain(
				'eight-point-plan'
			);
	expect(reasons('plan-point-4')[0]).toBe('It is point 4 of the eight-point plan of May 2016.');
});

test('an article is here because the atlas starts from it', () => {
	expect(reasons('rethinking-russia-streltsov-201612').join(' ')).toContain(
		'It is an article that the atlas starts from'
	);
});

test('a gap says that there is one source, and which', () => {
	const single = all.filter((id) => sourcesOf(atlas, id).length === 1);
	expect(single.length).toBeGreaterThan(20);
	for (const id of single)
		expect(whyView(atlas, id).gaps[0]).toMatchObject({
			words: 'Rests on one source alone',
			links: [{ href: `/sources/${sourcesOf(atlas, id)[0]}/` }]
		});
});

test('gaps of place and date give the reason that the record gives', () => {
	expect(gaps('nara')).toContain('Not on the map: No source with a point was found.');
	expect(gaps('position-russia-southern-kurils')).toContain(
		'No date: Standing position, restated over the years; see the evidence.'
	);
	expect(gaps('bali')).toContain('Its point stands in for it: Denpasar as reference point.');
});

test('an undertaking that ended lacks no later trace, one that did not does', () => {
	const traces = (id: string) => gaps(id).filter((gap) => gap.startsWith('The last state'));
	expect(traces('treaty-shimoda-1855')).toEqual([]);
	const open = all.filter((id) => traces(id).length > 0);
	expect(open.length).toBeGreaterThan(10);
	for (const id of open) expect(['projects', 'agreements']).toContain(atlas.kindOf[id]);
});

test('a title that is our own is no title that was seen in no source', () => {
	for (const id of Object.keys(atlas.records.statements))
		expect(gaps(id).filter((gap) => gap.startsWith('No Russian'))).toEqual([]);
	expect(gaps('kunashir')).not.toContain(
		'No Russian or Japanese name: none was seen in its sources.'
	);
	expect(gaps('plan-point-4')).toContain('No Russian name: none was seen in its sources.');
});

test.each(['ru', 'ja'] as const)('the atlas in %s lacks what it lacks in English', (language) => {
	const spoken = JSON.parse(readFileSync(`geo/dist/${language}/atlas.json`, 'utf8')) as Atlas;
	const lacking = (of: Atlas, id: string) =>
		said(whyView(of, id).gaps).filter((gap) =>
			/^(No (Russian|Japanese)|The (Russian|Japanese))/.test(gap)
		);
	expect(all.flatMap((id) => lacking(atlas, id)).length).toBeGreaterThan(100);
	for (const id of all) {
		expect(whyView(spoken, id).gaps.length, id).toBe(whyView(atlas, id).gaps.length);
		expect(lacking(spoken, id), id).toEqual(lacking(atlas, id));
		const [record, english] = [recordOf(spoken, id), recordOf(atlas, id)];
		expect(officialTitleOf(record)).toEqual(titleOf(english));
		const isOurs = titleOf(english)[language] === undefined && titleOf(record)[language];
		if (isOurs)
			expect(
				record.translated?.some((field) => /^(title|names)$/.test(field)),
				id
			).toBe(true);
	}
	expect(recordOf(spoken, 'sochi').translated).toContain('summary');
});

test('what rests on a source alone are records and claims that no other source carries', () => {
	const found = Object.keys(atlas.records.sources).flatMap((source) =>
		solelyOn(atlas, source).map((alone) => ({ source, ...alone }))
	);
	const single = all.filter((id) => sourcesOf(atlas, id).length === 1);
	expect(
		found
			.filter(({ whole }) => whole)
			.map(({ ref }) => ref.id)
			.toSorted()
	).toEqual(single.toSorted());
	for (const { source, ref, claims } of found)
		for (const text of claims)
			expect(atlas.claims[ref.id]).toContainEqual(
				expect.objectContaining({ text, sources: [source] })
			);
});
