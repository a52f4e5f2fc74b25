/** The word of a vocabulary, or an id as it stands where it has none: `some-id` → `Some id`. */
export function asLabel(words: Readonly<Record<string, string>>, id: string): string {
	if (Object.hasOwn(words, id)) return words[id] ?? '';
	const plain = id.replaceAll('-', ' ');
	return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A label within a line, without its capital: `In force` → `in force`, but `LNG plant`. */
export const withinLine = (label: string): string =>
	/^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
