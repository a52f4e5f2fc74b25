/** What makes an address out of a path, as it is written: it knows below which path the site stands. */
const makers = 'localPath() or sharedPath() of $lib/core/locale.ts';
/** Attributes and fields that hold addresses. */
const holders = /^(href|src|srcset|action|formaction|poster|url)$/;
/** Calls and classes that take one. */
const takers =
	/^(fetch|goto|pushState|replaceState|preloadData|preloadCode|Request|Worker|SharedWorker|EventSource)$/;
const isRoot = (/** @type {unknown} */ text) => typeof text === 'string' && /^\/(?!\/)/.test(text);
/** Mark-up that is put together as text. */
const isMarkup = (/** @type {unknown} */ text) =>
	typeof text === 'string' && /\s(href|src|action)=["']\/(?!\/)/.test(text);

/** Whether an expression is, in any case, a text that begins at the root. @param {any} node @returns {boolean} */
const beginsAtRoot = (node) => {
	if (!node) return false;
	if (node.type === 'Literal') return isRoot(node.value);
	if (node.type === 'TemplateLiteral') return isRoot(node.quasis[0].value.cooked);
	if (node.type === 'BinaryExpression') return beginsAtRoot(node.left);
	if (node.type === 'ConditionalExpression')
		return beginsAtRoot(node.consequent) || beginsAtRoot(node.alternate);
	return node.type === 'LogicalExpression' && [node.left, node.right].some(beginsAtRoot);
};
/** @param {any} node */
const isOrigin = (node) => (node?.property?.name ?? node?.name) === 'origin';

/**
 * No address begins at the root of the host as it is written: the site may stand below a path.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const rootAddresses = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { root: `The site may stand below a path: make this address by ${makers}.` }
	},
	create(context) {
		/** @param {any} node @param {unknown} isWrong */
		const judge = (node, isWrong) => isWrong && context.report({ node, messageId: 'root' });
		/** @param {any} node */
		const call = (node) =>
			judge(
				node,
				takers.test(node.callee.name ?? node.callee.property?.name ?? '') &&
					beginsAtRoot(node.arguments[0])
			);
		return {
			SvelteAttribute(/** @type {any} */ node) {
				const [first] = node.value ?? [];
				const isLiteral = first?.type === 'SvelteLiteral' && isRoot(first.value);
				judge(node, holders.test(node.key.name) && (isLiteral || beginsAtRoot(first?.expression)));
			},
			Property(node) {
				const { key } = /** @type {any} */ (node);
				judge(node, holders.test(key.name ?? key.value) && beginsAtRoot(node.value));
			},
			CallExpression: call,
			NewExpression: call,
			BinaryExpression: (node) => judge(node, isOrigin(node.left) && beginsAtRoot(node.right)),
			Literal: (node) => judge(node, isMarkup(node.value)),
			TemplateLiteral: (node) =>
				judge(
					node,
					node.quasis.some(
						({ value }, i) =>
							isMarkup(value.cooked) || (isOrigin(node.expressions[i - 1]) && isRoot(value.cooked))
					)
				)
		};
	}
};
