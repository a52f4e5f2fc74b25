import { expect, test } from 'vitest';
import { withoutChatter } from './site.ts';

test('what a build always says is left out, and a warning between it stays', () => {
	const said = [
		'',
		'Run npm run preview to preview your production build locally.',
		'',
		'> Using @sveltejs/adapter-static',
		'  301 /old/ -> /new/',
		'  Wrote site to "build.next"',
		'  ✔ done',
		'vite v8.3.8 building client environment for production...',
		'transforming...',
		'✓ 13 modules transformed.',
		'rendering chunks...',
		'computing gzip size...',
		'.svelte-kit/output/client/service-worker.js  27.05 kB │ gzip: 2.79 kB',
		'✓ built in 62ms',
		'[plugin x] something is unused'
	].join('\n');
	expect(withoutChatter(said).split('\n').filter(Boolean)).toEqual([
		'  301 /old/ -> /new/',
		'[plugin x] something is unused'
	]);
});

test('an error that holds the words of the chatter is kept whole', () => {
	const said = 'Error: > Using @sveltejs/adapter-static failed\n  ✔ done it not';
	expect(withoutChatter(said)).toBe(said);
});
