import * as v from 'valibot';

/** A check that says what is wrong with the very text; undefined where nothing is. */
export const found = (find: (text: string) => string | undefined) =>
	v.check<string, (issue: v.CheckIssue<string>) => string>(
		(text) => find(text) === undefined,
		({ input }) => find(input) ?? ''
	);
