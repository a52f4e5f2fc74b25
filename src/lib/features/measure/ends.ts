import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { End } from '$lib/core/measure.ts';
import { labelsUrl, shoresUrl, sitesUrl } from '$lib/data/map/map-sources.ts';
import { compareTexts, listOf, locale } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';

interface Named {
	id: string;
	en: string;
	ru: string;
	ja: string;
	kind?: string;
	area?: boolean;
	piece?: boolean;
}

async function load<G extends Point | Polygon | MultiPolygon>(url: string) {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered with ${response.status}`);
	const features: FeatureCollection<G, Named> = await response.json();
	return features;
}

const pointOf = ({ coordinates: [lng = 0, lat = 0] }: Point): [number, number] => [lng, lat];

const towns = ['city', 'town', 'village', 'port'];
const byName = (a: End, b: End) => compareTexts(a.name, b.name);

let loading: Promise<End[]> | undefined;

/** Everything that can be measured from and to: outlines by their shores, towns and sites by their points. Loaded once; after a failure, again. */
export const loadEnds = (): Promise<End[]> =>
	(loading ??= readEnds().catch((error: unknown) => {
		loading = undefined;
		throw error;
	}));

async function readEnds(): Promise<End[]> {
	const [areas, sites, labels] = await Promise.all([
		load<Polygon | MultiPolygon>(shoresUrl),
		load<Point>(sitesUrl),
		load<Point>(labelsUrl)
	]);
	const shores = areas.features
		.filter(({ properties }) => !properties.piece)
		.map(({ properties: { id, [locale]: name }, geometry }): End => ({
			id,
			name,
			at: [0, 0],
			shore: geometry
		}));
	const known = new Set(shores.map(({ id }) => id));
	const points = [
		...sites.features.filter(({ properties }) => !properties.area || !known.has(properties.id)),
		...labels.features.filter(({ properties }) => towns.includes(properties.kind ?? ''))
	]
		.filter(({ properties }) => !known.has(properties.id))
		.map(({ properties: { id, [locale]: name }, geometry }): End => ({
			id,
			name,
			at: pointOf(geometry)
		}));
	return [...shores.toSorted(byName), ...points.toSorted(byName)];
}

/** Says which ids of a link are no end of a distance; undefined where all are. */
export function sayUnknownEnds(
	chosen: readonly string[],
	ends: readonly Pick<End, 'id'>[]
): string | undefined {
	const unknown = chosen.filter((id) => !ends.some((end) => end.id === id));
	if (unknown.length === 0) return undefined;
	const names = listOf(
		unknown.map((name) => m.measure_quoted({ name })),
		'disjunction'
	);
	return m.measure_unknown({ names });
}

/** The ones that are asked for most. */
export const readyMeasures = [
	{ label: m.measure_nemuro_habomai(), from: 'nemuro', to: 'habomai' },
	{ label: m.measure_wakkanai_sakhalin(), from: 'wakkanai', to: 'sakhalin' },
	{ label: m.measure_tokyo_yamal(), from: 'tokyo', to: 'yamal' }
] as const;
