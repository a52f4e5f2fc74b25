// What is not known of a record: read from its fields and its sources, never authored.
import { originOf } from '$lib/data/record/source-words.ts';
import { latest, precisionOf } from '$lib/core/dates.ts';
import { formatDate } from '$lib/core/format-date.ts';
import { backingOf, claimsOf, restsOnOne, sourcesOf } from '$lib/data/balance/balance.ts';
import { sideWords } from '$lib/data/balance/balance-words.ts';
import { hrefOf, recordOf, refOf, titleOf, whenOf } from '$lib/data/record/ref.ts';
import { standingOf } from '$lib/data/record/status.ts';
import { areaTypes } from '$lib/data/atlas/vocabulary.ts';
import type { AnyRecord, Atlas } from '$lib/data/atlas/types.ts';
import type { Line } from './line.ts';

type Gap = (atlas: Atlas, record: AnyRecord) => Line[];

/** Years without a later trace from which on that is a gap. */
const longAgo = 3;

/** Undertakings that came to an end: nothing later is to be expected. */
const ended = ['completed', 'withdrawn', 'cancelled', 'superseded', 'historical'];

/** The page adds the full stop. */
const say = (words: string): Line[] => [{ words: words.replace(/\.$/, '') }];

const sources: Gap = (atlas, { id }) => {
	const own = sourcesOf(atlas, id);
	const backing = backingOf(atlas, own);
	const [only] = own;
	if (backing === 'single' && only)
		return [
			{
				words: 'Rests on one source alone',
				links: [
					{ text: atlas.records.sources[only]?.publisher ?? only, href: hrefOf('sources', only) }
				]
			}
		];
	if (typeof backing !== 'object') return [];
	const { side, known, unknown } = backing;
	if (unknown === 0) return say(`All ${known} sources are ${sideWords[side]}`);
	return say(
		`Sources of one side only, as far as known: ${known} ${sideWords[side]}, ${unknown} without a known country`
	);
};

const claims: Gap = (atlas, { id }) => {
	const all = claimsOf(atlas, id);
	const bare = all.filter(({ carried }) => carried === 'nothing').length;
	const ofOne = all.filter(restsOnOne).length;
	const isSingle = sourcesOf(atlas, id).length === 1;
	const of = (some: number) =>
		all.length === 1 ? 'the one claim' : `${some} of ${all.length} claims`;
	return [
		...(bare > 0 ? say(`No source for ${of(bare)} of its summary`) : []),
		...(ofOne > 0 && !isSingle ? say(`One source alone for ${of(ofOne)} of its summary`) : [])
	];
};

const names: Gap = (_, record) => {
	// The title of a statement is a paraphrase of ours, that of a source its own.
	if (['statements', 'sources'].includes(record.kind)) return [];
	const { ru, ja } = titleOf(record);
	const missing = [...(ru ? [] : ['Russian']), ...(ja ? [] : ['Japanese'])];
	const what = 'names' in record ? 'name' : 'title';
	const unchecked = 'unchecked' in record ? (record.unchecked ?? []) : [];
	const usual = unchecked.map((language) => (language === 'ru' ? 'Russian' : 'Japanese'));
	return [
		...(missing.length > 0
			? say(`No ${missing.join(' or ')} ${what}: none was seen in its sources`)
			: []),
		...(usual.length > 0
			? say(`Its ${usual.join(' and ')} name is the usual spelling and was seen in no source`)
			: [])
	];
};

const areas: readonly string[] = areaTypes;

const position: Gap = (atlas, record) => {
	if (record.kind === 'places') {
		const { point, noPointReason } = record;
		if (noPointReason) return say(`Not on the map: ${noPointReason}`);
		return point?.approximate ? say(`Its point stands in for it: ${point.precision}`) : [];
	}
	if ('noPlaceReason' in record && record.noPlaceReason)
		return say(`Not on the map: ${record.noPlaceReason}`);
	if (!('places' in record)) return [];
	if (record.places.length > 0 && !atlas.frames[record.id])
		return say('Not drawn on the map: no source gives a point');
	const standIns = record.places.flatMap((id) => {
		const place = atlas.records.places[id];
		const isArea = areas.includes(place?.type ?? '');
		if (!place?.point?.approximate || isArea) return [];
		return [{ text: place.names.en, href: refOf(atlas, id).href, note: place.point.precision }];
	});
	return standIns.length > 0
		? [{ words: 'Its mark on the map stands in for the place', links: standIns }]
		: [];
};

const dates: Gap = (_, record) => {
	if ('noDateReason' in record && record.noDateReason)
		return say(`No date: ${record.noDateReason}`);
	const when = whenOf(record);
	if (!when) return record.kind === 'sources' ? say('Undated') : [];
	const { start, end } = when;
	const known = precisionOf(start);
	const knownEnd = end ? precisionOf(end) : known;
	if (known === knownEnd) return known === 'day' ? [] : say(`Dated to the ${known} only`);
	return [
		...(known === 'day' ? [] : say(`Its beginning is dated to the ${known} only`)),
		...(knownEnd === 'day' ? [] : say(`Its end is dated to the ${knownEnd} only`))
	];
};

/** The last day on which a source of the atlas was read: what the atlas could know. */
const lastRead = (atlas: Atlas) =>
	latest(Object.values(atlas.records.sources).map(({ retrieved }) => retrieved)) ?? '';

const standing: Gap = (atlas, record) => {
	if (!('statusHistory' in record)) return [];
	const { status, asOf } = standingOf(record);
	if (ended.includes(status)) return [];
	if (!asOf) return say('The last state found is undated');
	const years = Number(lastRead(atlas).slice(0, 4)) - Number(asOf.slice(0, 4));
	if (years < longAgo) return [];
	return say(
		`The last state found is of ${formatDate({ start: asOf })}, ${years} years before the sources were read`
	);
};

const places: Gap = (_, record) => {
	if (!('evidence' in record)) return [];
	const all = record.evidence.length;
	const vague = record.evidence.filter((e) => e.locator === 'retrieved excerpt').length;
	return vague > 0
		? say(`No finer place than a passage is known for ${vague} of ${all} pieces of evidence`)
		: [];
};

const source: Gap = (_, record) => {
	if (record.kind !== 'sources') return [];
	return [
		...(originOf(record) === 'und' ? say('Where its publisher sits is not known') : []),
		...(record.titleDescribed
			? say('Its headline was not seen; the title is our description')
			: []),
		...(record.type === 'mirror'
			? say('It is a copy or a translation, not the text where it first stood')
			: [])
	];
};

/** What is missing of a record. */
export function gapsOf(atlas: Atlas, id: string): Line[] {
	const record = recordOf(atlas, id);
	return [sources, claims, dates, standing, names, position, places, source].flatMap((gap) =>
		gap(atlas, record)
	);
}
