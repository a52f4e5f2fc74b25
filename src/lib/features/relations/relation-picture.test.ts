import { describe, expect, test } from 'vitest';
import { overlap } from './spread-boxes.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { facts } from '$lib/data/filter/facts.server.ts';
import { pictureOf } from './relation-picture.ts';
import { relationsOf } from './relations.ts';

const ids = [...Object.keys(atlas.records.places), ...Object.keys(atlas.records.actors)];
const all = ids.flatMap((id) => {
	const relations = relationsOf(atlas, facts, id);
	return relations ? [{ id, relations, picture: pictureOf(relations) }] : [];
});

test('most places and actors have a picture, and some with twenty neighbours', () => {
	expect(all.length).toBeGreaterThan(80);
	expect(all.filter(({ relations }) => relations.neighbours.length === 20).length).toBeGreaterThan(
		5
	);
});

test('no label lies over another one or beyond the picture', () => {
	const wrong = all.flatMap(({ id, picture: { labels, width, height } }) => {
		const boxes = labels.map((l) => ({
			x: l.x,
			y: l.y + l.height / 2,
			halfWidth: l.width / 2,
			halfHeight: l.height / 2
		}));
		const over = boxes.flatMap((a, i) =>
			boxes.slice(i + 1).filter((b) => overlap(a, b).every((by) => by > 0.5))
		);
		const beyond = boxes.filter(
			(b) =>
				b.x - b.halfWidth < -1 ||
				b.x + b.halfWidth > width + 1 ||
				b.y - b.halfHeight < -1 ||
				b.y + b.halfHeight > height + 1
		);
		return over.length + beyond.length > 0
			? [`${id}: ${over.length} over, ${beyond.length} out`]
			: [];
	});
	expect(wrong).toEqual([]);
});

test('no picture is higher than a screen', () =>
	expect(Math.max(...all.map(({ picture }) => picture.height))).toBeLessThanOrEqual(620));

test('the same records make the same picture', () => {
	const { relations, picture } = all[0]!;
	expect(pictureOf(relations)).toEqual(picture);
});

describe('what is shared', () => {
	const putin = all.find(({ id }) => id === 'vladimir-putin')!.relations;

	test('whoever shares most records comes first, and every record names both', () => {
		expect(putin.neighbours[0]?.id).toBe('shinzo-abe');
		for (const { id, kind, shared } of putin.neighbours)
			for (const at of shared) {
				const fact = facts.facts.find(({ id }) => id === putin.records[at]?.id);
				expect(fact?.actors).toContain('vladimir-putin');
				expect(fact?.[kind]).toContain(id);
			}
	});

	test('a place is not related to what it is grouped under', () => {
		const iturup = relationsOf(atlas, facts, 'iturup');
		expect(iturup?.neighbours.map(({ id }) => id)).not.toContain('kuril-islands');
		expect(iturup?.neighbours.length).toBeGreaterThan(2);
	});

	test('with fewer than three neighbours there is none', () => {
		expect(all.every(({ relations }) => relations.neighbours.length >= 3)).toBe(true);
		expect(relationsOf(atlas, facts, 'ana')).toBeUndefined();
		expect(relationsOf(atlas, facts, 'yamal-lng')).toBeUndefined();
	});
});
