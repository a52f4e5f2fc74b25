// Headings and titles in Japanese, broken between phrases where the browser does not do it by itself.
import { jaModel, Parser } from 'budoux';

const headed = 'h1, h2, h3, h4, .title';
const rule = `:is(${headed}):lang(ja) { word-break: keep-all; overflow-wrap: anywhere; }`;

const parser = new Parser(jaModel);

/** By a text that was broken: what stands behind it now. The text itself stays, with its first phrase: the page may write it anew. */
const behind = new WeakMap<Node, ChildNode[]>();
const ours = new WeakSet<Node>();

const isHeaded = ({ parentElement: parent }: Node) =>
	parent?.closest(headed) &&
	!parent.closest('ruby') &&
	parent.closest('[lang]')?.getAttribute('lang') === 'ja';

function join(text: Node): void {
	for (const node of behind.get(text) ?? []) node.remove();
	behind.delete(text);
}

function breakText(text: Text): void {
	if (ours.has(text) || behind.has(text) || !isHeaded(text)) return;
	const [first = '', ...rest] = parser.parse(text.data);
	if (rest.length === 0) return;
	const { ownerDocument: page } = text;
	const added = rest.flatMap((phrase) => [page.createElement('wbr'), page.createTextNode(phrase)]);
	for (const node of added) ours.add(node);
	behind.set(text, added);
	text.data = first;
	text.after(...added);
}

/** Breaks every title in a part of a page. */
function breakIn(node: Node): void {
	if (node.nodeType === 3) return breakText(node as Text);
	for (const child of [...node.childNodes]) breakIn(child);
}

/** Breaks the titles below `root`, and those that come or change later. */
export function breakPhrases(root: HTMLElement): void {
	const { MutationObserver: Observer } = root.ownerDocument.defaultView ?? window;
	const observer = new Observer((changes) => {
		for (const { type, target, removedNodes, addedNodes } of changes) {
			if (type === 'characterData') {
				join(target);
				breakIn(target);
			}
			for (const node of removedNodes) join(node);
			for (const node of addedNodes) breakIn(node);
		}
		// What was changed here is no change of the page.
		observer.takeRecords();
	});
	breakIn(root);
	observer.observe(root, { subtree: true, childList: true, characterData: true });
}

/** The same on a page as it is shown. */
export function startPhrases(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(rule);
	document.adoptedStyleSheets.push(sheet);
	breakPhrases(document.body);
}
