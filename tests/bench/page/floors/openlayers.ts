// The same work with another.
import 'ol/ol.css';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import OlMap from 'ol/Map.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import View from 'ol/View.js';
import { land, live, points, start } from './work.ts';

const [areas, places] = await Promise.all([land(), points()]);
const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const layerOf = (data: object) =>
	new VectorLayer({ source: new VectorSource({ features: format.readFeatures(data) }) });
const map = new OlMap({
	target: 'map',
	layers: [layerOf(areas), layerOf(places)],
	view: new View({ center: fromLonLat(start.center), zoom: start.zoom + 1 })
});
map.once('rendercomplete', live);
