import { expect, test } from 'vitest';
import { withEvidenceAsOf } from './page-as-of.ts';
import type { CarrierView, ClaimView } from '$lib/data/evidence/evidence-view.ts';

const of = (id: string, since?: string): CarrierView => ({
	id,
	kind: 'events',
	title: id,
	...(since && { since })
});
const claim = (text: string, more: Partial<ClaimView>): ClaimView => ({
	lead: '',
	text,
	sources: [],
	...more
});
const claims = [
	claim('defined', { own: 'fields' }),
	claim('ours', { own: 'atlas' }),
	claim('bare', {}),
	claim('venue of 2016', { records: [of('summit', '2016-05-06')] }),
	claim('venue of 2016 and 2019', {
		records: [of('summit', '2016-05-06'), of('last', '2019-09-05')]
	}),
	claim('undated', { records: [of('some day')] })
];

test.each([
	['2016-05-05', []],
	['2016-05-06', ['venue of 2016']],
	['2019-09-05', ['venue of 2016', 'venue of 2016 and 2019']]
])('by the end of %s what records carry is there when each had come: %j', (asof, there) => {
	const page = { claims, evidence: [], conflicts: [], notes: [], limits: [] };
	expect(withEvidenceAsOf(page, asof).claims.map(({ text }) => text)).toEqual(there);
});
