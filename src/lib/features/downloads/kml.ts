import { foldersToKML } from '@placemarkio/tokml';
import { escapeHtml } from '$lib/core/escape-html.ts';
import type { Located } from './geojson.ts';
import { aboutRelease, type Release } from './release.ts';

/** Layers as folders of one KML, with what has a point. The library has no words for the document itself. */
export function kmlOf(
	layers: readonly { title: string; data: Located }[],
	release: Release
): string {
	const kml = foldersToKML({
		type: 'root',
		children: layers.map(({ title, data }) => ({
			type: 'folder',
			meta: { name: title },
			children: data.features
				.filter((feature) => feature.geometry)
				.map((feature) => ({
					...feature,
					properties: {
						...feature.properties,
						name: feature.properties.title_en,
						description: feature.properties.summary_en
					}
				}))
		}))
	});
	const about = `<name>${escapeHtml(release.title)}</name><description>${escapeHtml(aboutRelease(release))}</description>`;
	return kml.replace('<Document>', () => `<Document>${about}`);
}
