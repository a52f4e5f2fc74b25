// The words of the data's vocabularies as labels.
import type { AnyRecord } from '$lib/data/atlas/types.ts';
import { sourceWords } from './source-words.ts';
import { statementWords } from './statement-words.ts';

const initials: Record<string, string> = { 'lng-plant': 'LNG plant' };

/** A word of a vocabulary as a label: `oil-and-gas-field` → `Oil and gas field`. */
export function label(word: string): string {
	const plain = initials[word] ?? word.replaceAll('-', ' ');
	return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** What sort of thing a record is, in a word or two. */
export function typeLabel(record: AnyRecord): string {
	switch (record.kind) {
		case 'themes':
			return record.number ? `Point ${record.number} of the eight-point plan` : 'Sector';
		case 'statements':
			return statementWords[record.type];
		case 'sources':
			return sourceWords[record.type];
		case 'coverage':
		case 'limits':
		case 'periods':
		case 'stories':
			return label(record.kind);
		default:
			return label(record.type);
	}
}
