// Where the catalogue of a record stands: its folder says the language and the kind, its name says the id.
import { listed, suggest } from '../gate/suggest.ts';
import { languages, translatedKinds, type Language, type TranslatedKind } from './texts.ts';

export const translationsFolder = 'geo/translations';

/** What a catalogue is of. */
interface Place {
	language: Language;
	kind: TranslatedKind;
	id: string;
}

export const fileOf = ({ language, kind, id }: Place): string =>
	`${translationsFolder}/${language}/${kind}/${id}.po`;

/** What a file below the folder is a catalogue of, or what is wrong with where it stands. */
export function placeOf(path: string): Place | { message: string } {
	const [folder = '', subfolder = '', name = '', ...deeper] = path
		.slice(translationsFolder.length + 1)
		.split('/');
	const wrong = (message: string) => ({ message });
	const language = languages.find((known) => known === folder);
	if (!language)
		return wrong(
			`lies in no language's folder; move it to one of ${listed(languages)}${suggest(folder, languages)}`
		);
	const kind = translatedKinds.find((known) => known === subfolder);
	if (!kind)
		return wrong(
			`lies in the folder of no kind that is translated; move it to one of ${listed(translatedKinds)}${suggest(subfolder, translatedKinds)}`
		);
	if (deeper.length > 0)
		return wrong(`lies too deep; move it to ${translationsFolder}/${language}/${kind}/`);
	if (!name.endsWith('.po'))
		return wrong('is no catalogue; its name is the id of the record, then .po');
	return { language, kind, id: name.slice(0, -'.po'.length) };
}
