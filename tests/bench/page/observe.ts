/** What a page says of itself while it loads; times in ms from the beginning of the navigation. */
export interface Observed {
	fcp: number;
	lcp: number;
	cls: number;
	longTasks: { start: number; duration: number }[];
	/** When it could be worked with: its scripts run. */
	alive: number | undefined;
	/** When its live map had drawn all that it had to. */
	live: number | undefined;
	/** How long interactions took until the next frame. */
	interactions: number[];
}

/** Runs in the page, before anything of it. The floor pages say themselves when they are live. */
export function observe(): void {
	const seen: Observed = {
		fcp: 0,
		lcp: 0,
		cls: 0,
		longTasks: [],
		alive: undefined,
		live: undefined,
		interactions: []
	};
	Object.assign(window, { seen });
	const watch = (type: string, then: (entry: PerformanceEntry) => void, more = {}) =>
		new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({
			type,
			buffered: true,
			...more
		});
	watch('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.fcp = startTime;
	});
	watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
	watch('layout-shift', (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		};
		if (!hadRecentInput) seen.cls += value;
	});
	watch('longtask', ({ startTime, duration }) =>
		seen.longTasks.push({ start: startTime, duration })
	);
	watch(
		'event',
		(entry) => {
			if ((entry as PerformanceEventTiming).interactionId) seen.interactions.push(entry.duration);
		},
		{ durationThreshold: 16 }
	);
	const look = () => {
		const root = document.documentElement;
		if (root.dataset.scripts === 'run') seen.alive ??= performance.now();
		const isDrawn = root.dataset.drawing === 'done' && document.querySelector('[data-map="drawn"]');
		if (isDrawn) seen.live ??= performance.now();
	};
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['data-scripts', 'data-drawing', 'data-map']
	});
	addEventListener('floor-live', () => (seen.live ??= performance.now()));
}
