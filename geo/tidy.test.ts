import { expect, test } from 'vitest';
import { tidied } from './tidy.ts';

test('texts are set, and nothing else of a file changes', () => {
	const yaml = `# it's a comment
title: { en: "Abe's \\"plan\\"" }
date: { start: 2016-05-06 }
links:
  - { rel: follows, to: 2013-10-07-bali-meeting, note: 'it''s his' }
summary:
  en: Japan's view[^record:2013-10-07-bali-meeting] over
    3-5 years.
evidence:
  - source: sputnik-26-30
    locator: paras 1-3
    supports: Formation.
url: https://a.example/it's
`;
	expect(tidied(yaml)).toBe(`# it's a comment
title: { en: "Abe’s “plan”" }
date: { start: 2016-05-06 }
links:
  - { rel: follows, to: 2013-10-07-bali-meeting, note: 'it’s his' }
summary:
  en: Japan’s view[^record:2013-10-07-bali-meeting] over
    3–5 years.
evidence:
  - source: sputnik-26-30
    locator: ¶ 1–3
    supports: Formation
url: https://a.example/it's
`);
	expect(tidied(tidied(yaml))).toBe(tidied(yaml));
});

test('so are those of a line on the map', () =>
	expect(tidied('{ "says": "Japan\'s line", "locator": "paragraph 2" }\n')).toBe(
		'{ "says": "Japan’s line", "locator": "¶ 2" }\n'
	));
