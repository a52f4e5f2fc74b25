// The numbered list at the end of a handout: sources, and records that carry a part of another's summary.
import { inLocale, langOf } from '$lib/core/locale.ts';
import { formatDate } from '$lib/core/format-date.ts';
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import { sourceView, type ClaimView } from '$lib/data/evidence/evidence-view.ts';
import { hrefOf, refOf } from '$lib/data/record/ref.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

/** How many carriers of one part of a text are named. */
const most = 2;

/** The host of an address as it is read on paper: `mofa.go.jp`. */
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** What a number stands for. */
export interface Reference {
	number: number;
	href: string;
	title: string;
	lang?: string | undefined;
	/** Of a source: who published it, when, and at which host. */
	publisher?: string;
	day?: string | undefined;
	host?: string | undefined;
	/** Of a record: how many sources it has. */
	sources?: number;
}

/** Words, and the numbers of what carries them. */
export interface Part {
	text: string;
	lang?: string | undefined;
	cites: number[];
}

/** Gives each source, and each record that carries something, its number where it is first named. */
export class References {
	readonly list: Reference[] = [];
	#numbers = new Map<string, number>();
	#atlas: Atlas;

	constructor(atlas: Atlas) {
		this.#atlas = atlas;
	}

	source(id: string): number {
		return this.#numberOf(id, () => {
			const { href, title, lang, publisher, date, url } = sourceView(this.#atlas, id);
			const day = date && formatDate({ start: date });
			return { href, title, lang, publisher, day, host: url && hostOf(url) };
		});
	}

	record(id: string): number {
		return this.#numberOf(id, () => {
			const { title, kind } = refOf(this.#atlas, id);
			return {
				href: hrefOf(kind, id),
				title: inLocale(title),
				lang: langOf(title),
				sources: sourcesOf(this.#atlas, id).length
			};
		});
	}

	/** The numbers of the first that carry a part of a summary: the page of its record has all. */
	carriersOf({ sources, records = [] }: ClaimView): number[] {
		return [
			...sources.slice(0, most).map(({ id }) => this.source(id)),
			...records.slice(0, Math.max(0, most - sources.length)).map(({ id }) => this.record(id))
		];
	}

	/** The numbers of the first of some sources. */
	first(ids: readonly string[]): number[] {
		return [...new Set(ids)].slice(0, most).map((id) => this.source(id));
	}

	#numberOf(id: string, make: () => Omit<Reference, 'number'>): number {
		const known = this.#numbers.get(id);
		if (known !== undefined) return known;
		const number = this.list.length + 1;
		this.#numbers.set(id, number);
		this.list.push({ number, ...make() });
		return number;
	}
}
