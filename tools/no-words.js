/** Two words in a row: no name of a class, an event or a key. */
const words = /\p{L}{2,}[,:;.]? \p{L}{2,}/u;
const word = /\p{L}{2,}/u;
/** A word beside what is put into a template. */
const beside = /^[,:;.]? \p{L}{3,}(?![-\p{L}])|(?<![-\p{L}])\p{L}{3,}[,:;.]? $/u;
/** Styles, calls, media types and fonts have blanks too. */
const code = /[={;\\]|\w\(|^\((prefers|pointer)|\dpx|\bPlex\b|^[\w-]+\/[\w+-]+$/;
/** Mark-up, whose tags may begin or end in another piece of a template. */
const tags = /^[^<>]*>|<[^<>]*(>|$)/g;
/** What a reader sees or hears of an element besides its text. */
const spoken =
	/^(aria-(label|description|roledescription|valuetext)|alt|title|placeholder|data-tip|label|summary)$/;
/** Said to developers, or to the program itself. */
const asides = [
	'console',
	'error',
	'Symbol',
	'matches',
	'closest',
	'querySelector',
	'querySelectorAll'
];
/** Names, and values that stand in the data. */
const known = [
	'La Pérouse',
	'retrieved excerpt',
	'whole item',
	'CC BY 4.0',
	'prefers-color-scheme: dark'
];

/** The name of what is called: `console` of `console.warn()`, `matches` of `element.matches()`. */
const calleeOf = (/** @type {any} */ node) =>
	node.callee.object?.name === 'console'
		? 'console'
		: (node.callee.property?.name ?? node.callee.name ?? '');

/** Whether a node is none of the program's words to readers. */
const isAside = (/** @type {any} */ node) => {
	for (let n = node.parent; n; n = n.parent) {
		if (n.type === 'ThrowStatement' || n.type === 'ImportDeclaration' || n.type.startsWith('TS'))
			return true;
		if (n.type === 'NewExpression' && /Error$/.test(n.callee.name ?? '')) return true;
		if (n.type === 'CallExpression' && asides.includes(calleeOf(n))) return true;
		if (n.type === 'SvelteStyleDirective') return true;
		if (n.type === 'SvelteAttribute' && !spoken.test(n.key.name)) return true;
	}
	return false;
};

/**
 * Words that a reader sees stand in a message of their room, in all languages: never in a component or a function. A word
 * that stands alone in a function is not seen by this rule.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noWords = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			words: 'Make "{{text}}" a message of this room: messages/en.json, ru.json and ja.json.'
		}
	},
	create(context) {
		/** @param {any} node @param {unknown} value @param {RegExp} test */
		const look = (node, value, test) => {
			if (typeof value !== 'string' || !test.test(value) || isAside(node)) return;
			const text = value.trim();
			if (known.includes(text)) return;
			context.report({ node, messageId: 'words', data: { text: text.slice(0, 60) } });
		};
		/** @param {any} node @param {unknown} value @param {RegExp[]} tests */
		const lookInCode = (node, value, ...tests) => {
			const text = typeof value === 'string' ? value.replaceAll(tags, '\n') : '';
			const found = code.test(text) ? undefined : tests.find((test) => test.test(text));
			if (found) look(node, text, found);
		};
		return {
			Literal: (node) => lookInCode(node, node.value, words),
			TemplateElement: (node) => lookInCode(node, node.value.cooked, words, beside),
			SvelteText: (/** @type {any} */ node) => {
				if (node.parent.type !== 'SvelteStyleElement') look(node, node.value, word);
			},
			SvelteLiteral: (/** @type {any} */ node) => look(node, node.value, word)
		};
	}
};
