import { expect, test } from 'vitest';
import { findAddressFault, findFaultyAddress } from './address.ts';

const person = /user name or a password; remove all before the @/;
const number = /that is a number \(.+\); give the page by its name/;
const network = /that only its own network knows \(.+\)/;

test.each([
	['https://me:secret@ministry.example/', person],
	['https://me@ministry.example/', person],
	['https://:secret@ministry.example/', person],
	['http://192.0.2.1/', number],
	['https://192.0.2.1:8080/a', number],
	['http://3221225985/', number],
	['http://0xC0.0.2.1/', number],
	['http://192.0.2.1./', number],
	['http://[2001:db8::1]/', number],
	['http://localhost/', network],
	['http://localhost.:3000/', network],
	['http://intranet/page', network],
	['http://printer.local/', network]
])('%s is told, alone and in a text', (url, message) => {
	expect(findAddressFault(url)).toMatch(message);
	expect(findFaultyAddress(`See ${url}, and (https://ministry.example/).`)).toMatch(message);
});

test.each([
	'https://ministry.example/statement?at=me@ministry.example',
	'https://ministry.example:8080/',
	'https://ministry.example./',
	'https://省.example/',
	'https://192.0.2.1.example/',
	'ministry.example',
	'mailto:me@ministry.example',
	'nonsense'
])('%s is not', (url) => {
	expect(findAddressFault(url)).toBeUndefined();
	expect(findFaultyAddress(`See ${url}.`)).toBeUndefined();
});
