// Protects: a handout tells of the best sourced records by a rule that takes no side, and asks five questions that it answers.
import { describe, expect, test } from 'vitest';
import { overlap } from '$lib/core/lines-and-boxes.ts';
import { boxOfName } from '$lib/core/name-candidates.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { citesOf } from './answers.ts';
import { chosen } from './facts.ts';
import { placeHandout, storyHandout } from './handout-view.server.ts';
import { boxOfPlate, inRanges, platesOf } from './plates.ts';

const touching = (id: string) => (atlas.touches[id] ?? []).map((touch) => touch.id);
const positions = ['position-japan-northern-territories', 'position-russia-southern-kurils'];

describe('the facts', () => {
	test('are in the order of time, and as many as there is room for', () => {
		const ids = touching('sakhalin');
		const facts = chosen(atlas, ids, 12);
		expect(facts).toHaveLength(12);
		expect(facts).toEqual(ids.filter((id) => facts.includes(id)));
	});

	test('are half of what was promised, as far as there are as many', () => {
		const isPromise = (id: string) => ['projects', 'agreements'].includes(atlas.kindOf[id] ?? '');
		expect(chosen(atlas, touching('vladivostok'), 12).filter(isPromise)).toHaveLength(6);
		expect(chosen(atlas, touching('sochi'), 12).filter(isPromise)).toEqual(['eight-point-plan']);
		expect(chosen(atlas, touching('yamal'), 12)).toEqual(touching('yamal'));
	});

	test('have the position of one government only beside that of another', () => {
		expect(chosen(atlas, touching('kuril-islands'), 12)).toEqual(expect.arrayContaining(positions));
		for (const place of ['sakhalin', 'hokkaido']) {
			expect(touching(place).filter((id) => positions.includes(id))).toHaveLength(1);
			expect(chosen(atlas, touching(place), 12).filter((id) => positions.includes(id))).toEqual([]);
		}
	});
});

/** The three kinds: with a border and two positions, without, and a story; tests/html reads all of them. */
const made = {
	'kuril-islands': placeHandout(atlas, 'kuril-islands'),
	sochi: placeHandout(atlas, 'sochi'),
	'eight-points': storyHandout(atlas, 'eight-points')
};

describe.each(Object.entries(made))('%s', (_, making) => {
	test('has five questions, each with an answer that cites a source', async () => {
		const { questions, references } = await making;
		expect(questions).toHaveLength(5);
		expect(new Set(questions).size).toBe(5);
		expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThan(2);
		for (const asked of questions) {
			const cites = citesOf(asked);
			expect(cites.length, asked.kind).toBeGreaterThan(0);
			for (const number of cites) expect(references[number - 1]?.number).toBe(number);
		}
	});

	test.each(['paper', 'phone'] as const)(
		'has names on its map for %s that lie on no other name and on no plate, and no plate is cut',
		async (size) => {
			const map = (await making).maps[size];
			expect(map.names.length).toBeGreaterThan(3);
			const boxes = [
				...map.names.map((name) => boxOfName(name, name.place, 18)),
				...map.plates.map(boxOfPlate)
			];
			const pairs = boxes.flatMap((box, i) =>
				boxes.slice(i + 1).map((other) => overlap(box, other))
			);
			expect(Math.max(...pairs)).toBeLessThanOrEqual(2);
			for (const [left, , right] of map.plates.map(boxOfPlate))
				expect(left >= 0 && right <= map.width).toBe(true);
		}
	);

	test('has every dated record on its timeline for a phone, each at a spot of its own', async () => {
		const { paper, phone } = (await making).timelines;
		expect(phone.marks).toHaveLength(paper.marks.length);
		for (const { marks, width } of [paper, phone]) {
			expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
			expect(marks.every(({ x }) => x > 4 && x < width - 4)).toBe(true);
		}
	});
});

test('what is quoted of a fact is its whole sentence, or says that it goes on', async () => {
	const all = await Promise.all(Object.values(made));
	const quoted = all.flatMap(({ questions }) =>
		questions.flatMap((asked) => (asked.kind === 'document' ? [asked] : []))
	);
	expect(quoted.length).toBeGreaterThan(0);
	for (const { words, fact } of quoted) {
		const sentence = fact.text.map(({ text }) => text).join('');
		if (words.endsWith('…')) expect(sentence.startsWith(words.slice(0, -1))).toBe(true);
		else expect(sentence.replace(/[.。]$/, '')).toBe(words);
	}
});

test('where two governments hold positions, both are asked for in one question', async () => {
	const { questions } = await made['kuril-islands'];
	const sides = questions.flatMap((asked) =>
		asked.kind === 'sides' ? [asked.facts.map(({ ref }) => ref.id)] : []
	);
	expect(sides).toEqual([positions]);
});

test('a part of a text names two carriers at most, and never those of the part behind it', async () => {
	const { facts } = await made.sochi;
	const summit = facts.find(({ ref }) => ref.id === '2016-05-06-sochi-summit');
	expect(summit?.text.map(({ text, cites }) => [text, cites.length])).toEqual([
		['Unofficial visit', 2],
		[' (Russia called it a working visit).', 1]
	]);
});

describe('plates on the map', () => {
	test('have their numbers in ranges', () => {
		expect(inRanges([3, 1, 2, 7, 5, 4, 9, 10])).toBe('1–5, 7, 9, 10');
	});

	test('lie on no other, and lose no number', () => {
		const spots = Array.from({ length: 12 }, (_, i) => ({
			x: 100 + ((i * 37) % 90),
			y: 100 + ((i * 53) % 60),
			numbers: [i + 1]
		}));
		const boxes = platesOf(spots, 680).map(boxOfPlate);
		for (const [i, box] of boxes.entries())
			for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(0);
		const shown = platesOf(spots, 680).flatMap(({ words }) =>
			words.split(', ').flatMap((range) => {
				const [from = 0, to = from] = range.split('–').map(Number);
				return Array.from({ length: to - from + 1 }, (_, i) => from + i);
			})
		);
		expect(shown.toSorted((one, other) => one - other)).toEqual(spots.map((_, i) => i + 1));
	});
});
