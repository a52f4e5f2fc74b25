// A step of a story as a small map of its own: for pages without a live map, for paper, and for the lists of stories.
import { readFileSync } from 'node:fs';
import { escapeHtml } from '$lib/core/escape-html.ts';
import { inLocale, locale } from '$lib/core/locale.ts';
import type { Point } from '$lib/core/lines-and-boxes.ts';
import { markShapes } from '$lib/core/mark-shapes.ts';
import { farFuture, sceneOf, sideOf } from '$lib/data/borders/borders.ts';
import { marks as all } from '$lib/data/map/geojson.server.ts';
import { frameOf, isMark, type Focus } from '$lib/data/map/focus.ts';
import { stepScene } from '$lib/data/stories/scene.ts';
import { drawSheet, type Sheet } from '$lib/features/drawing/svg-map.server.ts';
import { pinsOf } from '$lib/features/drawing/drawn-marks.server.ts';
import { centred, spotOn } from '$lib/features/drawing/on-sheet.server.ts';
import { placeNames } from './picture-names.ts';
import type { Atlas, RecordOf, Viewpoint } from '$lib/data/atlas/types.ts';

const [width, height] = [480, 300];
/** Room round what is framed, in px. */
const margin = 44;

const used = [
	...['sea', 'land', 'coast', 'halo', 'label', 'selected', 'paper'],
	...['claim-japan', 'claim-russia', 'claim-both', 'event', 'project', 'agreement']
];

/** The colours of the site by day and by night: a picture of its own reads no style sheet of the page. */
function colours(): string {
	const css = readFileSync('src/app.css', 'utf8');
	const pairs = used.map((name) => {
		const [, day, night] = new RegExp(`--${name}: light-dark\\((.+?), (.+?)\\);`).exec(css) ?? [];
		if (!day || !night) throw new Error(`src/app.css gives --${name} no day and night`);
		return { name, day, night };
	});
	const rule = (time: 'day' | 'night') =>
		`svg{${pairs.map((pair) => `--${pair.name}:${pair[time]}`).join(';')}}`;
	return `${rule('day')}@media (prefers-color-scheme:dark){${rule('night')}}`;
}

const style =
	colours() +
	'.sea{fill:var(--sea)}.coast{fill:none;stroke:var(--coast);stroke-width:1.4}.land{fill:var(--land)}' +
	'.line{fill:none;stroke:var(--claim-both);stroke-width:2.2;stroke-linejoin:round}' +
	'.halo{fill:none;stroke:var(--halo);stroke-width:4.5;stroke-linejoin:round}' +
	'.line.japan{stroke:var(--claim-japan);stroke-dasharray:7 3}' +
	'.line.russia{stroke:var(--claim-russia);stroke-dasharray:8 3 1.5 3}' +
	'.h{fill:none;stroke-width:1}.h.japan{stroke:var(--claim-japan)}.h.russia{stroke:var(--claim-russia)}' +
	'.undivided{fill:var(--claim-both)}' +
	'.promised{fill:none;stroke:var(--claim-both);stroke-width:3;stroke-dasharray:0 5;stroke-linecap:round}' +
	'.pin{fill:var(--paper);stroke:var(--selected);stroke-width:2.5;stroke-linejoin:round}' +
	'.m{stroke:var(--paper);stroke-width:3;paint-order:stroke}' +
	'.events{fill:var(--event)}.projects{fill:var(--project)}.agreements{fill:var(--agreement)}' +
	'text{font:600 14px "IBM Plex Sans",system-ui,sans-serif;text-anchor:middle;fill:var(--label);' +
	'stroke:var(--halo);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}';

const patterns =
	'<defs><pattern id="japan" width="6" height="6" patternUnits="userSpaceOnUse"><path class="h japan" d="M-1 7 7-1M-1 1 1-1M5 7 7 5"/></pattern>' +
	'<pattern id="russia" width="6" height="6" patternUnits="userSpaceOnUse"><path class="h russia" d="M-1-1 7 7M5-1 7 1M-1 5 1 7"/></pattern>' +
	'<pattern id="undivided" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="undivided" cx="2.5" cy="2.5" r=".9"/></pattern></defs>';

/** Chinese characters look otherwise in Japanese. */
const lang = locale === 'en' ? '' : ` xml:lang="${locale}"`;

interface Shown {
	focus: Focus | undefined;
	year?: number | undefined;
	view?: Viewpoint | undefined;
	/** Records that are marked by their kind, without a pin. */
	marked?: readonly string[];
}

