import type { FeatureCollection } from 'geojson';
import type { LabelSource } from '../schema/label.ts';
import type { Kind, RecordOf } from '../schema/records.ts';
import type { BoundingBox } from './shapes/bbox.ts';
import type { BorderView } from './borders/border-views.ts';
import type { Claim } from './evidence/claims.ts';
import type { Backlink, Support } from './record/derive.ts';
import type { Facts } from './filter/facts.ts';
import type { RecordGraph } from './connections/graph.ts';
import type { PeriodView } from './time/periods.ts';
import type { SearchDocument } from './search/search-index.ts';
import type { Island } from './islands/islands.ts';

/** Every record by kind and id, and what follows from them. The keys of the groups are record ids. */
export interface Atlas {
	records: { [K in Kind]: Record<string, RecordOf<K>> };
	kindOf: Record<string, Kind>;
	/** Links that point to a record. */
	backlinks: Record<string, Backlink[]>;
	/** Ids of the records that name a record in any field. */
	mentions: Record<string, string[]>;
	/** Every use of a source. */
	supports: Record<string, Support[]>;
	/** The summary of a record in its claims, each with the sources that make it. */
	claims: Record<string, Claim[]>;
	/** What touches a place or its sub-places, in time order. */
	touches: Record<string, { id: string; via: string[] }[]>;
	/** Where the map should look for a record; none for one that leads to no place with a point. */
	frames: Record<string, BoundingBox>;
	/** Places that have an outline of their own: origin and licence of it. */
	outlines: Record<string, { origin: string; licence: string; note?: string }>;
	/** Every line and regime, in the order in which they came into force. */
	borders: BorderView[];
	/** The islands of the Kuril chain that have an outline, largest first. */
	islands: Island[];
	/** The pages that the lettering was checked against. */
	labelSources: Record<string, LabelSource>;
}

export interface Compiled {
	atlas: Atlas;
	/** What readers filter by. */
	facts: Facts;
	/** What is connected with what. */
	graph: RecordGraph;
	/** What they search in. */
	documents: SearchDocument[];
	/** Stretches of time that they ask for. */
	periods: PeriodView[];
	/** GeoJSON for the map. */
	map: Record<'areas' | 'borders' | 'labels' | 'sites' | 'marks', FeatureCollection>;
}
