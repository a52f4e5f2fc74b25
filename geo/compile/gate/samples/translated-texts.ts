import { ja, ru, withBare, withTranslation } from './catalogues.ts';
import type { Sample } from './spoil.ts';

const russian = (name: string, instead: string, ...says: string[]): Sample => ({
	name,
	files: withTranslation('Город на Чёрном море[^gazetteer].', instead),
	says: says.map((said) => `${ru}:12:1 summary ${said}`)
});
const japanese = (name: string, instead: string, ...says: string[]): Sample => ({
	name,
	files: withTranslation('黒海沿岸の都市[^gazetteer]。', instead, ja),
	says: says.map((said) => `${ja}:12:1 summary ${said}`)
});
export const translatedTexts: readonly Sample[] = [
	russian(
		'a line break',
		'Город[^gazetteer]\\nна море.',
		'holds a line break (\\n); write it in one line'
	),
	russian('a tab', 'Город\\tна море[^gazetteer].', 'holds a tab (U+0009); write a blank'),
	russian(
		'a blank at the end',
		'Город на море[^gazetteer]. ',
		'begins or ends with a blank; remove it'
	),
	russian(
		'letters split from their accents',
		'Город на Черно\u0438\u0306 море[^gazetteer].',
		'holds letters split from their accents; save it as NFC'
	),
	russian(
		'an HTML entity',
		'Город &amp; море[^gazetteer].',
		'holds an HTML entity; write & for &amp;'
	),
	russian(
		'a tag',
		'Город на <b>море</b>[^gazetteer].',
		'holds HTML; remove <b>, </b>, text has no mark-up'
	),
	russian(
		'other signs than print uses',
		'Город в 3-5 км[^gazetteer].',
		'is set with other signs than print uses; write "ород в 3–5 км[^gazet" for "ород в 3-5 км[^gazet"'
	),
	russian(
		'English quotation marks',
		'Город на “море”[^gazetteer].',
		'“ is no Russian quotation mark; write « and », inside them „ and “'
	),
	russian(
		'straight ones',
		'Город на \\"море\\"[^gazetteer].',
		'" is no Russian quotation mark; write « and », inside them „ and “'
	),
	russian(
		'a text that was left in English',
		'Black Sea city[^gazetteer].',
		'holds no Cyrillic letter, and "city" is no name or figure of the English; translate it, or leave msgstr empty'
	),
	russian(
		'a mark that was lost',
		'Город на Чёрном море.',
		'marks gazetteer less often than the English; set the mark behind the words that it carries'
	),
	russian(
		'a mark that was added',
		'Город[^gazetteer] на Чёрном море[^gazetteer ministry].',
		'marks gazetteer and ministry more often than the English; remove what is too much'
	),
	russian(
		'an empty mark that was added',
		'Город[^] на Чёрном море[^gazetteer].',
		'has 2 marks where the English has 1; part or join them as there'
	),
	russian(
		'words behind the last mark',
		'Город[^gazetteer] на Чёрном море.',
		'falls into 2 parts that a mark or the end of a sentence closes, where the English has 1; part its sentences as there, and leave no word behind the last mark'
	),
	russian(
		'a sentence of its own',
		'Город в Сочи. Он на Чёрном море[^gazetteer].',
		'falls into 2 parts that a mark or the end of a sentence closes, where the English has 1; part its sentences as there, and leave no word behind the last mark'
	),
	russian(
		'a mark that is not closed',
		'Город на Чёрном море[^gazetteer.',
		'marks gazetteer less often than the English; set the mark behind the words that it carries'
	),
	japanese(
		'quotation marks',
		'黒海の“都市”[^gazetteer]。',
		'“ is no Japanese quotation mark; write 「 or 」'
	),
	japanese('a Western stop', '黒海沿岸の都市[^gazetteer].', '. is a Western stop; write 、 or 。'),
	japanese(
		'a wide Western comma',
		'黒海，沿岸の都市[^gazetteer]。',
		'， is a Western stop; write 、 or 。'
	),
	japanese(
		'a text in the other language',
		'Город на Чёрном море[^gazetteer].',
		'holds no Japanese character, and "Город" is no name or figure of the English; translate it, or leave msgstr empty'
	),
	{
		name: 'a part without a source that its summary does not say',
		files: withBare('Тёплый город[^gazetteer]. Тепло.', 'Жарко'),
		says: [
			`${ru}:12:1 unsourced.says "Жарко" is no part of the translated summary; copy the part as it stands there`
		]
	}
];
