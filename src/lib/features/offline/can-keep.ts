import { dev } from '$app/environment';

/** Whether this browser can keep pages here: not in a frame, not of a file, not where the connection is open to others. */
export const canKeep = () =>
	!dev &&
	'serviceWorker' in navigator &&
	'caches' in window &&
	window.isSecureContext &&
	/^https?:$/.test(location.protocol) &&
	window.top === window;
