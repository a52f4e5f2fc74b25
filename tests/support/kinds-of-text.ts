/**
 * Puts an attribute on one of each kind of text within a part of the page, and takes it off all others: texts that
 * have the same elements, classes and states all the way up have the same colours. Runs in the page. Throws when
 * there is no text.
 */
export function markKinds([mark, part]: readonly [mark: string, part: string]): void {
	const states = /^(aria-(current|expanded|pressed|selected|checked|sort|disabled)|data-.*|role)$/;
	const known = new Map<Element, string>();
	const kindOf = (element: Element): string => {
		const before = known.get(element);
		if (before !== undefined) return before;
		const own = [...element.attributes]
			.filter(({ name }) => states.test(name) && name !== mark)
			.map(({ name, value }) => `${name}=${value}`);
		const on = [':disabled', ':checked', '[open]'].filter((word) => element.matches(word));
		const name = [element.tagName, ...[...element.classList].sort(), ...own, ...on].join(' ');
		const kind = element.parentElement ? `${kindOf(element.parentElement)}>${name}` : name;
		known.set(element, kind);
		return kind;
	};
	const hasWords = (element: Element) =>
		element.matches('input, textarea, select') ||
		[...element.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
		);
	for (const before of document.querySelectorAll(`[${mark}]`)) before.removeAttribute(mark);
	const seen = new Set<string>();
	for (const element of document.querySelectorAll(`${part}, ${part} *`)) {
		if (!hasWords(element) || !element.checkVisibility()) continue;
		const kind = kindOf(element);
		if (!seen.has(kind)) element.setAttribute(mark, '');
		seen.add(kind);
	}
	if (seen.size === 0) throw new Error(`there are no words in ${part}`);
}
