// Protects: whoever opens a link that was made with a release is told what is true of it, and nothing where nothing differs.
import { describe, expect, test } from 'vitest';
import type { Release } from '$lib/data/releases/releases.ts';
import { noteOn } from './note.ts';
import { releasesView } from './releases-view.ts';

const none = { added: 0, corrected: 0, withdrawn: 0 };
const releases: Release[] = [
	{
		...{ id: '2026-11-28', data: 'a'.repeat(64) },
		changed: { ...none, added: 413 },
		since: { added: 2, corrected: 3, withdrawn: 1 }
	},
	{
		...{ id: '2026-12-24-2', data: 'b'.repeat(64) },
		changed: { added: 2, corrected: 3, withdrawn: 1 },
		since: none
	}
];

describe('a link made with', () => {
	test('an older release says which, what is seen, and how much has changed', () => {
		expect(noteOn('2026-11-28', '2026-12-24-2', releases)).toEqual({
			says: [
				'This link was made with release 2026-11-28 of 28 November 2026; you see release 2026-12-24-2 of 24 December 2026.',
				'Since then 6 records were added, corrected or withdrawn.'
			],
			known: '2026-11-28'
		});
	});
	test('this very release says nothing', () =>
		expect(noteOn('2026-12-24-2', '2026-12-24-2', releases)).toBeUndefined());
	test('a release, seen in a build that is none, does not call the build a release', () => {
		const [first, second] = noteOn('2026-12-24-2', 'abc123', releases)?.says ?? [];
		expect(first).toContain('you see a later build, abc123, which is no release.');
		expect(second).toBe('No record has changed since.');
	});
	test('one that is not known says so, and offers no data of it', () => {
		const note = noteOn('2027-01-01', '2026-12-24-2', releases);
		expect(note?.says).toHaveLength(1);
		expect(note?.says[0]).toContain('2027-01-01, which is not known here');
		expect(note).not.toHaveProperty('known');
	});
});

describe('the page of the releases', () => {
	test('has the last first, each with what it changed and where its data are', () => {
		const { seen, rows } = releasesView(releases, '2026-12-24-2');
		expect(seen).toBe('You see release 2026-12-24-2.');
		expect(rows.map(({ id, changed, href }) => [id, changed, href])).toEqual([
			[
				'2026-12-24-2',
				'Since the release before it: 2 records added, 3 corrected, 1 withdrawn.',
				'/releases/2026-12-24-2/'
			],
			['2026-11-28', 'The first release, with 413 records.', '/releases/2026-11-28/']
		]);
	});
	test('says of a build that is no release what has changed since the last', () =>
		expect(releasesView(releases.slice(0, 1), 'abc123').seen).toContain(
			'build abc123, which is no release. Since the last release 2 records were added, 3 corrected and 1 withdrawn'
		));
	test('says before the first release that there is none', () =>
		expect(releasesView([], 'abc123')).toEqual({
			seen: expect.stringMatching(/^No release has been made yet\. You see build abc123/),
			rows: []
		}));
});
