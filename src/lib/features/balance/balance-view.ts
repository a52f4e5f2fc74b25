import { inLocale, langOf, localPath } from '$lib/core/locale.ts';
import {
	balanceOf,
	claimsOf,
	restsOnOne,
	type Balance,
	type OneSided
} from '$lib/data/balance/balance.ts';
import type { Side, SourceGroup } from '$lib/data/balance/balance-words.ts';
import { hrefOf, refOf, type Ref, type When } from '$lib/data/record/ref.ts';
import { isInWindow } from '$lib/data/filter/near-window.ts';
import { primaryRefs } from '$lib/data/map/primary.ts';
import type { Atlas, Fact, PeriodView } from '$lib/data/atlas/types.ts';
import { factKinds } from '$lib/data/atlas/vocabulary.ts';

/** The counts of some records. */
export interface BalanceView {
	records: number;
	sources: number;
	sides: Record<Side, number>;
	groups: Record<SourceGroup, number>;
	single: number;
	oneSided: number;
	claims: Record<'all' | 'none' | 'single' | 'oneSided' | 'elsewhere', number>;
}

/** A record that rests on one `source` alone, or on several of one side. */
interface ThinRecord {
	ref: Ref;
	source?: { href: string; publisher: string };
	oneSided?: OneSided;
	/** Claims of its summary, and those that one source alone makes. */
	claims: number;
	claimsOfOne: number;
}

/** Records with thin evidence: on one source alone, and on several of one side. */
export interface ThinView {
	single: ThinRecord[];
	oneSided: ThinRecord[];
}

export interface BalanceRow {
	title: string;
	/** Of its title, where that is not in the language of the page. */
	lang?: 'en' | undefined;
	href: string;
	when?: When;
	group?: PeriodView['group'];
	balance: BalanceView;
}

/** Everything that /balance/ shows. */
export interface BalancePageView {
	all: BalanceView;
	places: BalanceRow[];
	periods: BalanceRow[];
	/** The facts with thin evidence, kind by kind. */
	thin: ({ kind: (typeof factKinds)[number] } & ThinView)[];
}

function viewOf({ single, oneSided, claims, ...counts }: Balance): BalanceView {
	return {
		...counts,
		single: single.length,
		oneSided: oneSided.length,
		claims: {
			all: claims.all.length,
			none: claims.none.length,
			elsewhere: claims.elsewhere.length,
			single: claims.single.length,
			oneSided: claims.oneSided.length
		}
	};
}

function thinOf(atlas: Atlas, { single, oneSided }: Balance): ThinView {
	const thin = (id: string): ThinRecord => {
		const claims = claimsOf(atlas, id);
		const ofOne = claims.filter(restsOnOne);
		return { ref: refOf(atlas, id), claims: claims.length, claimsOfOne: ofOne.length };
	};
	return {
		single: single.map(({ record, source }) => ({
			...thin(record),
			source: {
				href: hrefOf('sources', source),
				publisher: atlas.records.sources[source]?.publisher ?? source
			}
		})),
		oneSided: oneSided.map(({ record, side, known, unknown }) => ({
			...thin(record),
			oneSided: { side, known, unknown }
		}))
	};
}

/** Counts the sources of a place's own record and of what touches the place or its sub-places. */
export function placeBalance(atlas: Atlas, id: string): { counts: BalanceView; thin: ThinView } {
	const balance = balanceOf(atlas, [id, ...(atlas.touches[id] ?? []).map((touch) => touch.id)]);
	return { counts: viewOf(balance), thin: thinOf(atlas, balance) };
}

/** Ids of the facts that a window of time shows, by the rule of the timeline. */
export function factsWithin(facts: readonly Fact[], from: string, to: string): string[] {
	return facts.filter((fact) => isInWindow(fact, { from, to })).map(({ id }) => id);
}

export function balancePageView(
	atlas: Atlas,
	facts: readonly Fact[],
	periods: readonly PeriodView[]
): BalancePageView {
	return {
		all: viewOf(
			balanceOf(
				atlas,
				facts.map(({ id }) => id)
			)
		),
		places: primaryRefs(atlas).map(({ id, title, href }) => ({
			title: inLocale(title),
			lang: langOf(title),
			href,
			balance: placeBalance(atlas, id).counts
		})),
		periods: periods.map(({ title, group, from, to }) => ({
			title: inLocale(title),
			lang: langOf(title),
			href: localPath(`/?from=${from}&to=${to}`),
			when: from === to ? { start: from } : { start: from, end: to },
			group,
			balance: viewOf(balanceOf(atlas, factsWithin(facts, from, to)))
		})),
		thin: factKinds.map((kind) => {
			const own = facts.filter((fact) => fact.kind === kind).map(({ id }) => id);
			return { kind, ...thinOf(atlas, balanceOf(atlas, own)) };
		})
	};
}
