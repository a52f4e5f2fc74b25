let failed = 0;
let passed = 0;

/** Says whether what a program found is what was expected. */
export function same(what: string, found: unknown, expected: unknown): void {
	const isSame = JSON.stringify(found) === JSON.stringify(expected);
	const shown = isSame ? '' : `: ${JSON.stringify(found)?.slice(0, 500)}`;
	console.log(`${isSame ? 'passed' : 'FAILED'}  ${what}${shown}`);
	if (isSame) passed++;
	else failed++;
}

/** Says the sum, and gives the exit code. */
export function sum(): number {
	console.log(`${passed} passed, ${failed} failed`);
	return failed > 0 ? 1 : 0;
}
