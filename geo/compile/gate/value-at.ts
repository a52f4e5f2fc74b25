import type { Path } from './problem.ts';

/** Whether a value that was parsed has fields or items. */
export const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
	typeof value === 'object' && value !== null;

/** The value of a field in a record that is not checked yet; undefined where there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
