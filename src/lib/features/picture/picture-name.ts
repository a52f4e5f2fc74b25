import { m } from '$lib/paraglide/messages.js';

/** What can be saved of a map. */
export const pictures = {
	png: { label: 'PNG', ratio: 1, ending: '.png', type: 'image/png' },
	double: { label: m.picture_double(), ratio: 2, ending: '-2x.png', type: 'image/png' },
	svg: { label: 'SVG', ratio: 1, ending: '.svg', type: 'image/svg+xml' }
} as const;
export type PictureKind = keyof typeof pictures;

/** The name of the file of a page's picture: `la-perouse-kuril-islands.png`; of the start, `la-perouse-map.png`. */
export function pictureName(path: string, kind: PictureKind): string {
	const last = path.split('/').findLast((part) => part !== '') ?? 'map';
	// What a page that is not there was asked for may hold anything.
	const plain = last
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return `la-perouse-${plain || 'map'}${pictures[kind].ending}`;
}
