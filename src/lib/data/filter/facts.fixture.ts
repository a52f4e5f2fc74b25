// Four facts of as many shapes, for the tests of what is chosen by time.
import type { Fact } from '$lib/data/atlas/types.ts';

const fact = (id: string, more: Partial<Fact>): Fact => ({
	...{ id, kind: 'events', title: id, steps: [], places: [], themes: [] },
	...{ actors: [], sources: [], languages: [], sourceTypes: [] },
	...more
});
export const peking = fact('peking', { start: '1925-01-20', end: '1925-04-15', places: ['tokyo'] });
export const yalta = fact('yalta', {
	start: '1945-02-11',
	end: '2046',
	kind: 'agreements',
	sources: ['a']
});
export const plant = fact('plant', {
	start: '2013',
	steps: ['2016-05-06', '2019-06'].map((date) => ({ date, status: 'signed' })),
	sources: ['a', 'b']
});
export const undated = fact('undated', {});
export const facts = [peking, yalta, plant, undated];
