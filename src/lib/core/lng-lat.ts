import type { Position } from 'geojson';

/** Longitude and latitude in degrees, WGS 84. */
export type LngLat = [lng: number, lat: number];

/** The longitude and latitude of a GeoJSON position, which may hold a height too (RFC 7946 §3.1.1). */
export const lngLatOf = ([lng = NaN, lat = NaN]: Position): LngLat => [lng, lat];
