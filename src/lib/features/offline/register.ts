import { sharedPath } from '$lib/core/locale.ts';
import { trustOfflineWorker } from '$lib/core/trusted-types.ts';
import { keepsPages } from './choice.ts';
import { isOwnCache } from './kept.ts';

/** Registers the worker where the reader has pages kept: one for all languages, at the root of the site. */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
	if (!keepsPages()) return undefined;
	await navigator.serviceWorker.register(trustOfflineWorker(sharedPath('/service-worker.js')), {
		scope: sharedPath('/'),
		updateViaCache: 'none'
	});
	return navigator.serviceWorker.ready;
}

/** Calls back when a newer worker waits. */
export function watchWaiting(registration: ServiceWorkerRegistration, tell: () => void): void {
	if (registration.waiting) tell();
	registration.addEventListener('updatefound', () => {
		const coming = registration.installing;
		coming?.addEventListener('statechange', () => {
			if (coming.state === 'installed' && registration.active) tell();
		});
	});
}

/** Lets the newer worker take over, and loads the page anew under it. */
export function takeOver(registration: ServiceWorkerRegistration | undefined): void {
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
		once: true
	});
	registration?.waiting?.postMessage('take-over');
}

/** Removes every copy and the worker. */
export async function forgetAll(): Promise<void> {
	navigator.serviceWorker.controller?.postMessage('be-over');
	const registration = await navigator.serviceWorker.getRegistration(sharedPath('/'));
	await registration?.unregister();
	for (const name of await caches.keys()) if (isOwnCache(name)) await caches.delete(name);
}
