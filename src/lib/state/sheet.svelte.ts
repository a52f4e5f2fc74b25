import { getContext, setContext } from 'svelte';

/** The heights at which the sheet rests, lowest first. */
export const snapPoints = ['low', 'middle', 'high'] as const;
export type SnapPoint = (typeof snapPoints)[number];

/** The sheet of text that lies over the map on a narrow screen. app.css says where its snapPoints are. */
export class Sheet {
	snapPoint = $state<SnapPoint>('middle');

	get isLowest(): boolean {
		return this.snapPoint === 'low';
	}

	get isHighest(): boolean {
		return this.snapPoint === 'high';
	}

	to(snapPoint: SnapPoint): void {
		this.snapPoint = snapPoint;
		const { dataset } = document.documentElement;
		if (snapPoint === 'middle') delete dataset.sheet;
		else dataset.sheet = snapPoint;
	}

	/** One snap point up (1) or down (-1). */
	step(by: 1 | -1): void {
		this.to(snapPoints[snapPoints.indexOf(this.snapPoint) + by] ?? this.snapPoint);
	}

	/** Uncovers the map: lowers a full sheet and scrolls the text to its beginning. */
	showMap(): void {
		if (this.isHighest) this.to('middle');
		scrollTo({ top: 0 });
	}
}

const context = Symbol('sheet');
export const setSheet = () => setContext(context, new Sheet());
export const getSheet = () => getContext<Sheet>(context);
