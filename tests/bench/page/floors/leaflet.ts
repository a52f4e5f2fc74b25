// The same work with a library that draws without WebGL.
import 'leaflet/dist/leaflet.css';
import { circleMarker, geoJSON, map as leafletMap } from 'leaflet';
import type { Feature, Position } from 'geojson';
import { land, live, points, start } from './work.ts';

const [areas, places] = await Promise.all([land(), points()]);
const [lng, lat] = start.center;
const map = leafletMap('map', { preferCanvas: true }).setView([lng, lat], start.zoom + 1);
geoJSON(areas, { style: { fillColor: '#f3efe4', fillOpacity: 1, weight: 0 } }).addTo(map);
geoJSON(places, {
	pointToLayer: (_: Feature, at: Position) => circleMarker(at, { radius: 6 }),
	onEachFeature: (feature: Feature, layer: { bindPopup(text: string): void }) =>
		layer.bindPopup(String(feature.properties?.name))
}).addTo(map);
requestAnimationFrame(() => requestAnimationFrame(live));
