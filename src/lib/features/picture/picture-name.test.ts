import { expect, test } from 'vitest';
import { pictureName } from './picture-name.ts';

test.each([
	['/places/kuril-islands/', 'png', 'la-perouse-kuril-islands.png'],
	['/places/kuril-islands/', 'double', 'la-perouse-kuril-islands-2x.png'],
	['/borders/', 'svg', 'la-perouse-borders.svg'],
	['/', 'png', 'la-perouse-map.png'],
	['/no such “page”', 'png', 'la-perouse-no-such-page.png'],
	['/択捉島/', 'png', 'la-perouse-map.png']
] as const)('%s as %s is saved as %s', (path, kind, name) => {
	expect(pictureName(path, kind)).toBe(name);
});
