// The font files of page and map; tools/fonts.ts checks that they cover every character on the map.
import cyrillicItalic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-italic.woff2?url';
import cyrillic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url';
import cyrillicSemiBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2?url';
import latinItalic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-italic.woff2?url';
import latin from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latinSemiBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import japanese from '$atlas/plex-sans-jp.woff2?url';

export const fonts = {
	latin,
	latinSemiBold,
	latinItalic,
	cyrillic,
	cyrillicSemiBold,
	cyrillicItalic,
	japanese
};
