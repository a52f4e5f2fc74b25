/** A line of words in px; `y` is its baseline. */
export interface Word {
	text: string;
	x: number;
	y: number;
	/** In px. */
	size: number;
	ink: string;
	anchor?: 'start' | 'middle' | 'end';
	isBold?: boolean;
	isItalic?: boolean;
	/** Between letters, in px. */
	spacing?: number;
	/** 0 to 1. */
	opacity?: number;
	/** Round the letters. */
	halo?: { ink: string; width: number };
}

/** What is filled or stroked, in px from its own spot. */
export interface Shape {
	/** An SVG path. */
	d: string;
	x?: number;
	y?: number;
	scale?: number;
	fill?: string;
	stroke?: string;
	/** Of the stroke, in px, and its dashes. */
	width?: number;
	dash?: readonly number[];
	isRound?: boolean;
	opacity?: number;
}

/** A part that was drawn round a spot, at the spot. */
export const movedTo = <T extends Part>(
	part: T,
	{ x, y, opacity }: { x: number; y: number; opacity: number }
): T => ({ ...part, x: x + (part.x ?? 0), y: y + (part.y ?? 0), opacity });

/** What is drawn, each over those before it. */
export type Part = Shape | Word;

export const isWord = (part: Part): part is Word => 'text' in part;

/** IBM Plex Sans as the page has it, and what stands in for it where there is none. */
export const family =
	"'IBM Plex Sans', 'IBM Plex Sans JP', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/** How far a baseline lies below the middle of its letters, in em. */
export const toBaseline = 0.35;

export const fontOf = ({ size, isBold, isItalic }: Pick<Word, 'size' | 'isBold' | 'isItalic'>) =>
	`${isItalic ? 'italic ' : ''}${isBold ? 600 : 400} ${size}px ${family}`;
