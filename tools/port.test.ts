import { expect, test } from 'vitest';
import { explainPort, parsePort } from './port.ts';

test('a port is a number up to 65535; none is the usual one', () => {
	expect(parsePort('8080')).toBe(8080);
	expect(parsePort('0')).toBe(0);
	expect(parsePort('65535')).toBe(65535);
	expect(parsePort(undefined)).toBe(4173);
	expect(parsePort('')).toBe(4173);
});

test.each(['abc', '-1', '80.5', '0x50', '65536', '123456', ' 80'])(
	'"%s" is refused by name',
	(text) => {
		expect(() => parsePort(text)).toThrow(`PORT is "${text}", which is no port`);
	}
);

test('a port that cannot be had is explained, another error stays as it is', () => {
	const coded = (code: string) => Object.assign(new Error(`listen ${code}`), { code });
	expect(explainPort(coded('EACCES'), 80)).toMatchObject({
		message: expect.stringMatching('Port 80')
	});
	expect(explainPort(coded('EADDRINUSE'), 4173)).toMatchObject({
		message: expect.stringMatching('taken')
	});
	const other = coded('ENETDOWN');
	expect(explainPort(other, 80)).toBe(other);
});
