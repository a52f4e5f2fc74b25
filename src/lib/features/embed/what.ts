// What the page that makes the code of an embed was asked for.
import { isDate } from '$lib/core/dates.ts';
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

/** The path of a record's page in what somebody wrote: `/places/sochi/` or a whole address, with or without its view. */
export function readPath(written: string): string | undefined {
	const text = written.trim();
	if (text === '') return undefined;
	try {
		const { pathname } = new URL(text, 'https://la-perouse.example');
		const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
		return recordPath.test(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

/** The path of what is to be embedded, or a sentence on what is missing. */
export function addressOf({ what, of, from, to }: Asked): { path: string } | { problem: string } {
	if (what === 'ledger') return { path: '/embed/ledger/' };
	if (what === 'record') {
		const path = readPath(of);
		if (path) return { path: embedPath(path) };
		return {
			problem:
				'That is not the page of a record: give the address of a place, an event, a project, an agreement, an actor, a statement or a theme.'
		};
	}
	const wrong = [from, to].find((date) => date !== '' && !isDate(date));
	if (wrong !== undefined)
		return { problem: `“${wrong}” is no date: write 2016, 2016-05 or 2016-05-06.` };
	if (from && to && from > `${to}~`) return { problem: 'The window begins after its end.' };
	const query = new URLSearchParams({ ...(from && { from }), ...(to && { to }) }).toString();
	return { path: `/embed/window/${query && `?${query}`}` };
}
