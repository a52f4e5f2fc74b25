// Protects: the page on privacy names all that is stored, and nothing else is.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stored } from './stored.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|js|svelte)$/.test(file) && !/\.test\.ts$|paraglide/.test(file))
	.map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

test('every key of the storage is named where readers are told of it', () => {
	const found = files.flatMap(({ file, text }) =>
		[...text.matchAll(/localStorage\s*\.\w+Item\(\s*([^,)\s]+)/g)].map(([, name = '']) => {
			const literal = /^'(.*)'$/.exec(name) ?? new RegExp(`const ${name} = '([^']*)'`).exec(text);
			return literal?.[1] ?? `${file}: ${name}`;
		})
	);
	const named = stored.flatMap(({ keys }) => keys).filter((key) => !key.startsWith('sveltekit:'));
	expect([...new Set(found)].sort()).toEqual(named.toSorted());
});

test('what the program that turns pages keeps in a session is named too', () => {
	const folder = 'node_modules/@sveltejs/kit/src/runtime/client';
	const constants = readFileSync(`${folder}/constants.js`, 'utf8');
	const kept = [...readFileSync(`${folder}/client.js`, 'utf8').matchAll(/storage\.set\((\w+)/g)];
	const keys = kept.map(([, name]) => new RegExp(`${name} = '(.*)'`).exec(constants)?.[1]);
	expect([...new Set(keys)].sort()).toEqual(
		stored.flatMap((one) => one.keys).filter((key) => key.startsWith('sveltekit:'))
	);
});

test('no cookie, no database, no storage by another way, and copies of pages only where they are told of', () => {
	const others =
		/document\.cookie|cookieStore|indexedDB|sessionStorage|localStorage(?:\[|\.(?!\w+Item\()\w)/;
	expect(files.filter(({ text }) => others.test(text)).map(({ file }) => file)).toEqual([]);
	const copies = files.filter(({ text }) => /\bcaches\.|serviceWorker/.test(text));
	expect(copies.filter(({ file }) => !file.startsWith('lib/features/offline/'))).toEqual([]);
	expect(readFileSync('src/lib/features/about/Privacy.svelte', 'utf8')).toContain(
		'/about/offline/'
	);
});
