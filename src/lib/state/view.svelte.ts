import { pushState, replaceState } from '$app/navigation';
import { navigating, page } from '$app/state';
import { getContext, setContext } from 'svelte';
import type { Camera } from '$lib/core/camera.ts';
import { readCamera, writeCamera } from '$lib/url/fragment.ts';
import { readView, writeView, type UnknownParams } from '$lib/url/query.ts';
import { defaultView, pickDefaults, type View } from '$lib/url/view.ts';

/** Browsers refuse more than about a hundred history writes in half a minute. */
const pause = 300;

/** What belongs to the page that it was chosen on, and is left behind with it. */
const ofOnePage = pickDefaults('q', 'as', 'sort', 'only', 'ends', 'chain');

type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** How the reader looks: the query and the fragment of the address, and nothing besides. */
export class ViewState {
	view = $state.raw<View>(defaultView);
	/** The last camera that the reader chose or a link gave; none while the page frames itself. */
	camera = $state.raw<Camera | undefined>();
	/** Why a link is not shown as it asks: a sentence for the reader. */
	problem = $state<string | undefined>();
	#unknown: UnknownParams = [];
	#writing: ReturnType<typeof setTimeout> | undefined;

	/** Takes up an address that came from outside: a link, a reload, Back or Forward. */
	read({ pathname, search, hash }: Address): void {
		const { view, unknown, problem } = readView(search, pathname);
		const { camera, problem: cameraProblem } = readCamera(hash);
		this.view = view;
		this.#unknown = unknown;
		this.camera = camera;
		this.problem = problem ?? cameraProblem;
	}

	/** Takes up an address whose fragment was changed by hand, or by an anchor of the page. */
	readTyped(): void {
		this.read(location);
		// The router knows nothing of such an entry: Back would bring its address, and leave the page as it is.
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the address of this very page
		if (!history.state) replaceState(location.href, page.state);
	}

	/** Takes the look along to a page that was reached by a link of the site. */
	keep(): void {
		// A link of the site that says itself how to look.
		if (location.search) return this.read(location);
		this.camera = undefined;
		this.problem = undefined;
		this.view = { ...this.view, ...ofOnePage };
		if (writeView(this.view, this.#unknown) !== location.search) this.#write();
	}

	/** The query that a link to another page of the site is to have, so that it is looked at in the same way. */
	keptQuery(): string {
		return writeView({ ...this.view, ...ofOnePage }, this.#unknown);
	}

	/** Changes some part of the view. */
	update(change: Partial<View>): void {
		this.view = { ...this.view, ...change };
		this.#write();
	}

	/** Changes some part of the view as a choice of its own: Back takes it back. */
	choose(change: Partial<View>): void {
		const before = writeView(this.view, this.#unknown);
		this.view = { ...this.view, ...change };
		if (writeView(this.view, this.#unknown) === before && before === location.search) return;
		clearTimeout(this.#writing);
		this.#writing = undefined;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the address of this very page
		if (!navigating.to) pushState(this.link(), page.state);
	}

	/** Shows a change that is still under way, such as a drag: it is chosen at its end. */
	preview(change: Partial<View>): void {
		this.view = { ...this.view, ...change };
	}

	moveTo(camera: Camera): void {
		this.camera = camera;
		this.#write();
	}

	/** The address of exactly what is seen now, with the camera given. */
	link(camera: Camera | undefined = this.camera): string {
		const hash = camera ? writeCamera(camera) : '';
		return location.origin + location.pathname + writeView(this.view, this.#unknown) + hash;
	}

	/** Replaces the address, at most once a pause and never while a link is loading: that would cancel it. */
	#write(): void {
		if (this.#writing) return;
		this.#writing = setTimeout(() => {
			this.#writing = undefined;
			if (navigating.to) return this.#write();
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- the address of this very page
			replaceState(this.link(), page.state);
		}, pause);
	}
}

const key = Symbol('view');
export const setViewState = () => setContext(key, new ViewState());
export const getViewState = () => getContext<ViewState>(key);
