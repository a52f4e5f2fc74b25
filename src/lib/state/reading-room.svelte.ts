import { page } from '$app/state';
import { getContext, setContext, tick } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { asksForMap, isReadingRoom } from '$lib/core/reading-rooms.ts';
import { barePath } from '$lib/core/locale.ts';

/** How far below the edge of the window one reads, in px: under the head and the heading of a group. */
const readAt = 200;

/** Whether the text has the whole of a wide window, and the map is behind a button. */
export class ReadingRoom {
	/** Where text and map stand beside one another: src/app.css. */
	#isWide = new MediaQuery('min-width: 56.01rem');
	#wantsMap = $state(false);

	/** The page is one that can have the whole window. */
	get isOne(): boolean {
		return this.#isWide.current && isReadingRoom(barePath(page.url.pathname));
	}

	get hidesMap(): boolean {
		return this.isOne && !this.#wantsMap;
	}

	/** The reader asks for the map, or a tool of it is opened. */
	showMap(): void {
		this.#want(true);
	}

	hideMap(): void {
		this.#want(false);
	}

	/** What is read stays where it stands, though the text has another width. */
	#want(isWanted: boolean): void {
		if (!this.isOne || isWanted === this.#wantsMap) {
			this.#wantsMap = isWanted;
			return;
		}
		const { left, width } =
			document.getElementById('main')?.getBoundingClientRect() ?? new DOMRect();
		const read = document
			.elementsFromPoint(left + width / 2, readAt)
			.find((element) => element.matches('main :is(li, h1, h2, h3, p, article)'));
		const before = read?.getBoundingClientRect().top ?? 0;
		this.#wantsMap = isWanted;
		void tick().then(() => {
			if (read) scrollBy({ top: read.getBoundingClientRect().top - before, behavior: 'instant' });
		});
	}

	/** Reads a link: one that says where the map looks shows it. */
	read(address: Pick<Location, 'search' | 'hash'>): void {
		if (asksForMap(address)) this.showMap();
	}

	/** Keeps the mark of the page, which is there before any script: src/hooks.server.ts. For a component's set-up. */
	keep(): void {
		$effect(() => {
			const { dataset } = document.documentElement;
			if (this.hidesMap) dataset.room = '';
			else delete dataset.room;
		});
	}
}

const context = Symbol('reading room');
export const setReadingRoom = () => setContext(context, new ReadingRoom());
export const getReadingRoom = () => getContext<ReadingRoom>(context);
