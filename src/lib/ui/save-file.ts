/** Hands a text to the reader as a file. With the mark in front Excel does not take it for one of its own alphabets. */
export function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob(['\ufeff', text], { type }));
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	URL.revokeObjectURL(url);
}
