// What is embedded besides records: the ledger of promises, and a window of time.
import { firstDay, lastDay } from '$lib/core/dates.ts';
import { formatDate } from '$lib/core/format-date.ts';
import type { Atlas, Fact } from '$lib/data/atlas/types.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { label } from '$lib/data/record/labels.ts';
import { hrefOf } from '$lib/data/record/ref.ts';
import { verdictWords } from '$lib/data/record/statement-words.ts';
import { statusOf, type LedgerRow } from '$lib/features/ledger/ledger.ts';
import { ledgerView } from '$lib/features/ledger/ledger-view.ts';
import { documentOf, windowScript } from './document.server.ts';
import { escapeHtml } from '$lib/core/escape-html.ts';

const listOf = (rows: readonly string[]) => `<ul>${rows.join('')}</ul>`;
const rowOf = (href: string, title: string, note: string, attributes = '') =>
	`<li${attributes}><a href="${href}">${escapeHtml(title)}</a> <span class="soft">${escapeHtml(note)}</span></li>`;

function standing(row: LedgerRow): string {
	const status = statusOf(row);
	const date = row.steps.at(-1)?.date;
	if (status) return date ? `${label(status)}, ${formatDate({ start: date })}` : label(status);
	return row.said ? verdictWords[row.said.verdict] : '';
}

/** Every promise, with how it stands by its last step. */
export function ledgerEmbed(atlas: Atlas): string {
	const { rows } = ledgerView(atlas);
	return documentOf({
		title: 'The ledger of promises',
		description: 'Every promise, and how it stands by the last step that a source dates.',
		path: '/ledger/',
		words: `<h1>The ledger of promises</h1><p class="soft">Each with how it stands, and the date of its last step.</p>${listOf(
			rows.map((row) => rowOf(row.ref.href, row.ref.title.en, standing(row)))
		)}`
	});
}

/** Everything that has a date. `?from=2016-05&to=2016-12` keeps what has a day in that window; without scripts all shows. */
export function windowEmbed(facts: readonly Fact[]): string {
	const rows = facts.flatMap(({ id, kind, title, start, end = start }) =>
		start && end
			? [
					rowOf(
						hrefOf(kind, id),
						title,
						`${kindWords[kind].one}, ${formatDate({ start, end })}`,
						` data-first="${firstDay(start)}" data-last="${lastDay(end)}"`
					)
				]
			: []
	);
	return documentOf({
		title: 'A window of time',
		description: 'What happened, was agreed, undertaken or said in a window of time.',
		path: '/',
		words: `<h1>Japan and Russia</h1><p class="soft" id="window" role="status">Everything that has a date.</p>${listOf(rows)}`,
		script: windowScript
	});
}
