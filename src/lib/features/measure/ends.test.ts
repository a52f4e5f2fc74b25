import { expect, test } from 'vitest';
import { sayUnknownEnds } from './ends.ts';

const ends = [{ id: 'nemuro' }, { id: 'habomai' }];

test.each([
	[['nemuro', 'habomai'], undefined],
	[[], undefined],
	[['nemuro', 'nothere'], /called “nothere”\.$/],
	[['nowhere', 'nothere'], /called “nowhere” or “nothere”\.$/]
])('of the ends %j, those that are not on the map are named', (chosen, said) => {
	const sentence = sayUnknownEnds(chosen, ends);
	if (said) expect(sentence).toMatch(said);
	else expect(sentence).toBeUndefined();
});
