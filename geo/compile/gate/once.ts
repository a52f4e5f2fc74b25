/**
 * A function that works once for each object and then knows its answer. A file that is handed in again is not read
 * again; what is read from it must not be changed by anybody.
 */
export function once<K extends WeakKey, V>(work: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, { answer: V }>();
	return (key) => {
		const before = known.get(key) ?? { answer: work(key) };
		known.set(key, before);
		return before.answer;
	};
}
