import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namesInLatin } from './names-in-latin.ts';

type Message = string | { declarations: string[]; match: Record<string, string> }[];

const languages = ['en', 'ru', 'ja'] as const;
const rooms = globSync('src/**/messages').filter((room) => !room.includes('paraglide'));
const read = (room: string, language: string): Record<string, Message> =>
	JSON.parse(readFileSync(`${room}/${language}.json`, 'utf8'));
const all = rooms.flatMap((room) =>
	languages.map((language) => ({ room, language, messages: read(room, language) }))
);

/** Every form of a message. */
const formsOf = (message: Message): string[] =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
/** What is put into a message, and the names of its markup. */
const inputsOf = (message: Message) =>
	new Set(formsOf(message).flatMap((form) => form.match(/(?<!\\)\{[^}]+\}/g) ?? []));
/** What is said, without what is put in. */
const saidIn = (form: string) => form.replaceAll(/(?<!\\)\{[^}]+\}/g, ' ');

test('every room speaks three languages, of the same things', () => {
	expect(rooms.length).toBeGreaterThan(30);
	const wrong = rooms.flatMap((room) => {
		const keys = languages.map((language) => Object.keys(read(room, language)).toSorted().join());
		return new Set(keys).size === 1 ? [] : [room];
	});
	expect(wrong).toEqual([]);
});

test('a key is named after its room', () => {
	const wrong = all.flatMap(({ room, messages }) => {
		const parts = room
			.split('/')
			.slice(1, -1)
			.filter((part) => part !== 'lib' && part !== 'features');
		const name = parts.join('_').replaceAll('-', '_');
		const prefix = name === '' ? 'app_' : name === 'routes' ? 'page_' : `${name}_`;
		return Object.keys(messages).filter((key) => !key.startsWith(prefix));
	});
	expect([...new Set(wrong)]).toEqual([]);
});

test('a message holds the same in every language', () => {
	const wrong = rooms.flatMap((room) => {
		const english = read(room, 'en');
		return languages.slice(1).flatMap((language) =>
			Object.entries(read(room, language)).flatMap(([key, message]) => {
				const due = inputsOf(english[key] ?? '');
				const own = inputsOf(message);
				const isSame = due.size === own.size && [...due].every((input) => own.has(input));
				return isSame
					? []
					: [`${language} ${key}: ${[...own].join(' ')} for ${[...due].join(' ')}`];
			})
		);
	});
	expect(wrong).toEqual([]);
});

test('a number finds its form by the rules of each language', () => {
	const due = { en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'], ja: ['other'] };
	const wrong = all.flatMap(({ language, messages }) =>
		Object.entries(messages).flatMap(([key, message]) => {
			if (typeof message === 'string') return [];
			return message.flatMap(({ declarations, match }) => {
				const plurals = declarations.flatMap((d) => /local (\w+) = \w+: plural/.exec(d)?.[1] ?? []);
				return plurals
					.filter((name) => {
						const said = Object.keys(match).flatMap(
							(form) => new RegExp(`\\b${name}=([\\w*]+)`).exec(form)?.[1] ?? []
						);
						return !said.includes('*') && !due[language].every((form) => said.includes(form));
					})
					.map((name) => `${language} ${key}: ${name}`);
			});
		})
	);
	expect(wrong).toEqual([]);
});

test('nothing is left in English, and quotes are those of the language', () => {
	const wrong = all.flatMap(({ language, messages }) =>
		Object.entries(messages).flatMap(([key, message]) =>
			formsOf(message).flatMap((form) => {
				const said = saidIn(form);
				const quotes = { en: /["'«»„「」]/, ru: /["'”「」]/, ja: /["'“”«»]/ }[language].exec(said);
				const latin =
					language === 'en'
						? []
						: (said.match(/[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ’.-]+/g) ?? []).filter(
								(word) => !namesInLatin.has(word.replace(/[.-]$/, ''))
							);
				return [...(quotes ? [quotes[0]] : []), ...latin].map(
					(found) => `${language} ${key}: ${found}`
				);
			})
		)
	);
	expect(wrong).toEqual([]);
});

test('every message is said somewhere, and every one that is said is there', () => {
	const sources = globSync('src/**/*.{ts,svelte}', { exclude: ['src/lib/paraglide/**'] });
	const used = new Set(
		sources.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/\bm\.([a-z]\w*)/g)].map(([, key = '']) => key)
		)
	);
	const keys = new Set(rooms.flatMap((room) => Object.keys(read(room, 'en'))));
	expect([...keys].filter((key) => !used.has(key))).toEqual([]);
	expect([...used].filter((key) => key.includes('_') && !keys.has(key))).toEqual([]);
});

/** What Japanese has said in two ways → the one that is kept to. */
const oneWord = {
	このアトラス: '本アトラス',
	'6つの場所': '六つの場所',
	読み込み中です: '読み込んでいます'
};

test('Japanese says the same thing in the same words', () => {
	const said = all
		.filter(({ language }) => language === 'ja')
		.flatMap(({ messages }) => Object.entries(messages));
	const wrong = said.flatMap(([key, message]) =>
		Object.entries(oneWord).flatMap(([other, kept]) =>
			formsOf(message).some((form) => form.includes(other)) ? `${key}: ${other} for ${kept}` : []
		)
	);
	expect(wrong).toEqual([]);
});
