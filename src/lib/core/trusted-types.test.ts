// Protects: of all texts that name a script, only the map's own worker is one.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Rules = { createScriptURL: (url: string) => string | null };
const made: Record<string, Rules> = {};
beforeEach(() => {
	vi.resetModules();
	vi.stubGlobal('location', { href: 'https://atlas.example/places/sochi/' });
	vi.stubGlobal('trustedTypes', {
		createPolicy(name: string, rules: Rules) {
			made[name] = rules;
			return rules;
		}
	});
});
afterEach(() => vi.unstubAllGlobals());

test('only the address of the worker becomes a script', async () => {
	const { trustWorker } = await import('./trusted-types.ts');
	trustWorker('/_app/immutable/worker.js');
	const { createScriptURL } = made.default!;
	expect(createScriptURL('/_app/immutable/worker.js')).toBe('/_app/immutable/worker.js');
	for (const other of [
		'/_app/immutable/other.js',
		'https://example.org/_app/immutable/worker.js',
		'data:,1'
	])
		expect(createScriptURL(other), other).toBe(null);
	// A map that is made again has the same policy: a second of the name would be refused.
	delete made.default;
	trustWorker('/_app/immutable/worker.js');
	expect(made.default).toBeUndefined();
});

test('nothing is needed where a browser does not know them', async () => {
	vi.stubGlobal('trustedTypes', undefined);
	const { trustDrawing, trustWorker } = await import('./trusted-types.ts');
	trustWorker('/worker.js');
	expect(trustDrawing('<svg></svg>')).toBe('<svg></svg>');
});
