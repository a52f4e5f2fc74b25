// What is embedded besides records: the ledger of promises, and a window of time.
import { firstDay, lastDay } from '$lib/core/dates.ts';
import { inLocale, localPath } from '$lib/core/locale.ts';
import { formatDate } from '$lib/core/format-date.ts';
import type { Atlas, Fact } from '$lib/data/atlas/types.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { label } from '$lib/data/record/labels.server.ts';
import { hrefOf } from '$lib/data/record/ref.ts';
import { verdictWords } from '$lib/data/record/statement-words.ts';
import { statusOf, type LedgerRow } from '$lib/features/ledger/ledger.ts';
import { ledgerView } from '$lib/features/ledger/ledger-view.ts';
import { documentOf, langFor, windowScript } from './document.server.ts';
import { escapeHtml } from '$lib/core/escape-html.ts';
import { m } from '$lib/paraglide/messages.js';
import { windowWords } from './window-words.ts';

const listOf = (rows: readonly string[]) => `<ul>${rows.join('')}</ul>`;
const rowOf = (link: string, title: string, note: string, attributes = '') =>
	`<li${attributes}><a ${link}>${escapeHtml(title)}</a> <span class="soft">${escapeHtml(note)}</span></li>`;

function standing(row: LedgerRow): string {
	const status = statusOf(row);
	const date = row.steps.at(-1)?.date;
	if (status)
		return date
			? m.embed_state_on({ state: label(status), day: formatDate({ start: date }) })
			: label(status);
	return row.said ? verdictWords[row.said.verdict] : '';
}

/** Every promise, with how it stands by its last step. */
export function ledgerEmbed(atlas: Atlas): string {
	const { rows } = ledgerView(atlas);
	return documentOf({
		title: m.embed_ledger_title(),
		description: m.embed_ledger_description(),
		path: localPath('/ledger/'),
		words: `<h1>${m.embed_ledger_title()}</h1><p class="soft">${m.embed_ledger_lead()}</p>${listOf(
			rows.map((row) => {
				const { href, title, lang } = row.ref;
				return rowOf(`href="${href}"${langFor(lang)}`, inLocale(title), standing(row));
			})
		)}`
	});
}

/** Everything that has a date. `?from=2016-05&to=2016-12` keeps what has a day in that window; without scripts all shows. */
export function windowEmbed(facts: readonly Fact[]): string {
	const rows = facts.flatMap(({ id, kind, title, lang, start, end = start }) =>
		start && end
			? [
					rowOf(
						`href="${hrefOf(kind, id)}"${langFor(lang)}`,
						title,
						m.embed_window_row({
							kind: kindWords[kind].one,
							day: formatDate({ start, end })
						}),
						` data-first="${firstDay(start)}" data-last="${lastDay(end)}"`
					)
				]
			: []
	);
	return documentOf({
		title: m.embed_window_title(),
		description: m.embed_window_description(),
		path: localPath('/'),
		words: `<h1>${m.embed_window_heading()}</h1><p class="soft" id="window" role="status" data-words="${escapeHtml(JSON.stringify(windowWords))}">${m.embed_window_all()}</p>${listOf(rows)}`,
		script: windowScript
	});
}
