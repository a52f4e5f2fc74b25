/** An address in a text, without the marks of punctuation behind it. */
const inText = /\b(?:https?|ftp):\/\/[^\s<>"“”]+(?<![.,;:!?)\]'’])/gi;

/** What is wrong with an address that a reader is to open; undefined where nothing is, or where it is none. */
export function findAddressFault(url: string): string | undefined {
	const { username, password, hostname } = URL.parse(url) ?? {};
	if (hostname === undefined) return undefined;
	if (username || password)
		return 'holds an address with a user name or a password; remove all before the @';
	const host = hostname.replace(/\.$/, '');
	if (host.startsWith('[') || /^(\d+\.){3}\d+$/.test(host))
		return `holds an address that is a number (${host}); give the page by its name`;
	if (host && (!host.includes('.') || /\.(local|localhost|internal|home\.arpa|lan)$/.test(host)))
		return `holds an address that only its own network knows (${host}); give the page that everybody can open`;
	return undefined;
}

/** The same of the first address in a text that has a fault. */
export function findFaultyAddress(text: string): string | undefined {
	for (const [url] of text.matchAll(inText)) {
		const fault = findAddressFault(url);
		if (fault) return fault;
	}
	return undefined;
}
