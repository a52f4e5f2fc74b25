/** Where it is remembered that a reader has pages kept. */
const key = 'offline';

/** Nothing is kept unless the reader chose so. */
export function keepsPages(): boolean {
	try {
		return localStorage.getItem(key) === 'yes';
	} catch {
		// What cannot be remembered here is no place to keep pages.
		return false;
	}
}

export function chooseToKeep(keeps: boolean): void {
	try {
		if (keeps) localStorage.setItem(key, 'yes');
		else localStorage.removeItem(key);
	} catch (error) {
		console.warn('That pages are to be kept is not remembered:', error);
	}
}
