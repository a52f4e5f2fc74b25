import { expect, test } from 'vitest';
import { counted, stepsOn } from './steps.ts';

/** A screen, and all that was written on it. */
function paper(isTTY = false) {
	const said: string[] = [];
	return { screen: { isTTY, columns: 60, write: (text: string) => said.push(text) > 0 }, said };
}

test('a step is one line: its name, what it made, its seconds', async () => {
	const { screen, said } = paper();
	await stepsOn(screen)('fonts', async (now) => {
		now('cutting');
		return { code: 0, words: counted(1545, 'characters') };
	});
	expect(said).toHaveLength(1);
	expect(said[0]).toMatch(/^fonts {5}1,545 characters +\d+\.\d s\n$/);
});

test('what a step complains of follows its line whole, on stderr', async () => {
	const [{ screen, said }, errors] = [paper(), paper()];
	const output = '\n\n  geo/a.yaml:1:7 type is wrong\n  and more\n\n';
	const done = await stepsOn(screen, errors.screen)('records', async () => ({ code: 3, output }));
	expect(done.code).toBe(3);
	expect(said[0]).toMatch(/^records {3}failed/);
	expect(errors.said.join('')).toBe('\n  geo/a.yaml:1:7 type is wrong\n  and more\n\n');
});

test('a step that throws has failed with its message, and nothing else is lost', async () => {
	const [{ screen, said }, errors] = [paper(), paper()];
	const done = await stepsOn(screen, errors.screen)('site', async () => {
		throw new Error('the new site has no 404.html');
	});
	expect(done.code).toBe(1);
	expect(said[0]).toContain('failed');
	expect(errors.said.join('')).toContain('site: the new site has no 404.html');
});

test('on a terminal the line moves while the step runs, and never breaks', async () => {
	const { screen, said } = paper(true);
	let move = () => {};
	const moved = new Promise<void>((resolve) => (move = resolve));
	const write = (text: string) => {
		if (text.includes('412 prerendered')) move();
		return screen.write(text);
	};
	await stepsOn({ ...screen, write })('pages', async (now) => {
		now(`412 prerendered${' and so on'.repeat(20)}`);
		await moved;
		return { code: 0, words: '968 prerendered' };
	});
	const moving = said.slice(0, -1);
	expect(moving.length).toBeGreaterThan(0);
	for (const text of moving) expect(text.replace('\r\x1b[2K', '').length).toBeLessThan(60);
	expect(said.at(-1)?.startsWith('\r\x1b[2Kpages     968 prerendered')).toBe(true);
});

test('without a screen only what is wrong is said', async () => {
	const errors = paper();
	const step = stepsOn(undefined, errors.screen);
	await step('fonts', async () => ({ code: 0, words: 'cut' }));
	await step('pages', async () => ({ code: 1, output: '404 /nowhere/' }));
	expect(errors.said.join('')).toBe('\n404 /nowhere/\n\n');
});
