// Citations in every form that programs read, of pages in every language, read by programs that know nothing of the atlas.
import { spawnSync } from 'node:child_process';
import { citationForms, type Cited } from '../../src/lib/features/share/citation.ts';
import { fromPython, reader } from './programs.ts';
import { same } from './tally.ts';

const url = 'https://atlas.example/places/kunashir/?view=japan&from=2016#map=7.2/44.1/145.9';
const common = { url, read: '2026-11-27', release: '2026-11-28', isRelease: true };
/** With what the forms themselves use as signs. */
const signs = ' & 100 % {a} #1 | ~ ^ \\ «ё»';
const all: Record<string, Cited> = {
	en: {
		...common,
		title: `Kunashir / Kunashiri${signs}`,
		site: { name: 'La Pérouse', tagline: 'An atlas of Japan–Russia relations' }
	},
	ru: {
		...common,
		title: `Кунашир${signs}`,
		language: 'ru',
		edition: 'Выпуск 2026-11-28',
		site: { name: 'La Pérouse', tagline: 'Атлас отношений Японии и России' }
	},
	ja: {
		...common,
		title: `国後島${signs}`,
		language: 'ja',
		edition: '版 2026-11-28',
		site: { name: 'La Pérouse', tagline: '日露関係の地図帳' }
	}
};

const day = { 'date-parts': [[2026, 11, 27]] };

/** Of CSL what the three forms have in common. */
const inCsl = (text: string) => {
	const { Cite } = reader('@citation-js/core');
	const cite = new Cite(text);
	const [item] = cite.data;
	const written: string = cite.format('bibliography', { template: 'apa', lang: 'en-US' });
	return { item, isWritten: written.includes(item.title) && written.includes(url) };
};

function bibliographies(language: string, cited: Cited): void {
	const edition = cited.edition ?? 'Release 2026-11-28';
	const whole = `${cited.site.name}: ${cited.site.tagline}`;

	const bibtex = inCsl(citationForms.bibtex.write(cited));
	same(
		`citation-js reads BibTeX in ${language}, and writes it in APA`,
		[bibtex.item.title, bibtex.item.URL, bibtex.item.edition, bibtex.item.accessed],
		[cited.title, url, edition, day]
	);
	const ris = inCsl(citationForms.ris.write(cited));
	// It looks for the day of retrieval elsewhere, as EndNote has it; Zotero and Mendeley look in Y2, where it stands.
	same(
		`citation-js reads RIS in ${language}, and writes it in APA`,
		[ris.item.type, ris.item.title, ris.item.URL, ris.item.edition, ris.item['collection-title']],
		['webpage', cited.title, url, edition, whole]
	);
	const csl = inCsl(citationForms.csl.write(cited));
	same(
		`citation-js reads CSL-JSON in ${language}, and writes it in APA`,
		[csl.item.type, csl.item.title, csl.item.URL, csl.item['container-title'], csl.item.accessed],
		['webpage', cited.title, url, whole, day]
	);
	const areWritten = [bibtex, ris, csl].map(({ isWritten }) => isWritten);
	same(`what it writes in ${language} has title and address`, areWritten, [true, true, true]);
}

function byBibutils(language: string, cited: Cited): void {
	for (const [form, program] of [
		['bibtex', 'bib2xml'],
		['ris', 'ris2xml']
	] as const) {
		const { stdout } = spawnSync(program, ['-i', 'utf8', '-o', 'utf8'], {
			input: citationForms[form].write(cited),
			encoding: 'utf8'
		});
		const parts = [cited.title.slice(0, 3), 'https://atlas.example/places/kunashir/'];
		const found = parts.map((part) => stdout.includes(part));
		same(`${program} reads title and address of a citation in ${language}`, found, [true, true]);
	}
}

async function wikipedia(language: string, cited: Cited): Promise<void> {
	const script = `import json, mwparserfromhell, sys
[template] = mwparserfromhell.parse(sys.argv[1]).filter_templates(recursive=False)
print(json.dumps([str(template.name).strip(), {str(each.name).strip(): str(each.value).strip() for each in template.params}]))`;
	const [name, values] = JSON.parse(
		await fromPython(script, citationForms.wikipedia.write(cited))
	) as [string, Record<string, string>];
	const title = values.title?.replace('{{!}}', '|');
	same(
		`mwparserfromhell reads the template of Wikipedia in ${language}`,
		[name, title, values.url, values.version, values.language],
		['cite web', cited.title, url, cited.edition ?? 'Release 2026-11-28', cited.language]
	);
}

export async function citations(): Promise<void> {
	for (const plugin of ['bibtex', 'ris', 'csl']) reader(`@citation-js/plugin-${plugin}`);
	for (const [language, cited] of Object.entries(all)) {
		bibliographies(language, cited);
		byBibutils(language, cited);
		await wikipedia(language, cited);
	}
}
