/** A page as the worker knows it. */
export interface Client {
	postMessage(message: unknown, transfer: MessagePort[]): void;
}

const question = 'which-release';

/** The release of the program that runs in a page; undefined where it does not say so soon. */
export function askRelease(client: Client | undefined, wait = 1000): Promise<string | undefined> {
	if (!client) return Promise.resolve(undefined);
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
		setTimeout(() => resolve(undefined), wait);
		client.postMessage(question, [port2]);
	});
}

/** Answers the worker's question in a page. */
export function answerRelease(event: MessageEvent<unknown>, release: string): void {
	if (event.data === question) event.ports[0]?.postMessage(release);
}
