// What a schema cannot see: rules across fields, files and kinds.
import type { AnyRecord } from '../../schema/records.ts';
import { primaryPlaces } from '../../schema/vocabulary.ts';
import { marksNameEvidence } from '../evidence/claims.ts';
import { insecureSources } from './insecure.ts';
import type { ParsedRecord } from './parse.ts';
import { periodsInOrder } from '../time/periods.ts';
import type { Path, Problem } from './problem.ts';
import { listed } from './suggest.ts';

export type Report = (id: string, field: Path, message: string) => void;
export type Rule = (
	records: readonly AnyRecord[],
	report: Report,
	insecure?: ReadonlySet<string>
) => void;

/** An event's id begins with its start, at the precision known, so that a list of files is a timeline. */
const eventIds: Rule = (records, report) => {
	for (const r of records)
		if (r.kind === 'events' && !r.id.startsWith(`${r.date.start}-`))
			report(
				r.id,
				['date', 'start'],
				`"${r.date.start}" is not how the file's name begins; begin it with "${r.date.start}-", or correct the date`
			);
};

const placeRoles: Rule = (records, report) => {
	const primary: readonly string[] = primaryPlaces;
	for (const r of records)
		if (r.kind === 'places' && (r.role === 'primary') !== primary.includes(r.id))
			report(
				r.id,
				['role'],
				`"${r.role}" is wrong; the primary places are ${listed(primary)}, all others are secondary`
			);
};

const parentCircles: Rule = (records, report) => {
	const parents = new Map(records.flatMap((r) => (r.kind === 'places' ? [[r.id, r.parent]] : [])));
	for (const start of parents.keys()) {
		const chain = new Set([start]);
		for (let at = parents.get(start); at && at !== start; at = parents.get(at)) {
			if (chain.has(at)) break;
			chain.add(at);
			if (parents.get(at) === start) {
				// Every place of the circle starts one; the first by name tells it.
				if ([...chain].some((id) => id < start)) break;
				report(start, ['parent'], `runs in a circle: ${[...chain, start].join(' → ')}; cut it`);
				break;
			}
		}
	}
};

/** A step, a standing and a verdict rest on evidence that the record itself lists. */
const ownEvidence: Rule = (records, report) => {
	for (const r of records) {
		if (!('evidence' in r)) continue;
		const own = new Set(r.evidence.map((e) => e.source));
		const check = (source: string, field: Path) => {
			if (!own.has(source))
				report(r.id, field, `"${source}" is not in this record's evidence; add it there too`);
		};
		if ('statusHistory' in r) {
			r.statusHistory.forEach((s, i) => check(s.source, ['statusHistory', i, 'source']));
			if (r.standing.source) check(r.standing.source, ['standing', 'source']);
		}
		if ('assessment' in r)
			r.assessment.sources.forEach((s, i) => check(s, ['assessment', 'sources', i]));
	}
};

const repeatedEvidence: Rule = (records, report) => {
	for (const r of records) {
		if (!('evidence' in r)) continue;
		const seen = new Set<string>();
		r.evidence.forEach((e, i) => {
			const key = JSON.stringify([e.source, e.locator, e.supports]);
			if (seen.has(key)) report(r.id, ['evidence', i], 'is given twice; remove one');
			seen.add(key);
		});
	}
};

const addressKey = (url: string) =>
	url
		.toLowerCase()
		.replace(/^https?:\/\/(www\.)?/, '')
		.replace(/\/+$/, '');

/** Sources are https, except those written in geo/insecure-sources.yaml; no address stands twice. */
const addresses: Rule = (records, report, insecure) => {
	const seen = new Map<string, string>();
	for (const r of records) {
		if (r.kind !== 'sources' || r.url === undefined) continue;
		const scheme = new URL(r.url).protocol.replace(':', '');
		if (scheme !== 'https' && scheme !== 'http')
			report(r.id, ['url'], `begins with ${scheme}:; only a page at https can be cited`);
		else if (insecure && scheme === 'http' && !insecure.has(r.id))
			report(
				r.id,
				['url'],
				`begins with http:; use https, or, if the page has none, add "${r.id}" to ${insecureSources}`
			);
		const twin = seen.get(addressKey(r.url));
		if (twin) report(r.id, ['url'], `is the address of "${twin}" too; make them one source`);
		seen.set(addressKey(r.url), r.id);
	}
};

const themeNumbers: Rule = (records, report) => {
	const seen = new Map<number, string>();
	for (const r of records) {
		if (r.kind !== 'themes' || r.number === undefined) continue;
		const twin = seen.get(r.number);
		if (twin) report(r.id, ['number'], `${r.number} is the number of "${twin}" too; correct one`);
		seen.set(r.number, r.id);
	}
};

/** Only the six places may have a portrait; what its figures show is in the records they name, once. */
const portraits: Rule = (records, report) => {
	const byId = new Map(records.map((r) => [r.id, r]));
	for (const r of records) {
		if (r.kind !== 'places') continue;
		if (r.portrait && r.role !== 'primary')
			report(r.id, ['portrait'], 'belongs to the six places only; remove it');
		r.portrait?.figures.forEach(({ record, shows, amount }, i) => {
			const at = (field: string) => ['portrait', 'figures', i, field];
			const shown = byId.get(record);
			if (!shown) return;
			if (shows === 'amount') {
				const whats = 'amounts' in shown ? shown.amounts.map(({ what }) => what) : [];
				const found = whats.filter((what) => what === amount).length;
				const choice = whats.length > 0 ? `it has ${listed(whats)}` : 'it has none';
				if (amount === undefined)
					report(
						r.id,
						at('shows'),
						`needs an amount beside it, by the words "${record}" gives it; ${choice}`
					);
				else if (found === 0)
					report(r.id, at('amount'), `"${amount}" is no amount of "${record}"; ${choice}`);
				else if (found > 1)
					report(
						r.id,
						at('amount'),
						`"${amount}" stands twice in "${record}"; tell the two apart there by their what`
					);
			} else if (amount !== undefined)
				report(r.id, at('amount'), `stands beside shows: ${shows}; remove it, or show the amount`);
			if (shows === 'status' && !('statusHistory' in shown))
				report(
					r.id,
					at('shows'),
					`"${record}" has no status; show its date, or name another record`
				);
			if (shows === 'date' && !('date' in shown || 'dates' in shown))
				report(r.id, at('shows'), `"${record}" has no date; name another record`);
		});
	}
};

const rules = [
	portraits,
	eventIds,
	placeRoles,
	parentCircles,
	ownEvidence,
	repeatedEvidence,
	addresses,
	themeNumbers,
	periodsInOrder,
	marksNameEvidence
];

export function checkRules(
	records: readonly AnyRecord[],
	parsed: ReadonlyMap<string, ParsedRecord>,
	/** Ids that may have an http address; undefined when the list cannot be read. */
	insecure?: ReadonlySet<string>
): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (id, field, message) => {
		const file = parsed.get(id);
		if (file) problems.push(file.problem(field, message));
	};
	for (const rule of rules) rule(records, report, insecure);
	return problems;
}
