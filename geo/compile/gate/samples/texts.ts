import type { Sample } from './spoil.ts';

const summit = 'geo/content/events/2016-05-06-summit.yaml';
const titled = (written: string): Sample['files'] => ({
	[summit]: ['title: { en: Summit }', `title: { en: ${written} }`]
});
const at = `${summit}:2:14 title.en`;

export const texts: readonly Sample[] = [
	{
		name: 'a title of nothing but a filler',
		files: titled('"\u3164"'),
		says: [`${summit}:2:15 holds an invisible character (U+3164) behind "tle: { en: ""; remove it`]
	},
	...['\\u3164', '\\u2800', ' ', '\\u00a0\\u3000', '\\u0301', '\\t'].map((written) => ({
		name: `a title of nothing but ${written}`,
		files: titled(`"${written}"`),
		says: [
			`${at} ${written === ' ' ? '" " ' : written.startsWith('\\u00a0') ? '"\u00a0\u3000" ' : written === '\\u0301' ? '"\u0301" ' : ''}shows nothing; write the text or leave the field out`
		]
	})),
	{
		name: 'a null that is written as an escape',
		files: titled('"Sum\\0mit"'),
		says: [`${at} holds an invisible character (U+0000) behind "Sum"; remove it`]
	},
	{
		name: 'half a character',
		files: titled('"Talks \\ud83d"'),
		says: [`${at} holds half a character (U+D83D) behind "Talks "; type it again`]
	},
	{
		name: 'a tab inside a text',
		files: titled('"Sum\\tmit"'),
		says: [`${at} holds a tab (U+0009); write a blank`]
	},
	{
		name: 'a line break inside a text',
		files: titled('"Sum\\nmit"'),
		says: [`${at} holds a line break (U+000A); write it in one line, as ">-" does`]
	},
	{
		name: 'a text that no page has room for',
		files: titled(`"${'Talks and '.repeat(600)}so on"`),
		says: [`${at} is longer than 5000 characters; say it shorter`]
	},
	{
		name: 'an HTML entity',
		files: titled('"Abe &amp; Putin"'),
		says: [`${at} "Abe &amp; Putin" holds an HTML entity; write & for &amp;`]
	},
	...[
		['a straight quote', '"Abe\'s plan"', '"Abe’s plan" for "Abe\'s plan"'],
		['a hyphen in a range', '"Over 3-5 years"', '"Over 3–5 years" for "Over 3-5 years"'],
		['a word without its hyphen', '"Sea southeast"', '"ea south-east" for "ea southeast"']
	].map(([name = '', title = '', remedy = '']) => ({
		name,
		files: titled(title),
		says: [
			`${at} ${title} is set with other signs than print uses; write ${remedy}, or run npm run geo:tidy, which mends them all`
		]
	})),
	{
		name: 'a place in a source in words',
		files: { [summit]: ['locator: ¶ 1', 'locator: para 1'] },
		says: [
			`${summit}:16:14 evidence[0].locator "para 1" is set with other signs than print uses; write "¶ 1" for "para 1", or run npm run geo:tidy, which mends them all`
		]
	},
	{
		name: 'a full stop behind what a source shows',
		files: { [summit]: ['supports: The meeting', 'supports: The meeting.'] },
		says: [
			`${summit}:17:15 evidence[0].supports "The meeting." is set with other signs than print uses; write " meeting" for " meeting.", or run npm run geo:tidy, which mends them all`
		]
	},
	{
		name: 'an HTML tag',
		files: titled('"Abe and <b>Putin</b>"'),
		says: [`${at} "Abe and <b>Putin</b>" holds HTML; remove <b>, </b>, text has no mark-up`]
	},
	{
		name: 'an HTML entity in an outline',
		files: { 'geo/shapes/sochi.geojson': ['Drawn for a test.', 'Drawn &#39;here&#39;.'] },
		says: [
			`geo/shapes/sochi.geojson:7:13 properties.origin "Drawn &#39;here&#39;." holds an HTML entity; write ' for &#39;`
		]
	},
	{
		name: 'a null that is written as an escape in an outline',
		files: { 'geo/shapes/sochi.geojson': ['Drawn for a test.', 'Drawn\\u0000here.'] },
		says: [
			'geo/shapes/sochi.geojson:7:13 properties.origin holds an invisible character (U+0000) behind "Drawn"; remove it'
		]
	},
	{
		name: 'a field whose name holds what cannot be seen',
		files: { [summit]: ['statusNote: held', 'statusNote: held\n"no\\0te": x'] },
		says: [`${summit}:14:1 no<U+0000>te is not a known field here; did you mean "notes"?`]
	}
];
