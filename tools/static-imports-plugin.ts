import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Leaves out of the client's manifest, which Kit reads, what is imported when it is wanted: no page shows any of it
 * before its scripts run. Kit follows those imports first, for their styles, and what it has met on that way it takes
 * for no part of the page: scripts were not asked for ahead, and styles came after the first paint.
 */
export function staticImports(): Plugin {
	return {
		name: 'static-imports',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		writeBundle: {
			order: 'post',
			sequential: true,
			handler({ dir }) {
				const file = join(dir ?? '', '.vite/manifest.json');
				const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<
					string,
					{ dynamicImports?: string[] }
				>;
				for (const chunk of Object.values(manifest)) delete chunk.dynamicImports;
				writeFileSync(file, JSON.stringify(manifest));
			}
		}
	};
}
