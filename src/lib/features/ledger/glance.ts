import { localPath } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Ref } from '$lib/data/record/ref.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { tally, type LedgerRow, type Tally } from './ledger.ts';
import { ledgerView, plan } from './ledger-view.ts';

/** What was promised at a place or under a point, and what became of it, in numbers. */
export interface Glance {
	tally: Tally;
	/** What the undertakings that are counted have in common. */
	which: 'place' | 'point' | 'plan';
	/** The ledger of just these, and what its link says. */
	href: string;
	link: string;
	/** On the page of the plan: the same for each of its points. */
	points?: { ref: Ref; tally: Tally }[];
}

const ledgers = new WeakMap<Atlas, ReturnType<typeof ledgerView>>();

/** The ledger, made once. */
export function ledgerOf(atlas: Atlas) {
	const known = ledgers.get(atlas) ?? ledgerView(atlas);
	ledgers.set(atlas, known);
	return known;
}

/** For the six places, the plan and its points; undefined for all others, and where nothing was promised. */
export function glanceOf(atlas: Atlas, id: string): Glance | undefined {
	const { rows, places, points } = ledgerOf(atlas);
	const undertakings = rows.filter(
		({ ref }) => (ref.kind === 'projects' || ref.kind === 'agreements') && ref.id !== id
	);
	const of = (isCounted: (row: LedgerRow) => boolean) => tally(undertakings.filter(isCounted));
	const under = (point: string) => of((row) => row.points.includes(point));
	const glance: Glance | undefined = places.some((place) => place.id === id)
		? {
				tally: of((row) => row.places.includes(id)),
				which: 'place',
				href: localPath(`/ledger/?place=${id}`),
				link: m.ledger_link_place()
			}
		: points.some((point) => point.id === id)
			? {
					tally: under(id),
					which: 'point',
					href: localPath(`/ledger/?theme=${id}`),
					link: m.ledger_link_point()
				}
			: id === plan
				? {
						tally: of((row) => row.points.length > 0),
						which: 'plan',
						href: localPath('/ledger/'),
						link: m.ledger_link_plan(),
						points: points.map((ref) => ({ ref, tally: under(ref.id) }))
					}
				: undefined;
	return glance && glance.tally.count > 0 ? glance : undefined;
}
