/** Orders passages of an article by their paragraphs: `3`, `3-4` and `10`. */
export const byParagraph = (a: { paragraph: string }, b: { paragraph: string }): number =>
	Number.parseInt(a.paragraph, 10) - Number.parseInt(b.paragraph, 10);
