/** What a reader finds where a page was. It stands for itself: the program knows nothing of such addresses. */
const words = {
	en: {
		moved: ['This page has moved', 'What stood at this address is now here:'],
		gone: [
			'This page is gone',
			'What stood at this address was withdrawn. What was withdrawn, and when:'
		],
		changes: 'what has changed'
	},
	ru: {
		moved: ['Эта страница переехала', 'То, что было по этому адресу, теперь находится здесь:'],
		gone: [
			'Этой страницы больше нет',
			'То, что было по этому адресу, изъято. Что и когда было изъято:'
		],
		changes: 'что изменилось'
	},
	ja: {
		moved: ['このページは移動した', 'このアドレスにあったものは、いまは次の場所にある：'],
		gone: [
			'このページはもうない',
			'このアドレスにあったものは取り下げられた。取り下げたものとその日：'
		],
		changes: '変更の記録'
	}
} as const;

/** The page in a language, of a thing that is now at `to`, or gone, on a site below `base`. A browser without scripts follows it too. */
export function movedPage(language: string, to: string | undefined, base = ''): string {
	const own = words[language as keyof typeof words];
	const prefix = language === 'en' ? '' : `/${language}`;
	const [title, sentence] = to === undefined ? own.gone : own.moved;
	const target = base + prefix + (to ?? '/changes/');
	const head =
		to === undefined
			? '<meta name="robots" content="noindex" />'
			: `<meta http-equiv="refresh" content="0; url=${target}" />\n<link rel="canonical" href="${target}" />`;
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
${head}
<title>${title} · La Pérouse</title>
</head>
<body>
<h1>${title}</h1>
<p>${sentence} <a href="${target}">${to === undefined ? own.changes : target}</a></p>
</body>
</html>
`;
}
