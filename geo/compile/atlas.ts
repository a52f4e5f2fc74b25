import type { FeatureCollection } from 'geojson';
import type { GlossaryEntry } from '../schema/glossary.ts';
import type { LabelSource } from '../schema/label.ts';
import type { Kind, RecordOf } from '../schema/records.ts';
import type { BoundingBox } from './shapes/bbox.ts';
import type { BorderView } from './borders/border-views.ts';
import type { Change } from './changes/ledger.ts';
import type { Release } from './releases/check.ts';
import type { Claim } from './evidence/claims.ts';
import type { Backlink, Support } from './record/derive.ts';
import type { Facts } from './filter/facts.ts';
import type { RecordGraph } from './connections/graph.ts';
import type { PeriodView } from './time/periods.ts';
import type { SearchDocument } from './search/search-index.ts';
import type { Island } from './islands/islands.ts';
import type { Reading } from './place/readings.ts';
import type { Language } from './translations/texts.ts';

/** Every record by kind and id, and what is derived from them. Keys are record ids where nothing else is said. */
export interface Atlas {
	records: { [K in Kind]: Record<string, RecordOf<K>> };
	kindOf: Record<string, Kind>;
	/** Links that point to a record. */
	backlinks: Record<string, Backlink[]>;
	/** Ids of the records that name a record in any field. */
	mentions: Record<string, string[]>;
	/** By id of a source: every field that names it. */
	supports: Record<string, Support[]>;
	/** The summary of a record as claims, each with the sources that state it. */
	claims: Record<string, Claim[]>;
	/** By id of a place: the events, projects, agreements and statements at it or its sub-places (`via`), by date. */
	touches: Record<string, { id: string; via: string[] }[]>;
	/** The bounding box of a record's places; none for a record that leads to no place with a point. */
	frames: Record<string, BoundingBox>;
	/** By id of a place with an outline of its own: the outline's origin and licence. */
	outlines: Record<string, { origin: string; licence: string; note?: string }>;
	/** Every line and regime, in the order in which they came into force. */
	borders: BorderView[];
	/** The islands of the Kuril chain that have an outline, largest first. */
	islands: Island[];
	/** By id of a place or an island: how its Japanese name is read, where a page shows it. */
	readings: Record<string, Reading>;
	/** By id: the pages that the lettering was checked against. */
	labelSources: Record<string, LabelSource>;
	/** The words that are explained, in the order of their file. */
	glossary: GlossaryEntry[];
}

/** What differs from language to language. */
export interface Spoken {
	atlas: Atlas;
	/** What readers filter. */
	facts: Facts;
	/** The connections between records. */
	graph: RecordGraph;
	/** What the search indexes. */
	documents: SearchDocument[];
	/** The periods that the timeline offers. */
	periods: PeriodView[];
	/** GeoJSON of the marks on the map. */
	marks: FeatureCollection;
	/** GeoJSON of the lines of borders. */
	lines: FeatureCollection;
}

/** The atlas in English, and what makes it in other languages. */
export interface Compiled extends Spoken {
	/** The same in a language that the atlas is translated to. */
	inLanguage: (language: Language) => Spoken;
	/** What was added, corrected and withdrawn, the last first. */
	changes: Change[];
	/** The releases, the first first, and the digest of the records as they are. */
	released: { data: string; releases: Release[] };
	/** GeoJSON for the map, with names in all languages. */
	map: Record<'areas' | 'labels' | 'sites', FeatureCollection>;
}
