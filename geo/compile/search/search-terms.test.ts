import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf, termsOf, wordsOf } from './search-terms.ts';

describe('spellings of one word have one term', () => {
	test.each([
		['Хоккайдо', 'Hokkaido'],
		['Токио', 'Tokyo'],
		['Южно-Сахалинск', 'Yuzhno-Sakhalinsk'],
		['Ōtomari', 'OTOMARI'],
		['Ямал', 'Yamal'],
		['Шикотан', 'Shikotan'],
		// Latin ↔ Cyrillic.
		['Ельцин', 'Yeltsin'],
		['Eltsin', 'Yeltsin'],
		['Приморский', 'Primorsky'],
		['Приморский', 'Primorskiy'],
		['Хабомаи', 'Habomai'],
		['Окинава', 'Okinawa'],
		['Александровск', 'Alexandrovsk'],
		['Россия', 'Rossiya'],
		// Hepburn's, Kunrei and Polivanov's way.
		['Chishima', 'Tisima'],
		['Chishima', 'Тисима'],
		['Shimoda', 'Симода'],
		['Tsushima', 'Tusima'],
		['Tsushima', 'Цусима'],
		['Fujiwara', 'Huziwara'],
		['Fujiwara', 'Фудзивара'],
		['Shōwa', 'Syôwa'],
		['Junichirō', 'Дзюнъитиро'],
		['Matcha', 'Maccha'],
		['Shimbun', 'Shinbun'],
		['Tōkyō', 'Toukyou'],
		['Tōkyō', 'Tookyoo'],
		['Hyūga', 'Hyuuga'],
		// Width and case.
		['ＨＯＫＫＡＩＤＯ', 'hokkaido'],
		['ﾊﾊﾞﾛﾌｽｸ', 'ハバロフスク'],
		['ﾎｯｶｲﾄﾞｳ', 'ほっかいどう'],
		// Composed or not.
		['ハバロフスク'.normalize('NFD'), 'ハバロフスク'],
		['ハ゛ロン', 'バロン'],
		['Хоккайдо'.normalize('NFD'), 'Хоккайдо'],
		['Tōkyō'.normalize('NFD'), 'Tōkyō'],
		['Hok\u00adkaido', 'Hokkaido'],
		['国後\u{e0100}島', '国後島'],
		// Kana, long vowels, old characters.
		['ウラジオストーク', 'ウラジオストク'],
		['ウラジヴォストーク', 'ウラジボストク'],
		['ユジノ・サハリンスク', 'ユジノサハリンスク'],
		['國後島', '国後島'],
		['擇捉島', '択捉島'],
		['えとろふ', 'エトロフ'],
		['㎞', 'km']
	])('%s and %s', (a, b) => expect(termsOf(a)).toEqual(termsOf(b)));
});

test.each([
	['Артём', 'Артем'],
	['Горбачёв', 'Горбачев'],
	['Зелёный', 'Зеленый'],
	['Артём', 'Artyom'],
	['えとろふ', 'Etorofu'],
	['さっぽろ', 'Sapporo'],
	['ちしま', 'Chishima'],
	['きょうと', 'Kyoto'],
	['プーチン', 'Putin'],
	['Shin’ichi', 'Shinichi'],
	['Yuzhno-Sakhalinsk', 'Yuzhnosakhalinsk'],
	['Etorofu-tō', 'Etorofuto'],
	['ハバロフスク地方', 'ハバロフスク'],
	['北方領土問題', '領土']
])('among the terms of %s are all that %s asks for', (text, query) => {
	const terms = termsOf(text);
	for (const { forms } of wordsOf(query))
		expect(forms.some((form) => form.every((term) => terms.includes(term)))).toBe(true);
});

test.each([
	['Iturup', 'Etorofu'],
	['Sakhalin', 'Saghalien'],
	['国後', '択捉'],
	['Nara', 'Nera']
])('%s and %s stay apart', (a, b) => expect(termsOf(a)).not.toEqual(termsOf(b)));

test('a word of two scripts falls apart where they meet', () =>
	expect(termsOf('LNG基地')).toEqual(['lng', ...termsOf('基地')]));

describe('the pieces of a text', () => {
	const isWhole = (text: string) =>
		expect(
			piecesOf(text)
				.map((piece) => piece.text)
				.join('')
		).toBe(text);

	test('are the text, whatever it is', () => {
		const strange = fc.constantFrom(
			'ﾊ',
			'ﾞ',
			'゛',
			'\u3099',
			'½',
			'㎞',
			'ー',
			'・',
			'ヴ',
			'ァ',
			'-',
			'’',
			'ё',
			'x',
			'国'
		);
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(strange).map((letters) => letters.join(''))
		);
		const property = fc.property(text, (each) => void isWhole(each));
		expect(() => fc.assert(property, { numRuns: 10_000 })).not.toThrow();
	});

	test('bear the terms of their word', () => {
		const marked = (text: string, query: string) => {
			const sought = new Set(wordsOf(query).flatMap(({ forms }) => forms.flat()));
			return piecesOf(text)
				.filter(({ terms }) => terms.some((term) => sought.has(term)))
				.map((piece) => piece.text)
				.join('');
		};
		expect(marked('国後島は北方領土', '領土')).toBe('領土');
		expect(marked('ﾊﾊﾞﾛﾌｽｸ市', 'ハバロ')).toBe('ﾊﾊﾞﾛ');
		expect(marked('Южно-Сахалинск', 'sakhalinsk')).toBe('Сахалинск');
		expect(marked('Южно-Сахалинск', 'Yuzhnosakhalinsk')).toBe('ЮжноСахалинск');
	});
});
