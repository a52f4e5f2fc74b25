import { posix, relative, sep } from 'node:path';

/**
 * What each folder of src/lib may import, besides itself. `src` is the routes and what stands
 * beside them.
 *
 * @type {Record<string, string[]>}
 */
const mayImport = {
	paraglide: [],
	core: ['paraglide'],
	data: ['paraglide', 'core'],
	layers: ['paraglide', 'core', 'data'],
	url: ['paraglide', 'core', 'data', 'layers'],
	map: ['paraglide', 'core', 'layers'],
	state: ['paraglide', 'core', 'data', 'layers', 'url'],
	ui: ['paraglide', 'core'],
	features: ['paraglide', 'core', 'data', 'layers', 'url', 'map', 'state', 'ui'],
	src: ['paraglide', 'core', 'data', 'layers', 'url', 'map', 'state', 'ui', 'features']
};

/** Cuts GeoJSON into tiles and nothing else: made by the engine's people, but no part of the engine. */
const tileTools = /^@maplibre\/(geojson-vt|vt-pbf)$/;

/** These run anywhere: they know neither the page nor the framework's run time. */
const pure = ['core', 'data', 'layers', 'url'];

/** These have a folder for each subject, and a relative import stays in its own. */
const bySubject = ['data', 'features'];

const messages = {
	direction: '{{folder}} may import {{allowed}}, not {{source}}.',
	unknown: '{{source}} is in no folder of the house: see tools/import-direction.js.',
	climb: 'A relative import stays in its folder: write $lib/… instead of {{source}}.',
	door: 'geo/ and src/ meet in src/lib/data only: take {{source}} from there.',
	engine: 'Only src/lib/map may import {{source}}, and src/lib/layers its types.',
	pure: '{{folder}} is pure: it may not import {{source}}.',
	geo: 'geo/ knows nothing of the site, Svelte or MapLibre: it may not import {{source}}.',
	tests: 'Only a test may import {{source}}.',
	barrel: 'No barrels: import a thing from where it is made.'
};

/**
 * The folder a file belongs to, and the path that its relative imports must stay under.
 * The folder is undefined for what is neither site nor data.
 *
 * @param {string} file from the root of the repository, with slashes
 * @returns {{ folder?: string; root: string }}
 */
function place(file) {
	const [top, second, folder, subject, inSubject] = file.split('/');
	if (top === 'geo') return { folder: 'geo', root: 'geo/' };
	if (top !== 'src') return { root: '' };
	if (second !== 'lib') return { folder: 'src', root: 'src/' };
	const root = `src/lib/${folder}/`;
	if (!folder || !bySubject.includes(folder) || !inSubject) return { folder, root };
	return { folder, root: `${root}${subject}/` };
}

/**
 * What is wrong with `file` importing `source`, or undefined.
 *
 * @param {string} file
 * @param {string} source
 * @param {boolean} isType
 * @returns {keyof typeof messages | undefined}
 */
function fault(file, source, isType) {
	const { folder, root } = place(file);
	if (folder === undefined) return undefined;
	const isTest = /\.test\.[jt]s$/.test(file);
	const isEngine = /^(maplibre-gl|@maplibre\/)/.test(source);
	const isRelative = source.startsWith('.');
	const isOurs = isRelative || source.startsWith('/');
	if (isRelative && place(posix.join(posix.dirname(file), source)).root === root) return undefined;
	if (folder === 'geo')
		return isOurs ||
			(isEngine && !tileTools.test(source)) ||
			/^(\$|svelte|@sveltejs\/)/.test(source)
			? 'geo'
			: undefined;
	if (isOurs) return 'climb';
	if (isEngine && folder !== 'map' && !isTest)
		return folder === 'layers' && isType ? undefined : 'engine';
	if (/^\$(geo|atlas)(\/|$)/.test(source)) return folder === 'data' ? undefined : 'door';
	if (/^\$tests(\/|$)/.test(source)) return isTest ? undefined : 'tests';
	if (/^\$(app|env)\//.test(source)) return pure.includes(folder) && !isTest ? 'pure' : undefined;
	if (!/^\$lib(\/|$)/.test(source)) return undefined;
	const to = source.split('/')[1] ?? '';
	if (to === folder) return undefined;
	if (!(to in mayImport)) return 'unknown';
	return mayImport[folder]?.includes(to) ? undefined : 'direction';
}

/** @param {string} file @param {string} source @param {boolean} isAll */
function isBarrel(file, source, isAll) {
	if (place(file).folder === undefined || file === 'src/lib/layers/index.ts') return false;
	// The vocabulary is one, and data is the door to it.
	if (file.startsWith('src/lib/data/') && source.startsWith('$geo/')) return false;
	return isAll || /\/index\.[jt]s$/.test(file);
}

/**
 * The direction of imports: from the screen towards the core, never back.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
	meta: { type: 'problem', schema: [], messages },
	create(context) {
		const file = relative(context.cwd, context.filename).split(sep).join('/');

		/** @param {any} node @param {any} literal @param {boolean} isType */
		const look = (node, literal, isType) => {
			const source = literal?.value;
			if (typeof source !== 'string') return;
			const messageId = fault(file, source, isType);
			const folder = place(file).folder ?? '';
			const allowed = mayImport[folder]?.join(', ') || 'nothing of ours';
			if (messageId) context.report({ node, messageId, data: { folder, source, allowed } });
		};
		/** @param {any} node */
		const lookAtExport = (node) => {
			const isAll = node.type === 'ExportAllDeclaration';
			look(node, node.source, node.exportKind === 'type');
			if (node.source && isBarrel(file, node.source.value, isAll))
				context.report({ node, messageId: 'barrel' });
		};
		return {
			ImportDeclaration: (/** @type {any} */ node) =>
				look(node, node.source, node.importKind === 'type'),
			ImportExpression: (node) => look(node, node.source, false),
			TSImportType: (/** @type {any} */ node) => look(node, node.source, true),
			ExportNamedDeclaration: lookAtExport,
			ExportAllDeclaration: lookAtExport
		};
	}
};
