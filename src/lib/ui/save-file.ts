/** Offers a text or a file as a download. */
export function saveFile(name: string, content: string | Blob, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	URL.revokeObjectURL(url);
}
