// The least that a page with a live MapLibre can load.
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map, Popup, setWorkerUrl } from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { land, live, points, start } from './work.ts';

setWorkerUrl(worker);
const [areas, places] = await Promise.all([land(), points()]);
const map = new Map({
	container: 'map',
	...start,
	attributionControl: false,
	style: {
		version: 8,
		sources: {
			land: { type: 'geojson', data: areas },
			places: { type: 'geojson', data: places }
		},
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': '#d5e0e6' } },
			{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f3efe4' } },
			{ id: 'places', type: 'circle', source: 'places', paint: { 'circle-radius': 6 } }
		]
	}
});
map.on('click', 'places', ({ features, lngLat }) => {
	new Popup().setLngLat(lngLat).setText(String(features?.[0]?.properties.name)).addTo(map);
});
map.once('idle', live);
