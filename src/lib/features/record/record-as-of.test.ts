import { describe, expect, test } from 'vitest';
import { lastDay } from '$lib/core/dates.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { isOnRecord, placeAsOf, recordAsOf } from './record-as-of.ts';
import { placeView } from '$lib/features/place/place-view.ts';
import { recordView } from './record-view.ts';

const kinds = ['events', 'projects', 'agreements', 'statements', 'actors', 'themes'] as const;
const records = kinds.flatMap((kind) => Object.keys(atlas.records[kind]));

/** Every date in a page. Words in the language of a source may hold others. */
const datesIn = (value: unknown): string[] =>
	JSON.stringify(value)
		.match(/"(?:start|end|date|announced|signed|asOf|since)":"(\d{4}[-\d]*)"/g)
		?.map((found) => found.split('"')[3] ?? '') ?? [];

describe.each(['2016-05-06', '2016-12-31', '2019-06'])('as of %s', (asof) => {
	test('no page of a record that was there holds a later date', () => {
		for (const id of records) {
			const view = recordView(atlas, id);
			if (!isOnRecord(view, asof)) continue;
			const told = recordAsOf(view, asof);
			// A step belongs to its own day, even where the page that tells of it was written later.
			const steps = told.steps.map(({ date }) => ({ date }));
			const dates = datesIn({ ...told, steps });
			expect([id, dates.filter((date) => lastDay(date) > lastDay(asof))]).toEqual([id, []]);
		}
	});

	test('no page of a place does, and none has a portrait', () => {
		for (const id of Object.keys(atlas.records.places)) {
			const view = placeAsOf(placeView(atlas, id), asof);
			const { claims, evidence, conflicts, timeline } = view;
			const dates = datesIn({ claims, evidence, conflicts, timeline });
			expect([id, dates.filter((date) => lastDay(date) > lastDay(asof))]).toEqual([id, []]);
			expect(view).not.toHaveProperty('portrait');
		}
	});
});

test('the plan of May 2016 stands as proposed in May, with nothing of 2022', () => {
	const plan = recordAsOf(recordView(atlas, 'eight-point-plan'), '2016-05');
	expect(plan.standing).toEqual({ status: 'proposed', asOf: '2016-05-06', note: '' });
	expect(plan.claims.map(({ text }) => text).join(' ')).not.toMatch(/2022|2023|hold/);
	expect(plan.later).toBeGreaterThan(0);
});

test('what was said in December 2016 is still open then', () => {
	const said = recordView(atlas, 'claim-streltsov-visafree');
	expect(said.verdict?.word).toBe('contradicted');
	expect(recordAsOf(said, '2016-12').verdict?.word).toBe('pending');
});

test('a summit of 2018 was not on record in 2016', () => {
	const summit = recordView(atlas, '2018-05-26-moscow-summit');
	expect(isOnRecord(summit, '2016')).toBe(false);
	expect(isOnRecord(summit, '2018-05-26')).toBe(true);
});
