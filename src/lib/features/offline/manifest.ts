import { locale, localPath, sharedPath } from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';

const icon = (size: string, purpose: string) => ({
	src: sharedPath(`/icons/${size}.png`),
	sizes: `${parseInt(size)}x${parseInt(size)}`,
	type: 'image/png',
	purpose
});

/** What a device is told that puts the atlas among its apps: one in each language. */
export const manifest = () => ({
	id: localPath('/'),
	name: `${site.name} · ${site.tagline}`,
	short_name: site.name,
	description: site.tagline,
	lang: locale,
	dir: 'ltr',
	start_url: localPath('/'),
	scope: sharedPath('/'),
	display: 'minimal-ui',
	// Sea and paper of src/app.css by day: a manifest knows no night.
	theme_color: '#1f5673',
	background_color: '#fdfbf6',
	icons: [icon('192', 'any'), icon('512', 'any'), icon('512-maskable', 'maskable')]
});
