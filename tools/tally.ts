/** What a run of tests came to. `reasons` has one line for each skipped test. */
export type Tally = {
	passed: number;
	failed: number;
	skipped: number;
	reasons: string[];
	/** Of the failed: pictures that were drawn, but not as before. Each may be a fault or a change that was meant. */
	differing?: string[];
};

type UnitReport = {
	numPassedTests: number;
	numFailedTests: number;
	testResults: {
		status: string;
		assertionResults: { status: string; fullName: string }[];
	}[];
};

type Suite = {
	suites?: Suite[];
	specs?: {
		title: string;
		tests: {
			status: string;
			annotations: { type: string; description?: string }[];
			results?: { errors?: { message?: string }[] }[];
		}[];
	}[];
};
type BrowserReport = {
	errors: unknown[];
	suites: Suite[];
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** Counts Vitest's JSON report. A file that could not be loaded is one failure. */
export function tallyUnits(report: UnitReport): Tally {
	const broken = report.testResults.filter(
		(file) =>
			file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
	);
	const skipped = report.testResults
		.flatMap((file) => file.assertionResults)
		.filter(({ status }) => status !== 'passed' && status !== 'failed');
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: skipped.length,
		reasons: skipped.map((test) => `${test.fullName}: ${test.status}`)
	};
}

/** Counts Playwright's JSON report. A test that passed only when tried again has failed. */
export function tallyBrowser({ errors, suites, stats }: BrowserReport): Tally {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped,
		reasons: suites.flatMap(skippedIn),
		differing: suites.flatMap(differingIn)
	};
}

function skippedIn(suite: Suite): string[] {
	const here = (suite.specs ?? []).flatMap((spec) =>
		spec.tests
			.filter((test) => test.status === 'skipped')
			.map((test) => {
				const why = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
				return `${spec.title}: ${why?.description ?? 'no reason given'}`;
			})
	);
	return [...here, ...(suite.suites ?? []).flatMap(skippedIn)];
}

/** How Playwright says that a picture was drawn and is another. */
const isOther = /pixels \(ratio .*\) are different|Expected an image \d+px/;

function differingIn(suite: Suite): string[] {
	const here = (suite.specs ?? [])
		.filter((spec) =>
			spec.tests.some(({ status, results = [] }) => {
				const errors = results.at(-1)?.errors ?? [];
				return (
					status === 'unexpected' &&
					errors.length > 0 &&
					errors.every(({ message = '' }) => isOther.test(message))
				);
			})
		)
		.map((spec) => spec.title);
	return [...here, ...(suite.suites ?? []).flatMap(differingIn)];
}

/** A stage that did not do its work: one failure. */
export const broken: Tally = { passed: 0, failed: 1, skipped: 0, reasons: [] };

/**
 * Holds a stage's count against how its program ended: a stage that ended badly, or passed nothing,
 * has at least one failure.
 */
export function judge(tally: Tally, code: number): Tally {
	const isBad = tally.failed === 0 && (code !== 0 || tally.passed === 0);
	return isBad ? { ...tally, failed: 1 } : tally;
}

/** All stages in one. */
export function sum(tallies: Tally[]): Tally {
	return tallies.reduce((a, b) => ({
		passed: a.passed + b.passed,
		failed: a.failed + b.failed,
		skipped: a.skipped + b.skipped,
		reasons: [...a.reasons, ...b.reasons],
		differing: [...(a.differing ?? []), ...(b.differing ?? [])]
	}));
}

/** `12 passed, 0 failed`, and how many were skipped only when some were. */
export function inWords({ passed, failed, skipped }: Tally): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
