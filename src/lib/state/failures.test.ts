import { expect, test } from 'vitest';
import { Failures } from './failures.svelte.ts';

const said = ({ list }: Failures) => list.map(({ says }) => says);

test('what fails is said once, and offered again until it succeeds', async () => {
	const failures = new Failures();
	let isOnline = false;
	let done = 0;
	const act = async () => {
		if (!isOnline) throw new Error('offline');
		done++;
	};
	await failures.attempt('The search could not be opened.', act);
	await failures.attempt('The search could not be opened.', act);
	await failures.attempt('The CSV could not be made.', act);
	expect(said(failures)).toEqual(['The search could not be opened.', 'The CSV could not be made.']);
	isOnline = true;
	await failures.list[0]?.again();
	expect(said(failures)).toEqual(['The CSV could not be made.']);
	expect(done).toBe(1);
	failures.drop('The CSV could not be made.');
	expect(said(failures)).toEqual([]);
});
