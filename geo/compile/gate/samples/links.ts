import type { Sample } from './spoil.ts';

const summit = 'geo/content/events/2016-05-06-summit.yaml';
const plan = 'geo/content/agreements/plan.yaml';
const plant = 'geo/content/projects/plant.yaml';
const claim = 'geo/content/statements/claim.yaml';

const evidence = (links: string) => ['evidence:', `links: [ ${links} ]\nevidence:`] as const;
const ofPlant = (links: string) => ['standing: {', `links: [ ${links} ]\nstanding: {`] as const;
const link = (rel: string, to: string) => `{ rel: ${rel}, to: ${to} }`;
const summitLink = (rel: string, to: string) =>
	['{ rel: related-to, to: plan, note: presented there }', link(rel, to)] as const;
const turn = 'turn the link round, or correct a date';

export const links: readonly Sample[] = [
	...['part-of', 'implements', 'based-on', 'located-in'].map((rel) => ({
		name: `two records that are each ${rel} the other`,
		files: { [summit]: summitLink(rel, 'plan'), [plan]: evidence(link(rel, '2016-05-06-summit')) },
		says: [
			`${summit}:12:${18 + rel.length} links[0].to runs in a circle of ${rel}: 2016-05-06-summit → plan → 2016-05-06-summit; remove one of these links`
		]
	})),
	{
		name: 'three records of which each is part of the next',
		files: {
			[summit]: summitLink('part-of', 'plan'),
			[plan]: evidence(link('part-of', 'plant')),
			[plant]: ofPlant(link('part-of', '2016-05-06-summit'))
		},
		says: [
			`${summit}:12:25 links[0].to runs in a circle of part-of: 2016-05-06-summit → plan → plant → 2016-05-06-summit; remove one of these links`
		]
	},
	{
		name: 'an event that follows a later one',
		files: { [summit]: summitLink('follows', 'claim') },
		says: [
			`${summit}:12:25 links[0].to "claim" (2016-12) is later than this record (2016-05-06), so that follows cannot be; ${turn}`
		]
	},
	...['outcome-of', 'based-on', 'responds-to', 'implements', 'cites'].map((rel) => ({
		name: `an event that is ${rel} a later one`,
		files: { [summit]: summitLink(rel, 'claim') },
		says: [
			`${summit}:12:${18 + rel.length} links[0].to "claim" (2016-12) is later than this record (2016-05-06), so that ${rel} cannot be; ${turn}`
		]
	})),
	...['ended-by', 'suspended-by'].map((rel) => ({
		name: `a statement that is ${rel} an earlier event`,
		files: { [claim]: evidence(link(rel, '2016-05-06-summit')) },
		says: [
			`${claim}:12:${23 + rel.length} links[0].to "2016-05-06-summit" (2016-05-06) is earlier than this record (2016-12), so that ${rel} cannot be; ${turn}`
		]
	}))
];

/** Links that the dates do not contradict, whatever days they mean. */
export const inOrder: readonly (readonly [what: string, files: Sample['files']])[] = [
	['an event that follows one of its year', { [summit]: summitLink('follows', 'plant') }],
	['what follows something of the same day', { [summit]: summitLink('follows', 'plan') }],
	[
		'a project that still goes on and came out of a later event',
		{ [plant]: ofPlant(link('outcome-of', '2016-05-06-summit')) }
	],
	[
		'a project that a later event ended',
		{ [plant]: ofPlant(link('ended-by', '2016-05-06-summit')) }
	],
	[
		'two records that affect each other',
		{
			[summit]: summitLink('affects', 'plan'),
			[plan]: evidence(link('affects', '2016-05-06-summit'))
		}
	],
	[
		'two records in two relations',
		{
			[summit]: summitLink('part-of', 'plan'),
			[plan]: evidence(link('based-on', '2016-05-06-summit'))
		}
	]
];
