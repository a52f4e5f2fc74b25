/** Two words in a row: no name of a class, an event or a key. */
const words = /\p{L}{2,}[,:;.]? \p{L}{2,}/u;
/** What a reader sees or hears of an element besides its text. */
const spoken =
	/^(aria-(label|description|roledescription|valuetext)|alt|title|placeholder|data-tip|label|name|summary)$/;

/** Whether a node says what went wrong to a developer, or is none of the program's words. */
const isAside = (/** @type {any} */ node) => {
	for (let n = node.parent; n; n = n.parent) {
		if (n.type === 'ThrowStatement' || n.type === 'ImportDeclaration' || n.type.startsWith('TS'))
			return true;
		if (n.type === 'NewExpression' && /Error$/.test(n.callee.name ?? '')) return true;
		if (n.type === 'SvelteAttribute' && !spoken.test(n.key.name)) return true;
	}
	return false;
};

/**
 * Words that a reader sees stand in a message of their room, in all languages: never in a component or a function.
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
			context.report({ node, messageId: 'words', data: { text: value.trim().slice(0, 60) } });
		};
		return {
			Literal: (node) => look(node, node.value, words),
			TemplateElement: (node) => look(node, node.value.cooked, words),
			SvelteText: (/** @type {any} */ node) => {
				if (node.parent.type !== 'SvelteStyleElement') look(node, node.value, /\p{L}{2,}/u);
			},
			SvelteLiteral: (/** @type {any} */ node) => look(node, node.value, /\p{L}{2,}/u)
		};
	}
};
