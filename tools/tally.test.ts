import { expect, test } from 'vitest';
import { broken, inWords, judge, sum, tallyBrowser, tallyUnits, type Tally } from './tally.ts';

const tally = (passed: number, failed = 0, skipped = 0): Tally => ({
	passed,
	failed,
	skipped,
	reasons: []
});
const units = (status: string, results: { status: string; fullName: string }[]) => ({
	numPassedTests: results.filter((each) => each.status === 'passed').length,
	numFailedTests: results.filter((each) => each.status === 'failed').length,
	testResults: [{ status, assertionResults: results }]
});

test('unit tests are counted by how they ended, and the skipped are named', () => {
	const report = units('failed', [
		{ status: 'passed', fullName: 'a' },
		{ status: 'failed', fullName: 'b' },
		{ status: 'skipped', fullName: 'c' },
		{ status: 'todo', fullName: 'd' }
	]);
	expect(tallyUnits(report)).toEqual({
		passed: 1,
		failed: 1,
		skipped: 2,
		reasons: ['c: skipped', 'd: todo']
	});
});

test('a test file that cannot be loaded is a failure', () => {
	expect(tallyUnits(units('failed', [])).failed).toBe(1);
});

test('browser tests are counted, an error outside any test too, and the skipped give their reason', () => {
	const skipped = {
		title: 'swipes',
		tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no touch' }] }]
	};
	const report = {
		errors: [{}],
		suites: [{ suites: [{ specs: [skipped] }] }],
		stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }
	};
	expect(tallyBrowser(report)).toEqual({
		passed: 3,
		failed: 3,
		skipped: 1,
		reasons: ['swipes: no touch'],
		differing: []
	});
});

test('a picture that differs is told apart from a test that fell', () => {
	const spec = (title: string, ...messages: string[]) => ({
		title,
		tests: [
			{
				status: 'unexpected',
				annotations: [],
				results: [{ errors: messages.map((message) => ({ message })) }]
			}
		]
	});
	const differs =
		'expect(page).toHaveScreenshot(expected) failed\n\n  20310 pixels (ratio 0.05 of all image pixels) are different.';
	const report = {
		errors: [],
		suites: [
			{
				specs: [
					spec('other colours', differs),
					spec('other size', 'Expected an image 900px by 560px, received 900px by 561px.'),
					spec('no map', 'Timeout 20000ms exceeded'),
					spec('both', differs, 'page.goto: net::ERR_FAILED')
				]
			}
		],
		stats: { expected: 0, unexpected: 4, flaky: 0, skipped: 0 }
	};
	const found = tallyBrowser(report);
	expect(found.differing).toEqual(['other colours', 'other size']);
	expect(found.failed).toBe(4);
	expect(sum([found, tally(1)]).differing).toEqual(['other colours', 'other size']);
});

test('a stage that passed nothing, or ended badly, has failed', () => {
	expect(judge(tally(0), 0).failed).toBe(1);
	expect(judge(tally(0, 0, 4), 0).failed).toBe(1);
	expect(judge(tally(5), 1).failed).toBe(1);
	expect(judge(tally(5, 2), 1).failed).toBe(2);
	expect(judge(tally(5), 0).failed).toBe(0);
});

test('the last line speaks of skipped tests only when there are some', () => {
	expect(inWords(sum([tally(2), tally(3), broken]))).toBe('5 passed, 1 failed');
	expect(inWords(tally(1, 0, 2))).toBe('1 passed, 0 failed, 2 skipped');
});
