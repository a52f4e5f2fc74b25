/** How long a busy page may keep the map waiting, in ms. */
const patience = 3000;

/** Resolves when the page is loaded and has nothing better to do; never on a connection that saves data. */
export async function whenIdle(): Promise<void> {
	// Not every browser has it, and TypeScript does not know it.
	const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
	if (connection?.saveData) return new Promise(() => {});
	if (document.readyState !== 'complete')
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	await new Promise<void>((resolve) => {
		// Safari has no such callback.
		if (!('requestIdleCallback' in window)) setTimeout(resolve, 200);
		else requestIdleCallback(() => resolve(), { timeout: patience });
	});
}
