// What the page that makes the code of an embed was asked for.
import { isDate } from '$lib/core/dates.ts';
import { barePath, localPath } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { embedPath } from './paths.ts';

export interface Asked {
	what: 'record' | 'ledger' | 'window';
	/** Address or path of a record's page. */
	of: string;
	from: string;
	to: string;
}

/** The kinds that have pages to embed: sources have none. */
const recordPath =
	/^\/(places|events|projects|agreements|actors|statements|themes)\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/;

/** The path in English of a record's page in what somebody wrote: `/places/sochi/` or a whole address, in any language. */
export function readPath(written: string): string | undefined {
	const text = written.trim();
	if (text === '') return undefined;
	try {
		const { pathname } = new URL(text, 'https://la-perouse.example');
		const path = barePath(pathname.endsWith('/') ? pathname : `${pathname}/`);
		return recordPath.test(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

/** The path of what is to be embedded, or a sentence on what is missing. */
export function addressOf({ what, of, from, to }: Asked): { path: string } | { problem: string } {
	if (what === 'ledger') return { path: localPath('/embed/ledger/') };
	if (what === 'record') {
		const path = readPath(of);
		if (path) return { path: embedPath(path) };
		return { problem: m.embed_not_a_record() };
	}
	const wrong = [from, to].find((date) => date !== '' && !isDate(date));
	if (wrong !== undefined) return { problem: m.embed_no_date({ written: wrong }) };
	if (from && to && from > `${to}~`) return { problem: m.embed_ends_before() };
	const query = new URLSearchParams({ ...(from && { from }), ...(to && { to }) }).toString();
	return { path: localPath(`/embed/window/${query && `?${query}`}`) };
}
