/** Offers a text as a download. The byte order mark in front makes Excel read it as UTF-8. */
export function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob(['\ufeff', text], { type }));
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	URL.revokeObjectURL(url);
}
