import { expect, test } from 'vitest';
import { paletteOf } from '$lib/layers/tokens.ts';
import { isWord, type Word } from './parts.ts';
import { keyLayers, keyOf } from './key.ts';
import { layOut, wrap, type Measure } from './strip.ts';

const palette = paletteOf((token) => token);
const whole = keyOf(new Set(keyLayers), palette);
const measure: Measure = (text, { size }) => text.length * size * 0.5;
const words = {
	title: 'Kuril Islands',
	says: ['Borders today: both sides’ statements. Nothing here implies a position on any boundary.'],
	credits: [
		'© La Pérouse · Words CC BY 4.0',
		`Seen at https://la-perouse.example/places/kuril-islands/?${'kind=event&'.repeat(12)}`
	]
};
const bars = [
	{ label: '100 km', length: 60 },
	{ label: '50 nm', length: 55 }
];

const extent = (word: Word) => {
	const wide = measure(word.text, word);
	const left = word.anchor === 'middle' ? word.x - wide / 2 : word.x;
	return {
		left,
		right: left + wide,
		top: word.y - word.size * 0.8,
		bottom: word.y + word.size * 0.2
	};
};

test.each([290, 320, 390, 821, 1240])(
	'at %i px all words stand inside the strip, none on another',
	(width) => {
		for (const key of [whole, []]) {
			const { parts, height } = layOut(words, bars, { width, key }, palette, measure);
			const set = parts.filter(isWord).map(extent);
			expect(set.length).toBeGreaterThan(5);
			for (const { left, right, top, bottom } of set) {
				expect(left).toBeGreaterThanOrEqual(8);
				expect(right).toBeLessThanOrEqual(width - 8);
				expect(top).toBeGreaterThanOrEqual(0);
				expect(bottom).toBeLessThanOrEqual(height);
			}
			const clashes = set.filter((a, i) =>
				set.some(
					(b, j) =>
						j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
				)
			);
			expect(clashes).toEqual([]);
		}
	}
);

test('no word is lost, and an address goes on in the next line', () => {
	const { parts } = layOut(words, bars, { width: 320, key: [] }, palette, measure);
	const all = parts
		.filter(isWord)
		.map(({ text }) => text)
		.join('');
	const address = words.credits[1]!.replaceAll(' ', '');
	expect(all.replaceAll(' ', '')).toContain(address);
});

test('a wide map has both scales, a narrow one kilometres; each bar is as long as it says', () => {
	for (const [width, count] of [
		[390, 1],
		[800, 2]
	] as const) {
		const { parts } = layOut(words, bars, { width, key: [] }, palette, measure);
		const drawn = parts.flatMap((part) =>
			'd' in part && /^M.+V.+H.+V/.test(part.d) && part.stroke ? [part.d] : []
		);
		expect(drawn).toHaveLength(count);
		const lengths = drawn.map((d) => {
			const [left = 0, , , right = 0] = d.match(/[\d.]+/g)!.map(Number);
			return right - left;
		});
		expect(lengths.toSorted()).toEqual(
			bars
				.slice(0, count)
				.map(({ length }) => length)
				.toSorted()
		);
	}
});

test('words are wrapped at spaces, and only what is too wide by itself within', () => {
	const style = { size: 10, isBold: false };
	expect(wrap('aa bb cc', style, 25, measure)).toEqual(['aa bb', 'cc']);
	expect(wrap('aa abcdefghij b', style, 25, measure)).toEqual(['aa', 'abcde', 'fghij', 'b']);
	expect(wrap('', style, 25, measure)).toEqual([]);
});
