/** A handler of keys that closes what is open by Escape, unless something over it took the key. */
export const onEscape =
	(close: () => void) =>
	(event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || event.defaultPrevented) return;
		event.preventDefault();
		close();
	};
