// Links that were spoilt on their way: escaped once too often, because they were copied from the source of a page
// (`&amp;`), or encoded by a program that took a whole link, or a value that was encoded already, for plain text; or with
// names in capitals, in wide letters, or beside what cannot be seen.

/** A parameter of a query, decoded once, as `URLSearchParams` gives it. */
export type Pair = readonly [name: string, value: string];

/** An ampersand as HTML may write it. */
const ampersand = /&(?:amp|#0*38|#x0*26);/giu;
/** The rest of such an ampersand at the beginning of a name: its own `&` began the parameter. */
const rest = /^(?:&?(?:amp|#0*38|#x0*26);)+/iu;

/** What slips into a name when a link is typed, dictated or pasted: blanks, what cannot be seen, a second question mark. */
const besides = /[\s\p{C}?]/gu;

function decoded(escapes: string): string {
	try {
		return decodeURIComponent(escapes);
	} catch {
		return escapes;
	}
}

/** A text without percent escapes and escaped ampersands, however often they were escaped. What is no escape stays. */
export function unescapeText(text: string): string {
	const next = text.replaceAll(/(?:%[0-9a-f]{2})+/giu, decoded).replaceAll(ampersand, '&');
	return next === text ? text : unescapeText(next);
}

/**
 * The parameters of a query. What was escaped once too often is put right where a parameter of ours comes to light by
 * it; everything else stays as it is. `isOurs`: whether the atlas knows a name; `canRead`: whether a value is right as
 * it is.
 */
export function readPairs(
	search: string,
	isOurs: (name: string) => boolean,
	canRead: (pair: Pair) => boolean
): Pair[] {
	const isGood = (pair: Pair) => isOurs(pair[0]) && canRead(pair);
	const bareName = (name: string): string => {
		const bare = name.replace(rest, '');
		const plain = bare.normalize('NFKC').replace(besides, '').toLowerCase();
		return !isOurs(bare) && isOurs(plain) ? plain : bare;
	};
	const mend = ([name, value]: Pair): Pair[] => {
		const own: Pair = [bareName(name), value];
		const asIs: Pair = isOurs(own[0]) ? own : [name, value];
		const written = value === '' ? name : `${name}=${value}`;
		const plain = unescapeText(written).replace(rest, '');
		if (plain === written && isGood(own)) return [asIs];
		// A plus sign that was escaped is no blank.
		const [first, ...others] = [...new URLSearchParams(plain.replaceAll('+', '%2B'))].map(
			([key, text]): Pair => [bareName(key), text]
		);
		const isMended = others.some(isGood) || (first && !isGood(own) && isGood(first));
		return first && isMended ? [first, ...others] : [asIs];
	};
	return [...new URLSearchParams(search)].flatMap(mend);
}

/**
 * An address with the ampersands that were written by number: `?a=1&#38;b=2` has its second parameter in the fragment.
 */
export function mendAddress({ search, hash }: { search: string; hash: string }): {
	search: string;
	hash: string;
} {
	if (!search.endsWith('&') || !/^#(?:0*38|x0*26);/iu.test(hash)) return { search, hash };
	const whole = (search + hash).replaceAll(ampersand, '&');
	const at = whole.includes('#') ? whole.indexOf('#') : whole.length;
	return { search: whole.slice(0, at), hash: whole.slice(at) };
}
