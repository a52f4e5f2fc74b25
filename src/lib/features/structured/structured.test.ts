// Protects: what programs read of a page is what the page says, no more exact, and cannot break out of its element.
import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import type { AnyRecord } from '$lib/data/atlas/types.ts';
import { geoOf, periodOf } from './common.ts';
import { scriptOf, some, type Node } from './json-ld.ts';
import { recordNode } from './record-node.ts';
import { structuredOf } from './structured.ts';

const at = (path: string): Node => structuredOf(atlas, path);
const subject = (path: string) => at(path).mainEntity as Node;
const listed = (value: unknown): Node[] => (value === undefined ? [] : ([value].flat() as Node[]));
const origin = 'https://la-perouse.example';

describe('each kind of page has its type, its address and its names', () => {
	test.each([
		['/', 'WebSite', undefined],
		['/data/', 'Dataset', undefined],
		['/glossary/', 'DefinedTermSet', undefined],
		['/events/', 'CollectionPage', undefined],
		['/ledger/', 'WebPage', undefined],
		['/places/sochi/', 'WebPage', { '@type': 'City', name: 'Sochi' }],
		[
			'/places/iturup/',
			'WebPage',
			{
				'@type': 'Place',
				name: 'Iturup / Etorofu',
				alternateName: expect.arrayContaining(['Итуруп', '択捉島', 'Iturup', 'Etorofu'])
			}
		],
		[
			'/islands/raikoke/',
			'WebPage',
			{ '@type': 'Place', name: 'Raikoke', alternateName: expect.arrayContaining(['Райкоке']) }
		],
		[
			'/events/2016-05-06-sochi-summit/',
			'WebPage',
			{ '@type': 'Event', startDate: '2016-05-06', alternateName: '日露首脳会談' }
		],
		['/actors/shinzo-abe/', 'WebPage', { '@type': 'Person', name: 'Shinzo Abe' }],
		[
			'/sources/imidas-8/',
			'WebPage',
			{ '@type': 'CreativeWork', datePublished: '2017', inLanguage: 'ja' }
		],
		['/statements/claim-abe-2017/', 'WebPage', { '@type': 'ClaimReview' }]
	])('%s is a %s', (path, type, about) => {
		expect(at(path)).toMatchObject({ '@type': type, url: origin + path });
		if (about) expect(subject(path)).toMatchObject(about);
	});
});

describe('every record', () => {
	const records = Object.entries(atlas.kindOf).flatMap(([id, kind]): AnyRecord[] => {
		const record = atlas.records[kind][id];
		return record ? [record] : [];
	});
	const pages = records.filter((r) => !['coverage', 'limits', 'periods'].includes(r.kind));

	test('cites each source of its evidence once', () => {
		expect(pages.length).toBeGreaterThan(1000);
		for (const record of pages) {
			const evidence = 'evidence' in record ? record.evidence : [];
			const cited = listed(at(`/${record.kind}/${record.id}/`).citation).map(({ url }) => url);
			const sources = [...new Set(evidence.map(({ source }) => `${origin}/sources/${source}/`))];
			expect(cited).toEqual(sources);
		}
	});

	test('has dates just as exact as they are written', () => {
		for (const event of Object.values(atlas.records.events)) {
			const { startDate, endDate } = recordNode(atlas, event);
			expect([startDate, endDate]).toEqual([event.date.start, event.date.end]);
		}
		expect(periodOf({ start: '1991-10', end: '2022-09-14' })).toBe('1991-10/2022-09-14');
		expect(periodOf({ start: '2016', end: '2016' })).toBe('2016');
	});
});

test('an area has no point of its own, and no place lies in another', () => {
	for (const place of Object.values(atlas.records.places)) {
		const node = recordNode(atlas, place);
		expect(node).not.toHaveProperty('containedInPlace');
		if (['region', 'island', 'island-group', 'peninsula'].includes(place.type))
			expect(geoOf(place)).toBeUndefined();
	}
	expect(subject('/places/sochi/').geo).toMatchObject({ latitude: 43.6, longitude: 39.730278 });
});

test('only a claim of fact with a verdict is reviewed: no position, no opinion, nothing that is open', () => {
	const reviewed = new Map<string, Set<unknown>>();
	for (const statement of Object.values(atlas.records.statements)) {
		const { type, assessment } = statement;
		const key = `${type} ${assessment.verdict}`;
		const types = reviewed.get(key) ?? new Set();
		reviewed.set(key, types.add(recordNode(atlas, statement)['@type']));
	}
	for (const [key, types] of reviewed) {
		const isReview = /^(claim|forecast|report) (confirmed|contradicted|partly|not-borne-out)$/.test(
			key
		);
		const isClaim = /^(claim|forecast|report) /.test(key);
		expect([key, ...types]).toEqual([
			key,
			isReview ? 'ClaimReview' : isClaim ? 'Claim' : 'CreativeWork'
		]);
	}
});

test('a treaty is a law, in force as its last step says; a plan is a work', () => {
	const types = Object.values(atlas.records.agreements).map((agreement) => {
		const node = recordNode(atlas, agreement);
		return [
			agreement.type,
			node['@type'],
			'legislationLegalForce' in node && node.legislationLegalForce
		];
	});
	const isLaw = (type: unknown) => type === 'treaty' || type === 'intergovernmental';
	expect(types.length).toBeGreaterThan(0);
	for (const [type, as, force] of types) {
		expect(as).toBe(isLaw(type) ? 'Legislation' : 'CreativeWork');
		if (!isLaw(type)) expect(force ?? false).toBe(false);
	}
});

test.each(['</script><script>alert(1)</script>', '<!--', '<![CDATA[', ']]>', '\u2028 & "quoted"'])(
	'a text %j stays in its element, and is read as it was',
	(text) => {
		const script = scriptOf({ '@type': 'Thing', name: text });
		const [, json = ''] =
			/^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(script) ?? [];
		expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', name: text });
	}
);

test('a list of none is left out, and one of one is its member', () => {
	expect([some([]), some(['a']), some(['a', 'b'])]).toEqual([undefined, 'a', ['a', 'b']]);
});
