import type { Page } from '@playwright/test';
import type { Layout } from './judge-layout.ts';

/**
 * Where things stand on the map of a page, in px of the window: of the drawing of the first paint, or of the live map.
 * What the engine letters into its picture has no box: it keeps its letters apart by itself.
 */
export const layoutOf = (page: Page, of: 'drawing' | 'map'): Promise<Layout> =>
	page.evaluate((of): Layout => {
		const boxOf = (element: Element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return [left, top, right, bottom] as const;
		};
		const all = (selector: string) =>
			[...document.querySelectorAll<HTMLElement | SVGGraphicsElement>(selector)].filter(
				(element) =>
					element.checkVisibility({ visibilityProperty: true }) &&
					element.getBoundingClientRect().width > 0
			);
		/** Where the text ends that is scrolled under the bar of a phone. */
		const foot = (element: Element) => {
			const bar = element.matches('main') && document.querySelector('.layout > .tools');
			return bar && getComputedStyle(bar).position === 'fixed' ? boxOf(bar)[1] : innerHeight;
		};
		/** The window's part of a box: what is scrolled out of it lies on nothing. */
		const within = (element: Element) => {
			const [left, top, right, bottom] = boxOf(element);
			return [left, Math.max(0, top), right, Math.min(foot(element), bottom)] as const;
		};
		const chart = document.querySelector('#map .chart');
		const drawing = document.querySelector('.drawing-map');
		if (!chart || !drawing) throw new Error('the page has no map');

		const overlays = Object.entries({
			header: 'body header:has(.brand)',
			text: 'main',
			tools: '.layout > .tools',
			places: '#map > .places',
			foot: '#map .foot',
			timeline: '#map .dock',
			panel: '#map .beside > *',
			notice: '#map .notice',
			'empty map': '#map .region > section'
		}).flatMap(([name, selector]) =>
			all(selector).map((element) => ({ name, box: within(element) }))
		);
		const cut = all('#map .foot :is(.caption, .quiet), #map > .places nav')
			.filter((element) => element.scrollWidth > element.clientWidth + 1)
			.map((element) => element.textContent?.trim() ?? '');
		/** The ends of a line, in px of the window. */
		const lineOf = (path: SVGGraphicsElement | null) => {
			const matrix = path?.getScreenCTM();
			if (!path || !matrix) return undefined;
			const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = (path.getAttribute('d') ?? '')
				.split(/[^\d.-]+|(?<=\d)(?=-)/)
				.filter(Boolean)
				.map(Number);
			const at = (x: number, y: number) => {
				const point = new DOMPoint(x, y).matrixTransform(matrix);
				return { x: point.x, y: point.y };
			};
			return [at(x0, y0), at(x1, y1)] as const;
		};
		const nameOf = (element: Element, path: SVGGraphicsElement | null) => {
			const leader = lineOf(path);
			const name = element.textContent?.trim() ?? '';
			// What is touched is larger than the letters.
			const letters = document.createRange();
			letters.selectNodeContents(element);
			const { left, top, right, bottom } = letters.getBoundingClientRect();
			const box =
				element instanceof SVGElement ? boxOf(element) : ([left, top, right, bottom] as const);
			return { name, box, ...(leader && { leader }) };
		};
		const names =
			of === 'drawing'
				? all('.drawing .place text').map((text) =>
						nameOf(text, text.parentElement?.querySelector('path') as SVGGraphicsElement | null)
					)
				: all('#map .names a').map((link) =>
						nameOf(link, link.parentElement?.querySelector('path') ?? null)
					);
		const middleOf = (element: Element) => {
			const [left, top, right, bottom] = boxOf(element);
			return { x: (left + right) / 2, y: (top + bottom) / 2 };
		};
		const marks =
			of === 'drawing'
				? all('.drawing .marks a').map((mark) => ({
						label: mark.getAttribute('aria-label') ?? '',
						...middleOf(mark.querySelector('circle') ?? mark.querySelector('path') ?? mark)
					}))
				: [...document.querySelectorAll('#marks [role="option"]')].map((option) => ({
						label: option.textContent?.trim() ?? '',
						...middleOf(option)
					}));
		const subject = of === 'drawing' ? all('.drawing :is(.area.selected, .pin)').map(boxOf) : [];
		const touched =
			of === 'drawing'
				? []
				: all('#map .names a').map((link) => ({
						name: link.textContent?.trim() ?? '',
						height: link.getBoundingClientRect().height,
						width: link.getBoundingClientRect().width
					}));
		return {
			chart: boxOf(of === 'drawing' ? drawing : chart),
			overlays,
			cut,
			names,
			marks,
			subject,
			touched
		};
	}, of);
