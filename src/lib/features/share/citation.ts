/* eslint-disable house/no-words -- the words of citation styles are English in every language */
/** What is cited: a page of the atlas as it was seen. */
export interface Cited {
	title: string;
	url: string;
	/** ISO day on which it was read. */
	read: string;
	/** The name of the release, or of a build that is none. */
	release: string;
	isRelease: boolean;
	/** The release as an edition, in the language of the page; in English where it is not said. */
	edition?: string;
	/** The language of the page; English where it is not said. */
	language?: 'ru' | 'ja';
	/** What the atlas is called. */
	site: { name: string; tagline: string };
}

/** An edition as English styles have it: `release 2026-11-28`, or that it was none. */
const inEnglish = ({ isRelease, release }: Cited) =>
	isRelease ? `release ${release}` : `unreleased build ${release}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const editionOf = (cited: Cited) => cited.edition ?? capital(inEnglish(cited));
const whole = ({ site }: Cited) => `${site.name}: ${site.tagline}`;
const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

const dayIn = (day: string, options: Intl.DateTimeFormatOptions, locale: string) =>
	new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(day));
const american = (day: string) =>
	dayIn(day, { year: 'numeric', month: 'long', day: 'numeric' }, 'en-US');
const british = (day: string) =>
	dayIn(day, { year: 'numeric', month: 'long', day: 'numeric' }, 'en-GB');

/** A key as programs take it: letters, digits and hyphens. */
const keyOf = ({ url }: Cited) =>
	`laperouse-${new URL(url).pathname.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home'}`;

/**
 * Notes and bibliography, 17th edition, 14.233. Its words are English in every language, as those of APA are: titles stay as
 * they stand.
 */
const chicago = (cited: Cited) =>
	`“${cited.title}.” ${whole(cited)}, ${inEnglish(cited)}. Accessed ${american(cited.read)}. ${cited.url}.`;

/** 7th edition, 10.16: a page whose content may change has a day of retrieval. */
const apa = (cited: Cited) =>
	`${cited.site.name}. (n.d.). ${cited.title} (${capital(inEnglish(cited))}). ${whole(cited)}. Retrieved ${american(cited.read)}, from ${cited.url}`;

/** In the other languages the day is written as all their templates take it. */
function wikipedia(cited: Cited): string {
	const { title, url, read, language } = cited;
	const day = language ? `${read} |language=${language}` : british(read);
	return `{{cite web |title=${title.replaceAll('|', '{{!}}')} |url=${url.replaceAll('|', '%7C')} |website=${whole(cited)} |version=${editionOf(cited)} |access-date=${day}}}`;
}

const special: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const tex = (text: string) =>
	text.replaceAll(/[\\~^]|[&%$#_{}]/g, (sign) => special[sign] ?? `\\${sign}`);

/** As BibLaTeX calls them. */
const texLanguages = { ru: 'russian', ja: 'japanese' };

const bibtex = (cited: Cited) => `@misc{${keyOf(cited)},
  title = {{${tex(cited.title)}}},
  howpublished = {${tex(whole(cited))}},
  edition = {${tex(editionOf(cited))}},
  url = {${cited.url.replaceAll(/[{}\\]/g, encodeURIComponent)}},
  urldate = {${cited.read}}${
		cited.language
			? `,
  langid = {${texLanguages[cited.language]}}`
			: ''
	}
}
`;

const ris = (cited: Cited) =>
	[
		['TY', 'ELEC'],
		['TI', cited.title],
		['T2', whole(cited)],
		['ET', editionOf(cited)],
		...(cited.language ? [['LA', cited.language]] : []),
		['UR', cited.url],
		['Y2', cited.read.replaceAll('-', '/')],
		['ER', '']
	]
		.map(([tag, value]) => `${tag}  - ${value}\r\n`)
		.join('');

const csl = (cited: Cited) =>
	JSON.stringify(
		[
			{
				id: keyOf(cited),
				type: 'webpage',
				title: cited.title,
				'container-title': whole(cited),
				version: cited.release,
				...(cited.language && { language: cited.language }),
				URL: cited.url,
				accessed: { 'date-parts': [parts(cited.read)] }
			}
		],
		null,
		2
	);

/** The forms in which a page is cited. Those that programs read have a file. */
export const citationForms = {
	chicago: { label: 'Chicago', write: chicago },
	apa: { label: 'APA', write: apa },
	wikipedia: { label: 'Wikipedia', write: wikipedia },
	bibtex: { label: 'BibTeX', write: bibtex, file: 'la-perouse.bib', type: 'application/x-bibtex' },
	ris: {
		label: 'RIS',
		write: ris,
		file: 'la-perouse.ris',
		type: 'application/x-research-info-systems'
	},
	csl: { label: 'CSL-JSON', write: csl, file: 'la-perouse.json', type: 'application/json' }
} as const satisfies Record<
	string,
	{ label: string; write: (cited: Cited) => string; file?: string; type?: string }
>;
export type CitationForm = keyof typeof citationForms;
