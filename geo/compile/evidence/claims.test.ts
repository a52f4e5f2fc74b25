import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../schema/marks.ts';
import { claimsOf } from './claims.ts';

const said = (marked: string) =>
	claimsOf(marked).map(({ text, sources }) => [text, sources.join(' ')]);

describe('the claims of a summary', () => {
	test('a mark reaches back to the mark before it', () =>
		expect(said('Built by JGC[^a], exporting in 2024[^b c].')).toEqual([
			['Built by JGC', 'a'],
			['exporting in 2024', 'b c'],
			['', '']
		]));

	test('it does not reach over the end of a sentence: what stands before has no source', () =>
		expect(said('No text was signed. Both sides spoke[^a]. Nobody asked. Nor answered.')).toEqual([
			['No text was signed.', ''],
			['Both sides spoke', 'a'],
			['Nobody asked.', ''],
			['Nor answered.', '']
		]));

	test('an empty mark ends a claim that no source makes', () =>
		expect(said('Reported in May[^], denied in June[^a].').slice(0, 2)).toEqual([
			['Reported in May', ''],
			['denied in June', 'a']
		]));

	test('short forms and initials end no sentence', () =>
		expect(said('Approx. 5 Mt. A year, said J. Smith[^a].').slice(0, 1)).toEqual([
			['Approx. 5 Mt. A year, said J. Smith', 'a']
		]));

	test('put together they are the text without its marks', () => {
		const marked = 'One (“two”) three[^a]; four: five[^b c]. Six? Seven[^]. Eight';
		expect(
			claimsOf(marked)
				.map(({ lead, text }) => lead + text)
				.join('')
		).toBe(withoutMarks(marked));
	});
});
