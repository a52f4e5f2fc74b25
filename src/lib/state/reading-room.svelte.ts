import { page } from '$app/state';
import { getContext, setContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { asksForMap, isReadingRoom } from '$lib/core/reading-rooms.ts';

/** Whether the text has the whole of a wide window, and the map is behind a button. */
export class ReadingRoom {
	/** Where text and map stand beside one another: src/app.css. */
	#isWide = new MediaQuery('min-width: 56.01rem');
	#wantsMap = $state(false);

	/** The page is one that can have the whole window. */
	get isOne(): boolean {
		return this.#isWide.current && isReadingRoom(page.url.pathname);
	}

	get hidesMap(): boolean {
		return this.isOne && !this.#wantsMap;
	}

	/** The reader asks for the map, or a tool of it is opened. */
	showMap(): void {
		this.#wantsMap = true;
	}

	hideMap(): void {
		this.#wantsMap = false;
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
