// The shapes of the data, as geo/ declares them.
export type { Atlas } from '$geo/compile/atlas.ts';
export type { Change } from '$geo/compile/changes/ledger.ts';
export type { BorderView } from '$geo/compile/borders/border-views.ts';
export type { Claim } from '$geo/compile/evidence/claims.ts';
export type { Fact, Facts } from '$geo/compile/filter/facts.ts';
export type {
	EdgeSort,
	GraphEdge,
	GraphNode,
	NodeKind,
	RecordGraph
} from '$geo/compile/connections/graph.ts';
export type { GlossaryEntry } from '$geo/schema/glossary.ts';
export type PageToRead = (typeof import('$geo/schema/glossary.ts').pagesToRead)[number];
export type { Meanings } from '$geo/compile/glossary/glossary.ts';
export type { BoundingBox } from '$geo/compile/shapes/bbox.ts';
export type { AnyRecord, Kind, RecordOf } from '$geo/schema/records.ts';
export type { Localized } from '$geo/schema/text.ts';
export type { LabelSource } from '$geo/schema/label.ts';
export type { Reading } from '$geo/compile/place/readings.ts';
export type { Island } from '$geo/compile/islands/islands.ts';
export type Viewpoint = (typeof import('$geo/schema/vocabulary.ts').viewpoints)[number];
export type { PeriodView } from '$geo/compile/time/periods.ts';
