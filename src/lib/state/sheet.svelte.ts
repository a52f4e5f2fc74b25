import { getContext, setContext } from 'svelte';

/** The heights at which the sheet rests, lowest first. */
export const snapPoints = ['low', 'middle', 'high'] as const;
export type SnapPoint = (typeof snapPoints)[number];

/** How far the map reaches under the edge of the sheet at rest, and a little more, in px. */
const underEdge = 32;

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

	/** Uncovers the map where the text lies over its lower part. */
	showMap(): void {
		const map = document.getElementById('map');
		if (map) this.uncover(map, underEdge);
	}

	/** Makes room where the text lies over the foot of an element: lowers a full sheet and scrolls to its beginning. */
	uncover(element: Element, aboveFoot = 4): void {
		const { left, width, bottom } = element.getBoundingClientRect();
		const seen = document.elementFromPoint(left + width / 2, bottom - aboveFoot);
		if (!seen?.closest('main')) return;
		if (this.isHighest) this.to('middle');
		scrollTo({ top: 0 });
	}
}

const context = Symbol('sheet');
export const setSheet = () => setContext(context, new Sheet());
export const getSheet = () => getContext<Sheet>(context);
