// Protects: what is not there is said to be not there, for an unknown id and an unknown format alike, in every language.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allLanguages } from '../../geo/schema/text.ts';
import { serve } from '../../tools/serve.ts';
import { siteFolder } from '../support/paths.ts';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	server = await serve(siteFolder, { port: 0 });
});
afterAll(() => server.close());

const unknown = [
	...['/places/atlantis/', '/stories/atlantis/', '/sources/atlantis/', '/islands/atlantis/'],
	...['/cards/places/atlantis.png', '/cards/places/sochi.webp', '/cards/atlantis.png'],
	...[
		'/embed/places/atlantis/',
		'/embed/oembed/places/atlantis.json',
		'/embed/oembed/places/sochi.xml'
	],
	...['/feeds/atlantis.atom', '/feeds/all.rss', '/stories/eight-points/steps/atlantis.svg']
];
const paths = [
	...allLanguages.flatMap((language) =>
		unknown.map((path) => (language === 'en' ? path : `/${language}${path}`))
	),
	...[
		'/data/events.xlsx',
		'/data/places/atlantis.csv',
		'/data/ogc/rivers',
		'/de/',
		'/ru/data/events.csv'
	]
];

test.each(paths)('%s is a clear 404', async (path) => {
	const answer = await fetch(server.url.replace(/\/$/, '') + path);
	expect(answer.status).toBe(404);
	expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
	expect(await answer.text()).toContain('There is no page at this address');
});
