import type { Sample } from './spoil.ts';
import { good } from './good.ts';

const place = 'geo/content/places/sochi.yaml';

/** A portrait as the good place could have it. */
const portrait = `portrait:
  story:
    - { text: { en: The leaders met. }, record: 2016-05-06-summit }
    - { text: { en: A plan was shown. }, record: plan }
  figures:
    - { record: plant, shows: amount, amount: loan, label: { en: lent } }
    - { record: plant, shows: status, label: { en: the plant } }
    - { record: 2016-05-06-summit, shows: date, label: { en: met } }
  read: { record: plan, why: { en: It began here. } }
`;

/** The good place with that portrait, one piece of it replaced. */
export const withPortrait = (piece = '', instead = ''): Record<string, string> => ({
	[place]: (good[place] ?? '').replace('evidence:', `${portrait.replace(piece, instead)}evidence:`)
});

const noSuch = (id: string) =>
	`"${id}" is not the id of a place, an event, a project, an agreement, an actor, a statement or a theme`;

export const portraits: readonly Sample[] = [
	{
		name: 'a sentence whose record does not exist',
		files: withPortrait('record: 2016-05-06-summit }', 'record: 2016-05-07-summit }'),
		says: [
			`${place}:8:49 portrait.story[0].record ${noSuch('2016-05-07-summit')}; did you mean "2016-05-06-summit"?`
		]
	},
	{
		name: 'a figure whose record does not exist',
		files: withPortrait('record: plant, shows: amount', 'record: plamt, shows: amount'),
		says: [`${place}:11:17 portrait.figures[0].record ${noSuch('plamt')}; did you mean "plant"?`]
	},
	{
		name: 'a first reading that does not exist',
		files: withPortrait('read: { record: plan,', 'read: { record: plam,'),
		says: [`${place}:14:19 portrait.read.record ${noSuch('plam')}; did you mean "plan"?`]
	},
	{
		name: 'a figure of an amount that its record has not',
		files: withPortrait('amount: loan', 'amount: cost'),
		says: [
			`${place}:11:47 portrait.figures[0].amount "cost" is no amount of "plant"; it has loan or catch`
		]
	},
	{
		name: 'a figure that does not say which amount',
		files: withPortrait('shows: amount, amount: loan', 'shows: amount'),
		says: [
			`${place}:11:31 portrait.figures[0].shows needs an amount beside it, by the words "plant" gives it; it has loan or catch`
		]
	},
	{
		name: 'a figure of an amount whose words stand twice in its record',
		files: {
			...withPortrait(),
			'geo/content/projects/plant.yaml': ['what: catch', 'what: loan']
		},
		says: [
			`${place}:11:47 portrait.figures[0].amount "loan" stands twice in "plant"; tell the two apart there by their what`
		]
	},
	{
		name: 'an amount beside a figure that shows something else',
		files: withPortrait('shows: status,', 'shows: status, amount: loan,'),
		says: [
			`${place}:12:47 portrait.figures[1].amount stands beside shows: status; remove it, or show the amount`
		]
	},
	{
		name: 'a figure of a status where there is none',
		files: withPortrait('record: plant, shows: status', 'record: leader, shows: status'),
		says: [
			`${place}:12:32 portrait.figures[1].shows "leader" has no status; show its date, or name another record`
		]
	},
	{
		name: 'a figure of a date where there is none',
		files: withPortrait('record: 2016-05-06-summit, shows: date', 'record: leader, shows: date'),
		says: [`${place}:13:32 portrait.figures[2].shows "leader" has no date; name another record`]
	},
	{
		name: 'two figures instead of three',
		files: withPortrait('    - { record: plant, shows: status, label: { en: the plant } }\n', ''),
		says: [`${place}:11:5 portrait.figures must be three figures`]
	},
	{
		name: 'a portrait of one sentence',
		files: withPortrait('    - { text: { en: A plan was shown. }, record: plan }\n', ''),
		says: [`${place}:8:5 portrait.story must be two to four sentences, each with its record`]
	},
	{
		name: 'a portrait of another place',
		files: {
			'geo/content/places/residence.yaml': ['evidence:', `${portrait}evidence:`]
		},
		says: [
			'geo/content/places/residence.yaml:8:3 portrait belongs to the six places only; remove it'
		]
	}
];
