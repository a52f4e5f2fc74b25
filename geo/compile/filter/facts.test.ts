import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { filesOf } from '../gate/samples/spoil.ts';
import { withPeriod } from '../gate/samples/periods.ts';

const compiled = compile(filesOf(withPeriod())).compiled;
if (!compiled) throw new Error('the good atlas compiles');
const { facts, names } = compiled.facts;
const factOf = (id: string) => facts.find((fact) => fact.id === id);

test('everything that happened, was agreed or was said is a fact, in time order', () => {
	expect(facts.map(({ kind }) => kind)).not.toContain('places');
	const dated = facts.flatMap(({ start }) => start ?? []);
	expect(dated).toEqual(dated.toSorted());
});

test('a fact has its places with those they lie in, its people, its sources and what they are', () => {
	expect(factOf('2016-05-06-summit')).toMatchObject({
		start: '2016-05-06',
		end: '2016-05-07',
		places: ['sochi', 'residence'],
		actors: ['leader'],
		themes: ['energy'],
		languages: expect.arrayContaining(['en'])
	});
	expect(factOf('2016-05-06-summit')).not.toHaveProperty('status');
});

test('a project has the status of its last step, and the dates of all', () => {
	const plant = factOf('plant');
	expect(plant?.status).toBeTruthy();
	expect(plant?.steps.length).toBeGreaterThan(0);
});

test('every id that a fact names has a name', () => {
	const unnamed = facts.flatMap((f) => [
		...f.places.filter((id) => !names.place[id]),
		...f.themes.filter((id) => !names.theme[id]),
		...f.actors.filter((id) => !names.actor[id])
	]);
	expect(unnamed).toEqual([]);
});

test('a period runs from the month of its first record to that of its last', () => {
	expect(compiled.periods).toEqual([
		expect.objectContaining({ id: 'spring', group: 'moments', from: '2016-05', to: '2016-05' })
	]);
});
