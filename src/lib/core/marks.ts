import type { Feature, Point } from 'geojson';

/** The kinds of records that have marks, each with how many there are of it. */
export interface MarkCounts {
	events: number;
	projects: number;
	agreements: number;
}

export interface MarkProperties {
	/** Id of its record. */
	id: string;
	kind: keyof MarkCounts;
	title: string;
	/** ISO date of its beginning; empty where unknown. */
	start: string;
	/** The place it is drawn at. */
	place: string;
	/** The name of that place. */
	where: string;
	/** The places that this place lies in, the nearest first. */
	above: string[];
	/** Which of the six places it lies in; empty elsewhere. */
	primary: string;
	/** Only the area is known, or the point is a substitute for the place. */
	approximate: boolean;
}

/** A record at one of its places. Its `id` is a number that no other mark has. */
export type Mark = Feature<Point, MarkProperties>;
