/** What the map draws of the borders of a year: ids of lines, and territories by id. */
export interface BorderScene {
	lines: string[];
	/** Who administers a territory. */
	holders: Record<string, 'japan' | 'russia' | 'undivided'>;
	/** Territories that are claimed by a line of one side, or by one of each. */
	claims: Record<string, 'japan' | 'russia' | 'both'>;
	/** Territories that a treaty promises. */
	promised: Record<string, 'promise'>;
}

/** Languages of the names on the map. */
export const languages = ['en', 'ru', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Mercator by default; the globe keeps shapes and sizes true where the map shows half the world. */
export const projections = ['mercator', 'globe'] as const;
export type Projection = (typeof projections)[number];
