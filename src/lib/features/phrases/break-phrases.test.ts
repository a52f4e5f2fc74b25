// Protects: a Japanese title breaks between phrases, says the same as before, and can be written anew.
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { breakPhrases } from './break-phrases.ts';

const title = '日露の経済協力を進めるための八項目の計画';

function page(markup: string) {
	const { document } = new JSDOM(`<html lang="ja"><body>${markup}</body></html>`).window;
	breakPhrases(document.body);
	return document;
}
/** The callback of an observer runs before this. */
const changed = () => Promise.resolve();

test('titles in Japanese are broken, other words and other languages are not', () => {
	const document = page(
		`<h1>${title}</h1><p>${title}</p><h2 lang="ru">Мирный договор</h2><h3><a>${title}</a></h3>`
	);
	const count = (selector: string) => document.querySelectorAll(`${selector} wbr`).length;
	expect(count('h1')).toBeGreaterThan(2);
	expect(count('h3 a')).toBe(count('h1'));
	expect([count('p'), count('h2')]).toEqual([0, 0]);
	expect(document.querySelector('h1')?.textContent).toBe(title);
	const phrases = [...(document.querySelector('h1')?.childNodes ?? [])].map((n) => n.textContent);
	expect(phrases.some((phrase) => phrase?.endsWith('協力を'))).toBe(true);
});

test('a name and what stands above it are not broken', () => {
	const document = page(
		'<h1><ruby>水晶<rp>（</rp><rt>すいしょうのよみかた</rt><rp>）</rp></ruby></h1>'
	);
	expect(document.querySelectorAll('wbr')).toHaveLength(0);
});

test('a title that the page writes anew, takes away or adds is right', async () => {
	const document = page(`<h1>${title}</h1>`);
	const [h1] = document.querySelectorAll('h1');
	const text = h1?.firstChild as Text;
	text.data = '平和条約の交渉を続けることで合意した';
	await changed();
	expect(h1?.textContent).toBe('平和条約の交渉を続けることで合意した');
	expect(h1?.querySelectorAll('wbr').length).toBeGreaterThan(1);
	text.remove();
	await changed();
	expect(h1?.childNodes).toHaveLength(0);
	document.body.append(Object.assign(document.createElement('h2'), { textContent: title }));
	await changed();
	expect(document.querySelectorAll('h2 wbr').length).toBeGreaterThan(2);
});
