import { getContext, setContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

export const themes = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themes)[number];

/** Where the choice is remembered. The script in src/app.html reads it before the first paint. */
const key = 'theme';

/** Light or dark: the reader's choice, or the system's. */
export class Theme {
	choice = $state<ThemeChoice>('system');
	#system = new MediaQuery('prefers-color-scheme: dark');

	/** Whether the page is dark now. */
	get isDark(): boolean {
		return this.choice === 'system' ? this.#system.current : this.choice === 'dark';
	}

	/** Reads the choice that the script in src/app.html found. */
	read(root: HTMLElement): void {
		const { theme } = root.dataset;
		this.choice = theme === 'light' || theme === 'dark' ? theme : 'system';
	}

	choose(choice: ThemeChoice, root: HTMLElement): void {
		this.choice = choice;
		if (choice === 'system') delete root.dataset.theme;
		else root.dataset.theme = choice;
		try {
			if (choice === 'system') localStorage.removeItem(key);
			else localStorage.setItem(key, choice);
		} catch (error) {
			console.warn('The theme is not remembered:', error);
		}
	}
}

const context = Symbol('theme');
export const setTheme = () => setContext(context, new Theme());
export const getTheme = () => getContext<Theme>(context);
