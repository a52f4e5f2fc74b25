import type { AnyRecord, Kind } from '../schema/records.ts';
import type { Atlas } from './atlas.ts';
import type { Claim } from './evidence/claims.ts';

/** Records by kind and id. */
export function groupByKind(records: readonly AnyRecord[]): Atlas['records'] {
	const ofKind = <K extends Kind>(kind: K) =>
		Object.fromEntries(
			records
				.filter((r): r is Extract<AnyRecord, { kind: K }> => r.kind === kind)
				.map((r) => [r.id, r])
		);
	return {
		places: ofKind('places'),
		events: ofKind('events'),
		projects: ofKind('projects'),
		agreements: ofKind('agreements'),
		actors: ofKind('actors'),
		statements: ofKind('statements'),
		themes: ofKind('themes'),
		sources: ofKind('sources'),
		coverage: ofKind('coverage'),
		limits: ofKind('limits'),
		periods: ofKind('periods'),
		stories: ofKind('stories')
	};
}

/** The claims of those records that have any, by id. */
export const claimsById = (
	said: readonly { record: AnyRecord; claims: Claim[] }[]
): Atlas['claims'] =>
	Object.fromEntries(
		said.flatMap(({ record, claims }) => (claims.length > 0 ? [[record.id, claims]] : []))
	);
