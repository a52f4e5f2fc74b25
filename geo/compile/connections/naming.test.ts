import { expect, test } from 'vitest';
import type { AnyRecord } from '../../schema/records.ts';
import { nameMatcher } from './naming.ts';

const actor = (id: string, en: string, type = 'organization') => ({
	id,
	kind: 'actors',
	type,
	names: { en }
});
const records = [
	actor('shinzo-abe', 'Shinzo Abe', 'person'),
	actor('akie-abe', 'Akie Abe', 'person'),
	actor('jbic', 'Japan Bank for International Cooperation (JBIC)'),
	actor('iida', 'Iida Group Holdings'),
	actor('far-east-agency', 'Far East Agency'),
	actor('far-east-fund', 'Far East Development Fund'),
	{ id: 'yamal', kind: 'places', names: { en: 'Yamal Peninsula' }, aliases: ['Yamal', 'Ямал'] },
	{ id: 'iturup', kind: 'places', names: { en: 'Iturup / Etorofu' }, aliases: [] },
	{ id: 'yamal-lng', kind: 'projects', title: { en: 'Yamal LNG' } },
	{ id: 'sakhalin', kind: 'places', names: { en: 'Sakhalin' }, aliases: [] },
	{ id: 'shimoda', kind: 'agreements', title: { en: 'Treaty of Commerce (Treaty of Shimoda)' } }
] as unknown as AnyRecord[];
const ranks: Record<string, number> = { 'shinzo-abe': 30, 'akie-abe': 1 };
const names = nameMatcher(records, (id) => ranks[id] ?? 0);

test.each([
	['Abe–Putin summit at APEC', 'shinzo-abe', true],
	['Abe–Putin summit at APEC', 'akie-abe', false],
	['Putin receives Akie Abe', 'akie-abe', true],
	['Putin receives Akie Abe', 'shinzo-abe', false],
	['a loan by JBIC of 400 million', 'jbic', true],
	['Iida takes a stake', 'iida', true],
	['cooperation in the Far East', 'far-east-agency', false],
	['gas from the Yamal Peninsula', 'yamal', true],
	['carriers for Yamal LNG', 'yamal', false],
	['carriers for Yamal LNG', 'yamal-lng', true],
	['both Yamal LNG and the port on Yamal', 'yamal', true],
	['kelp off Etorofu', 'iturup', true],
	['Sakhalin-2 gas', 'sakhalin', false],
	['on Sakhalin, and', 'sakhalin', true],
	['the Treaty of Shimoda', 'shimoda', true],
	['Sakhaliners', 'sakhalin', false]
])('“%s” names %s: %s', (text, id, isNamed) => expect(names(text, id)).toBe(isNamed));

test('what nobody knows is named by nothing', () =>
	expect(names('anything', 'nobody')).toBe(false));
