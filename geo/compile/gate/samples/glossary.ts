import type { Sample } from './spoil.ts';

const file = 'geo/glossary.yaml';

const entries = `- id: memorandum
  group: subject
  term: { en: Memorandum, ja: 覚書 }
  forms: { en: [ memoranda ] }
  meaning: { en: A paper on what is meant to be done. }
  see: plan
- id: stands-as
  group: atlas
  term: { en: Stands as }
  meaning: { en: The last state that was found. }
  see: /method/#states
`;

/** A glossary as the good atlas could have it, one piece of it replaced. */
export const withGlossary = (piece = '', instead = ''): Record<string, string> => ({
	[file]: entries.replace(piece, instead)
});

export const glossary: readonly Sample[] = [
	{
		name: 'a word that is explained twice',
		files: withGlossary('id: stands-as', 'id: memorandum'),
		says: [`${file}:7:7 [1].id "memorandum" is explained twice; remove one`]
	},
	{
		name: 'a form that two words have, however it is written',
		files: withGlossary('en: Stands as', 'en: MEMORANDA'),
		says: [
			`${file}:9:15 [1].term.en "MEMORANDA" is a form of "memorandum" already; keep it in one of the two`
		]
	},
	{
		name: 'a form that stands twice at its word',
		files: withGlossary('[ memoranda ]', '[ memoranda, memorandum ]'),
		says: [`${file}:4:29 [0].forms.en[1] "memorandum" stands here twice; remove one`]
	},
	{
		name: 'a word that leads to no record',
		files: withGlossary('see: plan', 'see: plna'),
		says: [`${file}:6:8 [0].see "plna" is not the id of a record; did you mean "plan"?`]
	},
	{
		name: 'a word that leads to a record without a page',
		files: withGlossary('see: plan', 'see: excerpts'),
		says: [
			`${file}:6:8 [0].see "excerpts" is not the id of a record; correct the id, or write a page as /method/#facts`
		]
	},
	{
		name: 'a word that leads to no page',
		files: withGlossary('see: /method/', 'see: /methods/'),
		says: [
			`${file}:11:8 [1].see "/methods/#states" is no page that says more; did you mean "/method/"?`
		]
	},
	{
		name: 'a word that leads to another site',
		files: withGlossary('see: /method/#states', 'see: https://atlas.example/'),
		says: [
			`${file}:11:8 [1].see "https://atlas.example/" is neither the id of a record nor a page of the atlas; write it as declaration-1956 or /method/#facts`
		]
	},
	{
		name: 'a word without its meaning',
		files: withGlossary('  meaning: { en: The last state that was found. }\n', ''),
		says: [`${file}:7:3 [1].meaning is missing; add a set of fields (en, ru, ja)`]
	},
	{
		name: 'a meaning that is a chapter',
		files: withGlossary(
			'The last state that was found.',
			`${'The last state. '.repeat(16)}`.trim()
		),
		says: [
			`${file}:10:18 [1].meaning.en is longer than 240 characters; say it in one or two plain sentences`
		]
	},
	{
		name: 'a word of an unknown group',
		files: withGlossary('group: atlas', 'group: atlsa'),
		says: [`${file}:8:10 [1].group "atlsa" is not one of atlas or subject; did you mean "atlas"?`]
	},
	{
		name: 'a word without forms that says it has some',
		files: withGlossary('[ memoranda ]', '[]'),
		says: [
			`${file}:4:16 [0].forms.en is empty; name another form of the word, or leave the field out`
		]
	},
	{
		name: 'a meaning that names a disputed island as one side does',
		files: {
			...withGlossary('The last state that was found.', 'How Kyotei stands.'),
			'geo/labels/towns.yaml': [
				'both: { russian: Sochi, japanese: Sochi }\n  names:\n',
				'both: { russian: Dom, japanese: Kyotei }\n  names:\n    en: { text: Dom / Kyotei, source: atlas-page }\n'
			]
		},
		says: [
			`${file}:10:18 [1].meaning.en names Kyotei without Dom; both sides claim it: write Dom / Kyotei`
		]
	},
	{
		name: 'a glossary that is no list',
		files: { [file]: 'memorandum: A paper\n' },
		says: [`${file}:1:1 is not a list of words; begin each with "- id:"`]
	}
];
