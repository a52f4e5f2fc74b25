// Put in the place of /service-worker.js this ends the worker in every browser that has it, with all that it kept:
// docs/release.md says when. Browsers look for it at each page that is opened, past the worker that is there.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
	const end = async () => {
		for (const name of await caches.keys())
			if (name.startsWith('atlas:')) await caches.delete(name);
		await self.registration.unregister();
	};
	event.waitUntil(end());
});
