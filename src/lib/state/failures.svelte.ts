import { getContext, setContext } from 'svelte';

/** Something that was asked for and could not be had, in a sentence, and how it is tried again. */
interface Failure {
	says: string;
	again: () => unknown;
}

/** What the map has to say, and what can be done about it. */
interface MapNotice {
	messages: readonly string[];
	/** Does again what failed; undefined where that is of no use. */
	again: (() => void) | undefined;
	dismiss: () => void;
}

/** What could not be loaded where no part of the page can say so itself. */
export class Failures {
	list = $state.raw<readonly Failure[]>([]);
	map = $state.raw<MapNotice>();

	/** Says what failed; the same sentence once. */
	say(says: string, again: () => unknown): void {
		this.drop(says);
		this.list = [...this.list, { says, again }];
	}

	drop(says: string): void {
		this.list = this.list.filter((failure) => failure.says !== says);
	}

	/** Does what may fail; where it does, that is said, and offered again. */
	async attempt(says: string, act: () => Promise<void>): Promise<void> {
		this.drop(says);
		try {
			await act();
		} catch (error) {
			console.warn(says, error);
			this.say(says, () => this.attempt(says, act));
		}
	}
}

const key = Symbol('failures');
export const setFailures = () => setContext(key, new Failures());
export const getFailures = () => getContext<Failures>(key);
