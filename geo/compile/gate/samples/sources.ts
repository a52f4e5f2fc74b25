// Marks of sources in a summary, accounts that differ, and the country of a publisher.
import type { Sample } from './spoil.ts';

const place = 'geo/content/places/sochi.yaml';
const event = 'geo/content/events/2016-05-06-summit.yaml';
const source = 'geo/content/sources/ministry.yaml';
const statement = 'geo/content/statements/claim.yaml';

const city = (text: string): Record<string, [string, string]> => ({
	[place]: ['summary: { en: "Black Sea city[^gazetteer]." }', `summary:\n  en: ${text}`]
});
const at = `${place}:6:7 summary.en`;

export const sources: readonly Sample[] = [
	{
		name: 'a mark of a source that is not in the evidence',
		files: city('Black Sea city[^ministry].'),
		says: [
			`${at} marks "ministry", which is not in this record's evidence; add it there, or name one of gazetteer`
		]
	},
	{
		name: 'a mark that is one letter off',
		files: city('Black Sea city[^gazeteer].'),
		says: [
			`${at} marks "gazeteer", which is not in this record's evidence; add it there, or name one of gazetteer; did you mean "gazetteer"?`
		]
	},
	{
		name: 'a source that is marked twice in one place',
		files: city('Black Sea city[^gazetteer gazetteer].'),
		says: [`${at} marks "gazetteer" twice in one place; remove one`]
	},
	{
		name: 'a mark that is not closed',
		files: city('Black Sea city[^gazetteer.'),
		says: [`${at} holds a mark that is not closed; write [^source-id]`]
	},
	{
		name: 'a mark after a blank',
		files: city('Black Sea city [^gazetteer].'),
		says: [
			`${at} holds a mark that follows a blank or nothing; put it right behind the last word of its claim`
		]
	},
	{
		name: 'two marks in a row',
		files: city('Black Sea city[^gazetteer][^gazetteer].'),
		says: [`${at} holds two marks in a row; name both sources in one: [^a b]`]
	},
	{
		name: 'a mark where none belongs',
		files: { [place]: ['supports: Coordinates', 'supports: Coordinates[^gazetteer]'] },
		says: [
			`${place}:9:15 evidence[0].supports "Coordinates[^gazetteer] of the city centre" holds the mark of a source; marks belong to summary.en only`
		]
	},
	{
		name: 'a conflict with one account',
		files: {
			[event]: ['      - { says: Three hours, by: The gazetteer, sources: [ ministry ] }\n', '']
		},
		says: [
			`${event}:21:7 conflicts[0].accounts has a single account; give the one that differs, or make it a note`
		]
	},
	{
		name: 'an account of a source that does not exist',
		files: {
			[event]: ['says: Two hours, sources: [ ministry ]', 'says: Two hours, sources: [ minstry ]']
		},
		says: [
			`${event}:21:39 conflicts[0].accounts[0].sources[0] "minstry" is not the id of a source; did you mean "ministry"?`
		]
	},
	{
		name: 'an account that says nothing',
		files: { [event]: ['{ says: Two hours, sources', '{ sources'] },
		says: [`${event}:21:9 conflicts[0].accounts[0].says is missing; add text`]
	},
	{
		name: 'a country that is none',
		files: { [source]: ['country: JP', 'country: Japan'] },
		says: [
			`${source}:8:10 country "Japan" is not a country; write its two letters (JP, RU), int for one that belongs to none, or und where it is not known`
		]
	},
	{
		name: 'a source without a country',
		files: { [source]: ['country: JP\n', ''] },
		says: [`${source}:1:1 country is missing; add JP, RU …, int or und`]
	},
	{
		name: 'a promise that is not one',
		files: { [statement]: ['assessment:', 'promise: false\nassessment:'] },
		says: [`${statement}:8:10 promise false is not true; write true, or leave it out`]
	}
];
