import type { Attachment } from 'svelte/attachments';

/** How long a part has to be read before the map follows, in ms: who scrolls past does not see it jump from year to year. */
const calm = 250;
/** A part is read when it crosses this band of the window: below its head, above its middle. */
const band = '-25% 0px -60% 0px';

/**
 * Tells which of the parts inside an element is read, by its `data-year`: once the reader has scrolled there, not when the
 * page opens, and never by scrolling itself.
 */
export const followReading =
	(onread: (year: string) => void): Attachment<HTMLElement> =>
	(element) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let isOpening = true;
		/** Whoever goes Back, or presses a key, has decided otherwise than by what is scrolled past. */
		const drop = () => clearTimeout(timer);
		addEventListener('popstate', drop);
		addEventListener('keydown', drop, true);
		const observer = new IntersectionObserver(
			(entries) => {
				const read = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
				if (isOpening) isOpening = false;
				else if (read instanceof HTMLElement) {
					drop();
					timer = setTimeout(() => onread(read.dataset.year ?? ''), calm);
				}
			},
			{ rootMargin: band }
		);
		for (const part of element.querySelectorAll('section[data-year]')) observer.observe(part);
		return () => {
			drop();
			removeEventListener('popstate', drop);
			removeEventListener('keydown', drop, true);
			observer.disconnect();
		};
	};
