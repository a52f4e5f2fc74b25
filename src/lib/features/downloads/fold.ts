const limit = 75;

/** One line of content as physical lines of at most 75 octets, none of them ending within a character. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const length = Buffer.byteLength(character);
		if (octets + length > limit) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += length;
	}
	return folded;
}

/** iCalendar with its lines folded anew, by octets as RFC 5545 (3.1) says: the library counts characters. */
export const foldLines = (text: string): string =>
	text
		.replaceAll(/\r\n[ \t]/g, '')
		.split('\r\n')
		.map(fold)
		.join('\r\n');
