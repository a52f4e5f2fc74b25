import { keptAt } from '../kept.ts';
import { copiesOf } from './copies.ts';

/** A page with something said on its root: `data-saved` is the day of the copy, `data-offline` why it stands here. */
async function withNote(copy: Response, note: Record<string, string>): Promise<Response> {
	const attributes = Object.entries(note).map(([name, value]) => `data-${name}="${value}"`);
	const text = await copy.text();
	return new Response(text.replace('<html ', `<html ${attributes.join(' ')} `), {
		headers: copy.headers
	});
}

/** The newest copy of a page, with its day. */
export async function savedPage(url: string): Promise<Response | undefined> {
	const [newest] = await copiesOf(url);
	return newest && withNote(newest.copy, { saved: keptAt(newest.copy).slice(0, 10) });
}

/**
 * The page on offline use in place of one that was not kept: it opens that from its data, where those were kept with the
 * same release, else says that there is no copy.
 */
export async function standIn(url: string, base: string): Promise<Response | undefined> {
	const path = new URL(url).pathname.slice(base.length);
	const [prefix = ''] = /^\/(ru|ja)(?=\/)/.exec(path) ?? [];
	const inLanguage = async (language: string) =>
		copiesOf(new URL(`${base}${language}/about/offline/`, url).href);
	const own = await inLanguage(prefix);
	const shells = own.length > 0 ? own : await inLanguage('');
	const data = await copiesOf(new URL(`${url.replace(/\/?$/, '/')}__data.json`).href);
	const both = shells.find((shell) => data.some(({ release }) => release === shell.release));
	if (both) return withNote(both.copy, { offline: 'opens', saved: keptAt(both.copy).slice(0, 10) });
	return shells[0] && withNote(shells[0].copy, { offline: 'lacking' });
}

/** Whether a page can be gone to by a program of a release, or loaded whole. */
export async function isKept(url: string, release: string | undefined): Promise<boolean> {
	if ((await copiesOf(url)).length > 0) return true;
	const data = await copiesOf(new URL('__data.json', url).href);
	return data.some((copy) => copy.release === release);
}

/** The data of a page as the program of a release wants them: those of another would not fit. */
export async function savedData(url: string, release: string | undefined) {
	return (await copiesOf(url)).find((one) => one.release === release)?.copy;
}