async function picture(atlas: Atlas, { focus, year, view, marked = [] }: Shown): Promise<string> {
	const { origin, scale } = centred(frameOf(atlas, focus), [width, height], margin);
	const extent: Sheet['extent'] = [
		[-8, -8],
		[width + 8, height + 8]
	];
	const drawn = await drawSheet({ origin, scale, extent, least: 2, digits: 0 });
	const scene = sceneOf(atlas.borders, year ?? farFuture, view ?? 'neutral');
	const at = spotOn({ origin, scale });
	const isIn = ({ x, y }: Point) => x > 0 && x < width && y > 16 && y < height;
	const areas = Object.entries(year === undefined ? {} : scene.holders).map(
		([id, holder]) => `<path d="${drawn.areas[id] ?? ''}" fill="url(#${holder})"/>`
	);
	const promised = Object.keys(year === undefined ? {} : scene.promised).map(
		(id) => `<path class="promised" d="${drawn.areas[id] ?? ''}"/>`
	);
	const lines = scene.lines
		.flatMap((id) =>
			drawn.lines[id] ? [{ d: drawn.lines[id], side: sideOf(atlas.borders, id) }] : []
		)
		.map(({ d, side }) => `<path class="halo" d="${d}"/><path class="line ${side}" d="${d}"/>`);
	const marks = all.features
		.filter(({ properties }) => marked.includes(properties.id))
		.map(({ properties: { kind }, geometry: { coordinates } }) => ({
			kind,
			spot: at(coordinates)
		}))
		.filter(({ spot }) => isIn(spot))
		.map(
			({ kind, spot: { x, y } }) =>
				`<path class="m ${kind}" transform="translate(${x - 9} ${y - 9})scale(.75)" d="${markShapes[kind]}"/>`
		);
	const pins = pinsOf(focus)
		.map(at)
		.filter(isIn)
		.map(
			({ x, y }) =>
				`<path class="pin" transform="translate(${x} ${y})" d="M0 0-7-12A9 9 0 1 1 7-12Z"/>`
		);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg"${lang} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${style}</style>` +
		`${areas.length > 0 ? patterns : ''}<path class="sea" d="M0 0h${width}v${height}H0z"/>` +
		`<path class="coast" d="${drawn.land}"/><path class="land" d="${drawn.land}"/>` +
		[...areas, ...promised, ...lines, ...marks, ...pins].join('') +
		placeNames(
			namesOf(atlas, focus).map(({ name, point }) => {
				const { x, y } = at(point);
				return { name, at: [x, y] as const };
			}),
			[width, height]
		)
			.map(({ lines: [first = '', second], x, y }) => {
				const below = second && `<tspan x="${x}" dy="16">${escapeHtml(second)}</tspan>`;
				return `<text x="${x}" y="${y}">${escapeHtml(first)}${below ?? ''}</text>`;
			})
			.join('') +
		'</svg>\n'
	);
}

/** The places that a step frames, and those of its pins, by name. */
function namesOf(atlas: Atlas, focus: Focus | undefined) {
	const ids = new Set(focus?.places);
	const spots = new Set(focus?.points.map(String));
	return Object.values(atlas.records.places).flatMap(({ id, names, point }) => {
		if (!point) return [];
		const isNamed = ids.has(id) || spots.has(String([point.lng, point.lat]));
		return isNamed ? [{ name: inLocale(names), point: [point.lng, point.lat] as const }] : [];
	});
}

/** What the map shows beside a step, drawn. */
export function stepPicture(
	atlas: Atlas,
	step: RecordOf<'stories'>['steps'][number]
): Promise<string> {
	const { focus, look } = stepScene(atlas, step);
	return picture(atlas, { focus, ...look });
}

/** What stands for a story in a list: the beginning of it, with the marks of all that it speaks of. */
export function storyPicture(atlas: Atlas, story: RecordOf<'stories'>): Promise<string> {
	const [first] = story.steps;
	const focus = first && stepScene(atlas, first).focus;
	const frame = story.frame && focus ? { frame: focus.frame } : {};
	return picture(atlas, {
		focus: { marks: [], places: [], points: [], ...frame } as Focus,
		year: story.frame ? first?.map.year : undefined,
		marked: story.frame
			? []
			: story.steps.flatMap(({ records }) => records.filter((id) => isMark(atlas, id)))
	});
}
