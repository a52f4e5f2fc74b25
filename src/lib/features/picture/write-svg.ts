import { locale } from '$lib/core/locale.ts';
import { escapeHtml } from '$lib/core/escape-html.ts';
import { family, isWord, type Part, type Shape, type Word } from './parts.ts';

/** A number as short as a hundredth of a px needs. */
const short = (number: number) => String(Number(number.toFixed(2)));

type Value = string | number | undefined;
/** Attributes that have a value. */
const attributes = (values: Record<string, Value>): string =>
	Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
		.join('');

const opacityOf = (opacity = 1) => (opacity === 1 ? undefined : short(opacity));

/** A path; what an SVG paints black by itself is not painted. */
function shapeMarkup(shape: Shape): string {
	const { d, x = 0, y = 0, scale = 1, fill, stroke, width, dash, isRound, opacity } = shape;
	const move = x || y ? `translate(${short(x)} ${short(y)})` : '';
	const grow = scale === 1 ? '' : `scale(${short(scale)})`;
	return `<path${attributes({
		d,
		transform: move + grow || undefined,
		fill: fill ?? 'none',
		stroke,
		'stroke-width': stroke && width !== undefined ? short(width) : undefined,
		'stroke-linejoin': stroke && 'round',
		'stroke-linecap': isRound ? 'round' : undefined,
		'stroke-dasharray': dash && dash.length > 0 ? dash.map(short).join(' ') : undefined,
		opacity: opacityOf(opacity)
	})}/>`;
}

/** A word on its halo, which not every program paints below the letters of one text. */
function wordMarkup(word: Word): string {
	const { text, x, y, size, ink, anchor, isBold, isItalic, spacing, opacity, halo } = word;
	const common = {
		x: short(x),
		y: short(y),
		'font-size': short(size),
		'font-weight': isBold ? 600 : undefined,
		'font-style': isItalic ? 'italic' : undefined,
		'text-anchor': anchor === 'start' ? undefined : anchor,
		'letter-spacing': spacing ? short(spacing) : undefined,
		opacity: opacityOf(opacity)
	};
	const write = (paint: Record<string, Value>) =>
		`<text${attributes({ ...common, ...paint })}>${escapeHtml(text)}</text>`;
	const below = halo && {
		'aria-hidden': 'true',
		fill: halo.ink,
		stroke: halo.ink,
		'stroke-width': short(halo.width),
		'stroke-linejoin': 'round'
	};
	return (below ? write(below) : '') + write({ fill: ink });
}

export const markupOf = (parts: readonly Part[]): string =>
	parts.map((part) => (isWord(part) ? wordMarkup(part) : shapeMarkup(part))).join('');

export interface Document {
	title: string;
	width: number;
	/** Of the map, and with the strip below it. */
	height: number;
	whole: number;
	/** Patterns that the map is filled with. */
	defs: string;
	/** The map, cut to its size. */
	map: string;
	/** What stands below it, from its own top. */
	strip: string;
}

/** Chinese characters look otherwise in Japanese. */
const lang = locale === 'en' ? '' : ` xml:lang="${locale}"`;

/** An SVG file that needs nothing besides itself: no style sheet, no script, no file. */
export const writeSvg = ({ title, width, height, whole, defs, map, strip }: Document): string =>
	`<svg xmlns="http://www.w3.org/2000/svg"${lang} width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="${escapeHtml(family)}">` +
	`<title>${escapeHtml(title)}</title>` +
	`<defs><clipPath id="map"><path d="M0 0H${width}V${height}H0Z"/></clipPath>${defs}</defs>` +
	`<g clip-path="url(#map)">${map}</g>` +
	`<g transform="translate(0 ${height})">${strip}</g></svg>\n`;
