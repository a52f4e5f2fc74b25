/**
 * A script without the lines that are only comments, and without indents: it stands in every page, and the policy of
 * the page allows it by the hash of just this text (svelte.config.js).
 *
 * @param {string} script
 */
export const withoutComments = (script) =>
	script
		.replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '')
		.replace(/^\s*\/\/.*$/gm, '')
		.replace(/^\s+/gm, '');
