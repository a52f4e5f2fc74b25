/** What the map draws of the borders: ids of lines, and who holds territories and which are promised, by their ids. */
export interface BorderScene {
	lines: string[];
	/** Who runs a territory. */
	holders: Record<string, 'japan' | 'russia' | 'undivided'>;
	/** Territories that a treaty promises. */
	promised: Record<string, 'promise'>;
}

/** Languages that the map is lettered in. */
export const languages = ['en', 'ru', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Mercator by default; the globe shows true shapes where the map is wide. */
export const projections = ['mercator', 'globe'] as const;
export type Projection = (typeof projections)[number];
