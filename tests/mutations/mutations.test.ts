// Protects: each fault still finds the one place that it is put into; without it nothing would be proved.
import { expect, test } from 'vitest';
import { fileWith } from './file-with.ts';
import { mutations } from './mutations.ts';

test.each(mutations)('$name', ({ find, replace }) => {
	expect(fileWith(find)).toBeTruthy();
	expect(replace).not.toBe(find);
});
