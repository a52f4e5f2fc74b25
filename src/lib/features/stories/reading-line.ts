/** How far below the place where a step lands it begins to be read, as a part of the height of the window. */
const below = 0.06;

/**
 * Watches which step crosses the line where it is read, a little below the place to which links scroll. Calls back with
 * its index, and with -1 while the text stands before the first; returns what ends the watch. What lies behind the last step
 * changes nothing.
 */
export function watchSteps(
	steps: readonly HTMLElement[],
	onstep: (index: number) => void
): () => void {
	const [first] = steps;
	if (!first) return () => {};
	let observer: IntersectionObserver | undefined;
	const watch = () => {
		observer?.disconnect();
		const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
		const margin = parseFloat(getComputedStyle(first).scrollMarginTop);
		const line = Math.round(padding + margin + innerHeight * below);
		observer = new IntersectionObserver(
			() => {
				const boxes = steps.map((step) => step.getBoundingClientRect());
				// Who reads the evidence below is still at the step that led there.
				if ((boxes.at(-1)?.bottom ?? 0) < line) return;
				onstep(
					indexAt(
						boxes.map(({ top }) => top),
						line
					)
				);
			},
			{ rootMargin: `-${line}px 0px -${Math.max(0, innerHeight - line - 1)}px 0px` }
		);
		for (const step of steps) observer.observe(step);
	};
	watch();
	addEventListener('resize', watch);
	// The years of the borders make the map above the text higher. It is told of before any step is.
	const resized = new ResizeObserver(watch);
	const map = document.getElementById('map');
	if (map) resized.observe(map);
	return () => {
		removeEventListener('resize', watch);
		resized.disconnect();
		observer?.disconnect();
	};
}

/** The last of some steps whose top, in px, has passed a line; -1 where none has. */
export const indexAt = (tops: readonly number[], line: number): number =>
	tops.findLastIndex((top) => top <= line);
