/** An object with one value for each of the given keys. */
export const fromKeys = <K extends string, V>(
	keys: readonly K[],
	value: (key: K) => V
): Record<K, V> =>
	// `Object.fromEntries` forgets which keys it was given.
	Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
