// What marks may name, and what must be said of a claim that has none. Expects summaries that still have their marks.
import { recordsIn } from '../../schema/marks.ts';
import { circlesOf } from '../gate/circles.ts';
import type { Rule } from '../gate/rule.ts';
import { claimsOf, isBare, saidIn } from './claims.ts';
import { markProblems } from './marks.ts';

const isFilled = (value: unknown) =>
	value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Marks name sources of the record's own evidence, and fields that it fills. */
export const marksHold: Rule = (records, report) => {
	for (const r of records) {
		if (!('evidence' in r)) continue;
		const own = new Set(r.evidence.map((e) => e.source));
		const has = (field: string) => field in r && isFilled(r[field as keyof typeof r]);
		for (const message of markProblems(r.summary.en, own, has))
			report(r.id, ['summary', 'en'], message);
	}
};

/** What carries a record is not carried by it, by however many steps: a circle rests on nothing. */
export const carryingCircles: Rule = (records, report) => {
	const next = new Map(
		records.flatMap((r) => ('evidence' in r ? [[r.id, recordsIn(r.summary.en)]] : []))
	);
	for (const circle of circlesOf(next)) {
		const [start = ''] = circle;
		report(
			start,
			['summary', 'en'],
			`is carried in a circle: ${[...circle, start].join(' → ')}; name a source in one of them`
		);
	}
};

/** A record that carries has a part that something carries: its own words alone show nothing. */
export const carriersStand: Rule = (records, report) => {
	const hollow = new Set(
		records.flatMap((r) => {
			const said = 'evidence' in r ? claimsOf(r.summary.en).filter(({ text }) => text !== '') : [];
			return said.length > 0 && said.every(isBare) ? [r.id] : [];
		})
	);
	for (const r of records) {
		if (!('evidence' in r)) continue;
		for (const id of new Set(recordsIn(r.summary.en)))
			if (hollow.has(id))
				report(
					r.id,
					['summary', 'en'],
					`marks "${id}", a record in which nothing has a source; mark its sources there first, or name another carrier`
				);
	}
};

/** A reason stands beside a claim that nothing carries, and beside no other. */
export const reasonsFit: Rule = (records, report) => {
	for (const r of records) {
		if (!('unsourced' in r)) continue;
		const bare = claimsOf(r.summary.en).filter(isBare);
		const reasons = r.unsourced.map(({ says }) => saidIn(says));
		reasons.forEach((says, i) => {
			if (!bare.some(({ text }) => saidIn(text) === says))
				report(
					r.id,
					['unsourced', i, 'says'],
					`"${says}" is no part of the summary without a source; copy the part as it stands, or remove this entry`
				);
			else if (reasons.indexOf(says) < i)
				report(r.id, ['unsourced', i, 'says'], `"${says}" stands twice; remove one`);
		});
	}
};

/** A claim that nothing carries, and whose record does not say why. */
export const bareClaims: Rule = (records, report) => {
	for (const r of records) {
		if (!('unsourced' in r)) continue;
		for (const { text } of claimsOf(r.summary.en).filter(isBare))
			if (!r.unsourced.some(({ says }) => saidIn(says) === saidIn(text)))
				report(
					r.id,
					['summary', 'en'],
					`says "${text}", which nothing carries; mark its source, record:<id>, field:<name> or atlas, or say why there is none under unsourced`
				);
	}
};
