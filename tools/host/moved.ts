/** Addresses that were published and have moved, or are gone: geo/moved.yaml. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Refusal } from '../port.ts';

/** An address without the prefix of a language, and where its subject now is; undefined where it is gone. */
export type Moved = { from: string; to: string | undefined };

/** Reads `/old/: /new/` or `/old/: gone`, one a line. */
export function readMoved(file = 'geo/moved.yaml'): Moved[] {
	const stated: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
	return Object.entries(stated ?? {}).map(([from, to]) => {
		const isPath = (path: unknown) => typeof path === 'string' && /^\/[\w./-]*$/.test(path);
		if (!isPath(from) || (to !== 'gone' && !isPath(to)))
			throw new Refusal(
				`${file}: "${from}: ${String(to)}" must be an address and where it is now, or "gone": /events/old/: /events/new/`
			);
		return { from, to: to === 'gone' ? undefined : String(to) };
	});
}
