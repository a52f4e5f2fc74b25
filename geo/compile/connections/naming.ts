// Whether a text names a record. Strict on purpose: a source is credited with a connection only by this.
import { group } from 'd3-array';
import type { AnyRecord } from '../../schema/records.ts';

interface Term {
	id: string;
	text: string;
	/** A whole name takes precedence over a part of another. */
	isWhole: boolean;
}

const nameOf = (r: AnyRecord): string =>
	r.kind === 'sources' || r.kind === 'coverage'
		? ''
		: 'title' in r
			? r.title.en
			: 'names' in r
				? r.names.en
				: '';

const isLatin = (text: string) => /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(text);
const capital = /^\p{Lu}/u;
const lastWord = (name: string) => name.split(' ').at(-1) ?? name;

/** `Japan Bank for International Cooperation (JBIC)` → with and without the bracket, and `JBIC`. */
function variants(name: string): string[] {
	const bracket = /^(.+?) \((.+)\)/.exec(name);
	const [, before = name, inside = ''] = bracket ?? [];
	const isName = /^[A-Z][A-Z0-9-]{2,}$/.test(inside) || /^\p{Lu}\S*( \S+)* \p{Lu}/u.test(inside);
	return [name, ...before.split(' / '), ...(isName ? [inside] : [])];
}

function termsOf(r: AnyRecord, isProper: (word: string) => boolean): Term[] {
	const name = nameOf(r);
	const aliases = 'aliases' in r ? r.aliases.filter(isLatin) : [];
	const whole = [...new Set([name, ...aliases].flatMap(variants))];
	const first = name.split(/[\s,:(]/)[0] ?? name;
	const parts: string[] = [];
	if (r.kind === 'actors' && r.type === 'person') parts.push(lastWord(name));
	else if (r.kind === 'actors' || r.kind === 'places')
		parts.push(...(isProper(first) ? [first] : []));
	// The head of a title, `Lavrov–Kishida talks` of `Lavrov–Kishida talks, Tokyo`.
	else parts.push(...name.split(/[,:(]/, 1).map((head) => head.trim()));
	const term = (isWhole: boolean) => (text: string) => ({ id: r.id, text, isWhole });
	return [...whole.map(term(true)), ...parts.filter((p) => !whole.includes(p)).map(term(false))];
}

/** As `RegExp.escape` does, which readers' browsers do not all have. */
const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The word itself: no letter or digit beside it, and no number that makes it another name (`Sakhalin-2`). */
const word = (texts: readonly string[]) =>
	new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${texts.map((t) => escape(t)).join('|')})(?![\\p{L}\\p{N}]|-\\d)`,
		'gu'
	);

/** Words that occur in lower case somewhere, and so are not proper names. */
function commonWords(records: readonly AnyRecord[]): ReadonlySet<string> {
	const texts = records.flatMap((r) => [
		...('summary' in r ? [r.summary.en] : []),
		...('evidence' in r ? r.evidence.map((e) => e.supports) : [])
	]);
	return new Set(texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}\p{L}+/gu) ?? []));
}

/**
 * Returns a function that tells whether a text names the record of an id: by its English name, another name in Latin
 * letters, or a distinctive part (a surname, the first word of a company). A name that several records share belongs to
 * the one that most records name; inside the longer name of another record it names only that one. `rank`: how many
 * records name an id.
 */
export function nameMatcher(
	records: readonly AnyRecord[],
	rank: (id: string) => number
): (text: string, id: string) => boolean {
	const common = commonWords(records);
	const firsts = group(records, (r) => nameOf(r).split(' ')[0] ?? '');
	const isProper = (first: string) =>
		first.length > 2 &&
		capital.test(first) &&
		!common.has(first.toLowerCase()) &&
		(firsts.get(first)?.filter((r) => r.kind === 'actors').length ?? 0) < 2;
	const owners = new Map<string, Term>();
	for (const term of records.flatMap((r) => termsOf(r, isProper))) {
		const owner = owners.get(term.text);
		const isBetter =
			!owner || (term.isWhole !== owner.isWhole ? term.isWhole : rank(term.id) > rank(owner.id));
		if (term.text.length > 1 && isBetter) owners.set(term.text, term);
	}
	const own = group(owners.values(), ({ id }) => id);
	const matchers = new Map<string, { names: RegExp; longer: RegExp | undefined }>();
	const matcherOf = (id: string) => {
		const texts = (own.get(id) ?? []).map(({ text }) => text);
		const longer = [...owners.values()].filter(
			(t) => t.id !== id && texts.some((text) => t.text !== text && t.text.includes(text))
		);
		return {
			names: word(texts),
			longer: longer.length > 0 ? word(longer.map(({ text }) => text)) : undefined
		};
	};
	return (text, id) => {
		// A look that costs little: most texts do not hold the name in any form.
		if (!own.get(id)?.some((term) => text.includes(term.text))) return false;
		const matcher = matchers.get(id) ?? matcherOf(id);
		matchers.set(id, matcher);
		const rest = matcher.longer ? text.replaceAll(matcher.longer, '…') : text;
		return rest.search(matcher.names) >= 0;
	};
}
