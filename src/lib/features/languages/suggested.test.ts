import { expect, test } from 'vitest';
import { suggestedLanguage } from './suggested.ts';

test.each([
	[['ru-RU', 'en'], 'en', 'ru'],
	[['ja'], 'en', 'ja'],
	[['JA-jp', 'ru'], 'ru', 'ja'],
	[['en-US', 'ja'], 'ja', 'en'],
	// The first that the atlas has is read, also where others come before it.
	[['uk', 'ru', 'en'], 'en', 'ru'],
	[['de', 'en'], 'en', undefined],
	[['en-GB', 'ru'], 'en', undefined],
	[['de', 'fr'], 'ja', undefined],
	[[], 'en', undefined],
	[['', '-'], 'ru', undefined]
] as const)('who reads %j on a page in %s is offered %s', (wanted, own, offered) =>
	expect(suggestedLanguage(wanted, own)).toBe(offered)
);
