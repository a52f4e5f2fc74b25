import type { MarkShape } from '$lib/core/mark-shapes.ts';
import { defineLayer } from './layer.ts';
import { markOpacity } from './map-state.ts';
import type { Token } from './tokens.ts';

/** The marks of one kind: full where the place is known, hollow where only the area is. */
export function kindLayer<const Id extends MarkShape>(id: Id, title: string, token: Token) {
	return defineLayer({
		id,
		title,
		on: true,
		optional: true,
		hit: ['mark'],
		legend: [{ label: title, token, shape: id }],
		draw: {
			mark: {
				type: 'symbol',
				source: 'marks',
				filter: ['==', ['get', 'kind'], id],
				layout: {
					'icon-image': [
						'concat',
						`mark/${id}/`,
						['case', ['get', 'approximate'], 'hollow', 'full']
					],
					'icon-allow-overlap': true
				},
				paint: { 'icon-opacity': markOpacity }
			}
		}
	});
}
