import { pushState, replaceState } from '$app/navigation';
import { navigating, page } from '$app/state';
import { getContext, setContext } from 'svelte';
import type { Camera } from '$lib/core/camera.ts';
import type { Scene } from '$lib/data/stories/scene.ts';
import { mendAddress } from '$lib/url/escaped.ts';
import { readCamera, writeCamera } from '$lib/url/fragment.ts';
import { readView, writeView, type UnknownParams } from '$lib/url/query.ts';
import { comparisonParams, defaultView, pickDefaults, type View } from '$lib/url/view.ts';
import { m } from '$lib/paraglide/messages.js';
import { barePath } from '$lib/core/locale.ts';

/** Least time between two history writes, in ms: Safari refuses more than 100 in 30 s. */
const pause = 300;

/** Parameters that hold for one page only and are dropped on the next. */
const ofOnePage = pickDefaults(
	...(['q', 'as', 'sort', 'only', 'ends', 'chain', 'step', 'v'] as const),
	...comparisonParams
);

/** What a step of a story says of the look, in place of what the link says. */
const told = pickDefaults('from', 'to', 'year', 'view');

type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** How the reader looks at the atlas: the state that the query and the fragment of the address hold. */
export class ViewState {
	/** What the address holds. */
	#own = $state.raw<View>(defaultView);
	/** What the step of a story shows that is read; undefined on other pages, and while none is. */
	scene: Scene | undefined = $derived(page.data.scenes?.[this.#own.step]);
	/** What is shown: while a step is read it says the years and the side, and the address the rest. */
	view: View = $derived(this.scene ? { ...this.#own, ...told, ...this.scene.look } : this.#own);
	/** The camera that the reader or a link chose; undefined while the map shows the frame of the page. */
	camera = $state.raw<Camera | undefined>();
	/** Why a link is not shown as it asks: a sentence for the reader. */
	problem = $state<string | undefined>();
	#unknown: UnknownParams = [];
	#writing: ReturnType<typeof setTimeout> | undefined;

	/** Reads an address that this state did not write: a link, a reload, Back or Forward. */
	read({ pathname, ...address }: Address): void {
		const { search, hash } = mendAddress(address);
		const { view, unknown, problem } = readView(search, barePath(pathname));
		const { camera, problem: cameraProblem } = readCamera(hash);
		this.#own = view;
		this.#unknown = unknown;
		this.camera = camera;
		this.problem = problem ?? cameraProblem ?? this.#unknownStep();
	}

	/** Reads an address whose fragment was changed by hand, or by an anchor of the page. */
	readTyped(): void {
		this.read(location);
		// SvelteKit did not make this history entry: without a state of its own, Back would change the address only.
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the address of this very page
		if (!history.state) replaceState(location.href, page.state);
	}

	/** After a navigation within the site: keeps the view, and drops what holds for one page only. */
	keep(): void {
		// The link has a view of its own.
		if (location.search) return this.read(location);
		this.camera = undefined;
		this.problem = undefined;
		this.#own = { ...this.#own, ...ofOnePage };
		if (writeView(this.#own, this.#unknown) !== location.search) this.#write();
	}

	/** The query for a link to another page of the site, so that it keeps the view. */
	keptQuery(): string {
		return writeView({ ...this.#own, ...ofOnePage }, this.#unknown);
	}

	/** Changes part of the view and replaces the history entry, unless that leaves a step: Back returns to it. */
	update(change: Partial<View>): void {
		if (this.#leavesStep(change)) return this.choose(change);
		this.preview(change);
		this.#write();
	}

	/** Changes part of the view as a new history entry: Back undoes it. */
	choose(change: Partial<View>): void {
		const before = writeView(this.#own, this.#unknown);
		this.preview(change);
		if (writeView(this.#own, this.#unknown) === before && before === location.search) return;
		clearTimeout(this.#writing);
		this.#writing = undefined;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the address of this very page
		if (!navigating.to) pushState(this.link(), page.state);
	}

	/**
	 * Shows a change that is not final, such as a drag, without writing the address. Who changes what a step of a story
	 * says leaves the step: the address then holds all that is shown.
	 */
	preview(change: Partial<View>): void {
		this.#own = this.#leavesStep(change)
			? { ...this.view, step: '', ...change }
			: { ...this.#own, ...change };
	}

	#leavesStep(change: Partial<View>): boolean {
		return this.scene !== undefined && Object.keys(change).some((name) => name in told);
	}

	/** Goes to a step of the story that is read, and to what it shows; `isNew`: Back leads to the one before. */
	toStep(step: string, isNew: boolean): void {
		this.camera = undefined;
		// What the step says takes the place of what the reader chose before it.
		this.#own = { ...this.#own, ...(step && told) };
		if (isNew) this.choose({ step });
		else this.update({ step });
	}

	moveTo(camera: Camera): void {
		this.camera = camera;
		this.#write();
	}

	/** The full address of the present view, with the camera given, and of a release where it is to be cited. */
	link(camera: Camera | undefined = this.camera, v = this.#own.v): string {
		const hash = camera ? writeCamera(camera) : '';
		return (
			location.origin + location.pathname + writeView({ ...this.#own, v }, this.#unknown) + hash
		);
	}

	/** A sentence on a step that the story does not have; the page is then shown as without one. */
	#unknownStep(): string | undefined {
		const { step } = this.#own;
		if (!step || !page.data.scenes || step in page.data.scenes) return undefined;
		this.#own = { ...this.#own, step: '' };
		return m.state_unknown_step({ step });
	}

	/** Replaces the history entry, at most once per `pause` and never during a navigation, which it would cancel. */
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
