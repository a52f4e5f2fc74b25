import { keepOpened, keepProgram, partOfCopies, plain } from './copies.ts';
import { networkFirst } from './first.ts';
import { isKept, savedData, savedPage, standIn } from './stand-in.ts';
import type { Way } from './ways.ts';

interface Asking {
	request: Request;
	/** The folder of the site, without a slash at its end. */
	base: string;
	/** What the browser began to load while the worker woke up. */
	preloaded: Promise<Response | undefined>;
	/** The release of the program that asks. */
	release: () => Promise<string | undefined>;
	/** Goes on after the answer. */
	meanwhile: (work: Promise<unknown>) => void;
}

export async function answer(way: Exclude<Way, undefined>, asking: Asking): Promise<Response> {
	const { request, base, meanwhile, release } = asking;
	const url = plain(request.url);
	const asked = asking.preloaded.then((early) => early ?? fetch(request));
	const kept = (keep: (url: string, response: Response) => Promise<void>) => {
		meanwhile(asked.then((response) => keep(url, response.clone())).catch(() => undefined));
		return asked;
	};
	switch (way) {
		case 'page':
			return networkFirst(kept(keepOpened), () => savedPage(url)).catch(async (error) => {
				const page = await standIn(url, base).catch(() => undefined);
				if (page) return page;
				throw error;
			});
		case 'data':
			return networkFirst(kept(keepOpened), async () => savedData(url, await release()));
		case 'asked':
			return networkFirst(asked, async () =>
				(await isKept(url, await release())) ? new Response(null) : undefined
			);
		case 'archive':
			return networkFirst(asked, () => partOfCopies(request));
		case 'picture':
			return networkFirst(kept(keepProgram), () => caches.match(url));
		case 'program':
			return (await caches.match(url).catch(() => undefined)) ?? kept(keepProgram);
	}
}
