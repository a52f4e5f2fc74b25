// Protects: where an outline comes from is said in the language of the page, for every outline that there is.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { m } from '$lib/paraglide/messages.js';
import { outlineOrigin } from './outline-origin.ts';

const { outlines, islands } = JSON.parse(readFileSync('geo/dist/en/atlas.json', 'utf8')) as {
	outlines: Record<string, { origin: string }>;
	islands: { origin: string }[];
};

test('each outline comes from the coastline, and says so as a message', () => {
	const origins = new Set([...Object.values(outlines), ...islands].map(({ origin }) => origin));
	expect(origins.size).toBeGreaterThan(1);
	for (const origin of origins) {
		const metres = /(\d+) m\.$/.exec(origin)?.[1] ?? '';
		expect(m.core_coastline({ version: '2.3.7', metres })).toBe(origin);
		expect(outlineOrigin(origin)).toEqual({ text: origin, lang: undefined });
	}
});
