// Addresses of the compiled GeoJSON, hashed by their content.
export { default as areasUrl } from '$geo/dist/map/areas.geojson?url';
export { default as marksUrl } from '$geo/dist/map/marks.geojson?url';
export { default as sitesUrl } from '$geo/dist/map/sites.geojson?url';
export { default as landUrl } from '$geo/basemap/land.geojson?url';
export { default as lakesUrl } from '$geo/basemap/lakes.geojson?url';
