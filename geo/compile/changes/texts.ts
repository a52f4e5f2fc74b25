import { createHash } from 'node:crypto';
import type { ParsedRecord } from '../gate/parse.ts';
import { nodeKinds } from '../../schema/vocabulary.ts';

/** What readers know a record by, and the fields of its file that say it. The rest, such as notes, is no news. */
const fields = {
	names: ['title', 'names', 'aliases'],
	date: ['date', 'dates'],
	summary: ['summary'],
	places: ['places', 'point', 'parent'],
	people: ['actors', 'parties', 'speaker', 'role'],
	state: ['statusHistory', 'standing', 'statusNote', 'assessment'],
	amounts: ['amounts'],
	links: ['links', 'themes', 'about'],
	conflicts: ['conflicts'],
	sources: ['evidence']
} as const;

export type TextField = keyof typeof fields;
export const textFields = Object.keys(fields) as TextField[];

/** A hash for each of its texts; a text that it does not have is left out. */
export type Texts = Partial<Record<TextField, string>>;

/** Signs of print, marks of sources and blanks do not make a text another. */
const plain = (text: string) =>
	text
		.replaceAll(/\s*\[\^[^\]]*\]/g, '')
		.replaceAll(/[‘’]/g, "'")
		.replaceAll(/[“”„«»]/g, '"')
		.replaceAll(/[‐‑–—−]/g, '-')
		.replaceAll(/\s+/g, ' ')
		.trim();

/** The value as one line, its fields in the order of the alphabet. */
function written(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(written).join()}]`;
	if (typeof value === 'string') return JSON.stringify(plain(value));
	if (typeof value !== 'object' || value === null) return String(value);
	const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([key, part]) => `${key}:${written(part)}`).join()}}`;
}

/** Of the evidence only which sources it names: in which order, and where in each, is no news. */
const sourcesOf = (evidence: unknown) =>
	Array.isArray(evidence)
		? [
				...new Set(evidence.map((item: { source?: unknown } | null) => String(item?.source)))
			].toSorted()
		: evidence;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The texts of a record as hashes: what is compared to see that one was corrected. */
export function textsOf(value: unknown): Texts {
	const record = (typeof value === 'object' && value !== null ? value : {}) as Record<
		string,
		unknown
	>;
	const texts: Texts = {};
	for (const field of textFields) {
		const parts = fields[field].flatMap((name) => {
			const part = name === 'evidence' ? sourcesOf(record[name]) : record[name];
			return part === undefined ? [] : [`${name}=${written(part)}`];
		});
		if (parts.length > 0) texts[field] = hash(parts.join(';'));
	}
	return texts;
}

/** The records whose history is kept: those that have a page, but for sources. */
export const isKept = ({ kind }: Pick<ParsedRecord, 'kind'>) =>
	nodeKinds.some((known): boolean => known === kind);

/** The English title of a record that was read, and not checked yet. */
export function titleIn(value: unknown, id: string): string {
	const { title, names } = (value ?? {}) as { title?: { en?: unknown }; names?: { en?: unknown } };
	return String(title?.en ?? names?.en ?? id);
}
