// The one worker of the atlas, for all its languages: the build in English makes it. It keeps what was opened and gives it
// where there is no connection (decision 0058). It holds no list and no release: it changes only when its code does.
import { headerSaving } from '$lib/features/offline/kept.ts';
import { answer } from '$lib/features/offline/worker/answer.ts';
import { askRelease, type Client } from '$lib/features/offline/ask-release.ts';
import { wayOf } from '$lib/features/offline/worker/ways.ts';

interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
	readonly request: Request;
	readonly clientId: string;
	readonly preloadResponse?: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}
interface Worker {
	readonly clients: { claim(): Promise<void>; get(id: string): Promise<Client | undefined> };
	readonly registration: { navigationPreload?: { enable(): Promise<void> } };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'activate', does: (event: Lasting) => void): void;
	addEventListener(type: 'message', does: (event: MessageEvent<unknown>) => void): void;
	addEventListener(type: 'fetch', does: (event: Fetching) => void): void;
}
const worker = self as unknown as Worker;

/** The folder of the site, in which this file stands. Kit's own would bring along a trace of every file of the build. */
const base = new URL('.', location.href).pathname.slice(0, -1);

/** The reader had all of it forgotten: until the pages that are open close, nothing is kept. */
let isOver = false;

worker.addEventListener('activate', (event) => {
	// A page that is loaded does not wait until the worker has woken up.
	event.waitUntil(
		Promise.all([worker.registration.navigationPreload?.enable(), worker.clients.claim()])
	);
});

worker.addEventListener('message', ({ data }) => {
	if (data === 'take-over') void worker.skipWaiting();
	if (data === 'be-over') isOver = true;
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (isOver || url.origin !== location.origin || !url.pathname.startsWith(`${base}/`)) return;
	const way = wayOf({
		method: request.method,
		mode: request.mode,
		path: url.pathname.slice(base.length),
		isSaving: request.headers.has(headerSaving)
	});
	if (!way) return;
	event.respondWith(
		answer(way, {
			request,
			base,
			preloaded: Promise.resolve(event.preloadResponse),
			release: async () => askRelease(await worker.clients.get(event.clientId)),
			meanwhile: (work) => event.waitUntil(work)
		})
	);
});
