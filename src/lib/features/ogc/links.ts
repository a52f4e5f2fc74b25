export const json = 'application/json';
export const geojson = 'application/geo+json';

/** A link of OGC API: `rel` says what is at its end, `type` as what it comes. */
export interface Link {
	rel: string;
	href: string;
	type: string;
	title: string;
}

export const linkTo = (rel: string, href: string, type: string, title: string): Link => ({
	rel,
	href,
	type,
	title
});
