/** How long a busy page may keep the map waiting, or the map what comes after it, in ms. */
const patience = 3000;
/** How long a part of the page that does not come, such as a font, may keep the map waiting, in ms. */
const loading = 5000;

/** Whether the reader's connection saves data. Not every browser says so, and TypeScript does not know it. */
export const savesData = (): boolean =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Resolves when the page is loaded, or what is left of it hangs, and has nothing better to do. */
export async function whenIdle(): Promise<void> {
	if (document.readyState !== 'complete')
		await inTime(
			new Promise((resolve) => addEventListener('load', resolve, { once: true })),
			loading
		);
	await new Promise<void>((resolve) => {
		// Safari has no such callback.
		if (!('requestIdleCallback' in window)) setTimeout(resolve, 200);
		else requestIdleCallback(() => resolve(), { timeout: patience });
	});
}

/** Resolves with something, or after so many ms without it. */
export const inTime = (something: Promise<unknown>, ms = patience): Promise<unknown> =>
	Promise.race([something, new Promise((resolve) => setTimeout(resolve, ms))]);
