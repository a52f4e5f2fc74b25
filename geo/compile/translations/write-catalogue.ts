import { po, type GetTextComment, type GetTextTranslation } from 'gettext-parser';
import type { Entry } from './catalogue.ts';
import type { Language } from './texts.ts';

/** The head of a catalogue, without a date: written again it is the same. */
const headersIn = (language: Language) => ({
	'Project-Id-Version': 'La Perouse',
	Language: language,
	'MIME-Version': '1.0',
	'Content-Type': 'text/plain; charset=utf-8',
	'Content-Transfer-Encoding': '8bit'
});

/** A catalogue as a file of gettext; the same for the same entries. */
export function writtenCatalogue(
	language: Language,
	entries: readonly Entry[],
	note?: string
): string {
	const translations: Record<string, Record<string, GetTextTranslation>> = {
		'': { '': { msgid: '', msgstr: [''], ...(note && { comments: { translator: note } }) } }
	};
	for (const { field, en, text, fuzzy, previous, note } of entries) {
		const comments: GetTextComment = {
			...(note && { translator: note }),
			...(fuzzy && { flag: 'fuzzy' }),
			...(fuzzy && previous && { previous })
		};
		(translations[field] ??= {})[en] = { msgctxt: field, msgid: en, msgstr: [text], comments };
	}
	const table = { charset: 'utf-8', headers: headersIn(language), translations };
	return `${po.compile(table, { foldLength: 100 }).toString().trimEnd()}\n`;
}
