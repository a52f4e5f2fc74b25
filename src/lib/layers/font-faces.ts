import type { FontFacesSpecification } from 'maplibre-gl';
import { fonts } from '$lib/data/map/fonts.ts';

// The scripts of the names on the map. MapLibre loads a file when the first of its characters is drawn.
const latin = ['U+0000-02FF', 'U+2000-206F'];
const cyrillic = ['U+0300-036F', 'U+0400-052F'];
const japanese = ['U+2E80-9FFF', 'U+F900-FAFF', 'U+FF00-FFEF'];

const family = (latinUrl: string, cyrillicUrl: string) => [
	{ url: latinUrl, 'unicode-range': latin },
	{ url: cyrillicUrl, 'unicode-range': cyrillic },
	// Japanese has one weight and no italic.
	{ url: fonts.japanese, 'unicode-range': japanese }
];

/** IBM Plex Sans, from the same files as the page's own. */
export const fontFaces: FontFacesSpecification = {
	Plex: family(fonts.latin, fonts.cyrillic),
	'Plex SemiBold': family(fonts.latinSemiBold, fonts.cyrillicSemiBold),
	'Plex Italic': family(fonts.latinItalic, fonts.cyrillicItalic)
};
