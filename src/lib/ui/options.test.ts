import { expect, test } from 'vitest';
import { filterGroups } from './options.ts';

const groups = [
	{ heading: 'Shores', options: [{ value: 'iturup', label: 'Iturup / Etorofu' }] },
	{
		heading: 'Points',
		options: [
			{ value: 'sapporo', label: 'Sapporo' },
			{ value: 'otomari', label: 'Ōtomari' }
		]
	}
];
const found = (typed: string) =>
	filterGroups(groups, typed).map(({ heading, options }) => [
		heading,
		...options.map((o) => o.value)
	]);

test('letters are found anywhere in a name, in small or capitals', () => {
	expect(found('ETO')).toEqual([['Shores', 'iturup']]);
});

test('a macron need not be typed, and may be', () => {
	expect(found('oto')).toEqual([['Points', 'otomari']]);
	expect(found('Ōto')).toEqual([['Points', 'otomari']]);
});

test('nothing typed hides nothing', () => {
	expect(found(' ')).toHaveLength(2);
});

test('a group without a match is left out', () => {
	expect(found('tokyo')).toEqual([]);
});
