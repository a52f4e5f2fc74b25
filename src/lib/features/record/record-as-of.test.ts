import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { isOnRecord, recordAsOf } from './record-as-of.ts';
import { datesAfter } from '$lib/data/asof/dates.fixture.ts';
import { recordView } from './record-view.ts';

const kinds = ['events', 'projects', 'agreements', 'statements', 'actors', 'themes'] as const;
const records = kinds.flatMap((kind) => Object.keys(atlas.records[kind]));

describe.each(['2016-05-06', '2016-12-31', '2019-06'])('as of %s', (asof) => {
	test('no page of a record that was there holds a later date', () => {
		for (const id of records) {
			const view = recordView(atlas, id);
			if (!isOnRecord(view, asof)) continue;
			const then = recordAsOf(view, asof);
			// A step has its own day, even where its source was written later.
			const steps = then.steps.map(({ date }) => ({ date }));
			expect([id, datesAfter(asof, { ...then, steps })]).toEqual([id, []]);
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

test('what a record says of today’s knowledge is left out of a past day', () => {
	const talks = recordView(atlas, '2013-04-29-peace-treaty-talks');
	expect(talks.plain.map(({ term }) => term)).toEqual(['State of knowledge']);
	expect(recordAsOf(talks, '2016').plain).toEqual([]);
	const actor = recordView(atlas, 'shinzo-abe');
	expect(recordAsOf(actor, '2016').plain).toEqual(actor.plain);
});
