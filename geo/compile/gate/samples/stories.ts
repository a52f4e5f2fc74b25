import type { Sample } from './spoil.ts';

const file = 'geo/content/stories/spring.yaml';

const story = `title: { en: Spring }
lead: { en: "A meeting and a plan[^record:2016-05-06-summit record:plan]." }
steps:
  - id: meeting
    title: { en: The meeting }
    text: { en: "The leaders met[^ministry]." }
    records: [ 2016-05-06-summit ]
    map: { frame: [ sochi ], from: 2016-05, to: 2016-06, year: 2016, view: japan }
  - id: paper
    title: { en: The paper }
    text: { en: "A plan[^record:plan]." }
    records: [ plan ]
`;

/** A story as the good atlas could have it, one piece of it replaced. */
export const withStory = (piece = '', instead = ''): Record<string, string> => ({
	[file]: story.replace(piece, instead)
});

export const stories: readonly Sample[] = [
	{
		name: 'a sentence that nothing carries',
		files: withStory('met[^ministry].', 'met[^ministry]. They smiled.'),
		says: [
			`${file}:6:17 steps[0].text.en says "They smiled.", which nothing carries; mark its source, record:<id> or atlas`
		]
	},
	{
		name: 'a mark of a source that no record of the step has',
		files: withStory('[^ministry]', '[^gazetteer]'),
		says: [
			`${file}:6:17 steps[0].text.en marks "gazetteer", which is not in the evidence of its records; add it there, or name one of ministry`
		]
	},
	{
		name: 'a carrying record that the step does not name',
		files: withStory('[^ministry]', '[^record:plan]'),
		says: [
			`${file}:6:17 steps[0].text.en marks "plan", which is not among the records of the step; add it there`
		]
	},
	{
		name: 'a field that carries',
		files: withStory('[^ministry]', '[^field:type]'),
		says: [
			`${file}:6:17 steps[0].text.en marks a field; a story has none that defines: name record:<id> in "The leaders met"`
		]
	},
	{
		name: 'a number that nothing shows',
		files: withStory('The leaders met', 'The leaders met 77 times'),
		says: [
			`${file}:6:17 steps[0].text.en says "77" in "The leaders met 77 times", which nothing of ministry shows; say what they show, or mark another`
		]
	},
	{
		name: 'two steps of one id',
		files: withStory('id: paper', 'id: meeting'),
		says: [`${file}:9:9 steps[1].id "meeting" is the id of an earlier step; give it another`]
	},
	{
		name: 'a window that ends before it begins',
		files: withStory('to: 2016-06', 'to: 2016-04'),
		says: [`${file}:8:49 steps[0].map.to "2016-04" lies before "2016-05"; change the two over`]
	},
	{
		name: 'a step of four sentences',
		files: withStory(
			'The leaders met[^ministry].',
			'It met[^ministry]. It met[^ministry]. It met[^ministry]. It met[^ministry].'
		),
		says: [`${file}:6:17 steps[0].text.en has 4 sentences; a step has one to three: make two steps`]
	},
	{
		name: 'a record that does not exist',
		files: withStory('[ plan ]', '[ plan, no-such ]'),
		says: [
			`${file}:12:22 steps[1].records[1] "no-such" is not the id of a place, an event, a project, an agreement, an actor, a statement or a theme; add that record or correct the id`
		]
	},
	{
		name: 'a year before the first border',
		files: withStory('year: 2016', 'year: 1800'),
		says: [
			`${file}:8:64 steps[0].map.year 1800 is no year of the borders; they are drawn from 1855 to 2100`
		]
	},
	{
		name: 'a side that is none',
		files: withStory('view: japan', 'view: france'),
		says: [`${file}:8:76 steps[0].map.view "france" is not one of neutral, japan or russia`]
	}
];
