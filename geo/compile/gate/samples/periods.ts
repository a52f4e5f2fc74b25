import type { Sample } from './spoil.ts';

const file = 'geo/content/periods/spring.yaml';

const period = `title: { en: Spring }
group: moments
first: 2016-05-06-summit
last: plan
`;

/** A period as the good atlas could have it, one piece of it replaced. */
export const withPeriod = (piece = '', instead = ''): Record<string, string> => ({
	[file]: period.replace(piece, instead)
});

const noSuch = (id: string) =>
	`"${id}" is not the id of an event, a project, an agreement or a statement`;

export const periods: readonly Sample[] = [
	{
		name: 'a period whose first record does not exist',
		files: withPeriod('2016-05-06-summit', '2016-05-07-summit'),
		says: [`${file}:3:8 first ${noSuch('2016-05-07-summit')}; did you mean "2016-05-06-summit"?`]
	},
	{
		name: 'a period that is named by a place',
		files: withPeriod('last: plan', 'last: sochi'),
		says: [
			`${file}:4:7 last "sochi" is a place; name an event, a project, an agreement or a statement here`
		]
	},
	{
		name: 'a period that ends before it begins',
		files: withPeriod(
			'first: 2016-05-06-summit\nlast: plan',
			'first: 2016-05-06-summit\nlast: plant'
		),
		says: [`${file}:4:7 last "plant" ends before "2016-05-06-summit" begins; change the two over`]
	},
	{
		name: 'a period of an unknown group',
		files: withPeriod('moments', 'emperors'),
		says: [
			`${file}:2:8 group "emperors" is not one of moments, prime-ministers-japan or prime-ministers-russia`
		]
	},
	{
		name: 'a period without an end',
		files: withPeriod('last: plan\n', ''),
		says: [`${file}:1:1 last is missing; add the id of a record`]
	}
];
