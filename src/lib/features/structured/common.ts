// What the nodes of several kinds have in common.
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import { inLocale, localPath } from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';
import { hrefOf, recordOf, titleOf } from '$lib/data/record/ref.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';
import { areaTypes } from '$lib/data/atlas/vocabulary.ts';
import type { AnyRecord, Atlas, RecordOf } from '$lib/data/atlas/types.ts';
import { some, type Node } from './json-ld.ts';

export type PageRecord = Extract<AnyRecord, { kind: PageKind }>;

const urlOf = (kind: PageKind, id: string) => site.origin + hrefOf(kind, id);
export const license = 'https://creativecommons.org/licenses/by/4.0/';
export const publisher: Node = {
	'@type': 'Organization',
	name: site.name,
	url: site.origin + localPath('/')
};

/** Name and every other name: the other languages, and further spellings. */
export function namesOf(record: PageRecord): Node {
	const title = titleOf(record);
	const name = inLocale(title);
	const others = [title.en, title.ru, title.ja, ...('aliases' in record ? record.aliases : [])];
	const known = [...new Set(others.flatMap((other) => (other && other !== name ? [other] : [])))];
	return { name, alternateName: some(known) };
}

const isArea = ({ type }: RecordOf<'places'>) => areaTypes.some((area): boolean => area === type);

/** A point that is a location of its own: that of an area is only the place of its label. */
export const geoOf = (place: RecordOf<'places'>): Node | undefined =>
	place.point && !isArea(place)
		? { '@type': 'GeoCoordinates', latitude: place.point.lat, longitude: place.point.lng }
		: undefined;

const placeType = (place: RecordOf<'places'>) => (place.type === 'city' ? 'City' : 'Place');

/** A place by itself. It says of no place in which other it lies: that would be a claim about belonging. */
export const placeNode = (place: RecordOf<'places'>): Node => ({
	'@type': placeType(place),
	...namesOf(place),
	geo: geoOf(place)
});

/** Places of another record, by name and page. */
export const locationsOf = (atlas: Atlas, ids: readonly string[]) =>
	some(
		ids.flatMap((id): Node[] => {
			const place = atlas.records.places[id];
			if (!place) return [];
			return [{ '@type': placeType(place), name: inLocale(place.names), url: urlOf('places', id) }];
		})
	);

const actorTypes = {
	person: 'Person',
	organization: 'Organization',
	government: 'GovernmentOrganization'
} as const;

export const actorNode = (actor: RecordOf<'actors'>): Node => ({
	'@type': actorTypes[actor.type],
	...namesOf(actor),
	disambiguatingDescription: actor.role
});

interface Somebody {
	id?: string | undefined;
	described?: string | undefined;
	role?: string;
}

/** Who took part in one of these roles. Who has no record is left out: it is not known whether it is one person. */
export const peopleOf = (
	atlas: Atlas,
	people: readonly Somebody[],
	roles?: readonly string[]
): Node | readonly Node[] | undefined =>
	some(
		people.flatMap(({ id, role = '' }): Node[] => {
			const actor = id && (roles?.includes(role) ?? true) ? atlas.records.actors[id] : undefined;
			if (!actor) return [];
			return [
				{
					'@type': actorTypes[actor.type],
					name: inLocale(actor.names),
					url: urlOf('actors', actor.id)
				}
			];
		})
	);

/** The sources of a record's evidence but for some, each once: by title and page, where its own address stands. */
export function citationsOf(
	atlas: Atlas,
	record: PageRecord,
	without: readonly string[] = []
): Node | readonly Node[] | undefined {
	return some(
		sourcesOf(atlas, record.id)
			.filter((id) => !without.includes(id))
			.map((id) => ({
				'@type': 'CreativeWork',
				name: inLocale(titleOf(recordOf(atlas, id))),
				url: urlOf('sources', id)
			}))
	);
}

/** A date or a span as ISO 8601 has it, never more exact than the record. */
export const periodOf = ({ start, end }: { start: string; end?: string | undefined }) =>
	end && end !== start ? `${start}/${end}` : start;
