// Protects: the network comes first, a copy only where it fails or is slow, and without a copy it is waited for.
import { expect, test } from 'vitest';
import { networkFirst } from './first.ts';

const copy = new Response('copy');
const never = new Promise<Response>(() => {});
const lost = () => Promise.reject(new TypeError('Failed to fetch'));

test('an answer of the network is given, also that there is no such page', async () => {
	const missing = new Response('', { status: 404 });
	expect(await networkFirst(Promise.resolve(missing), async () => copy)).toBe(missing);
});

test.each([
	['no connection', lost, 60_000],
	['a host that fails', async () => new Response('', { status: 503 }), 60_000],
	['a host that does not answer in time', () => never, 1]
])('%s: a copy is given', async (_, network, wait) => {
	expect(await networkFirst(network(), async () => copy, wait)).toBe(copy);
});

test('where there is no copy the network is waited for, and its failure is one', async () => {
	const late = new Response('late');
	let come = (_: Response) => {};
	const network = new Promise<Response>((resolve) => (come = resolve));
	const answer = networkFirst(
		network,
		async () => {
			come(late);
			return undefined;
		},
		1
	);
	expect(await answer).toBe(late);
	await expect(networkFirst(lost(), async () => undefined)).rejects.toThrow('Failed to fetch');
});

test('a cache that cannot be read stands in nobody’s way', async () => {
	const failed = new Response('', { status: 500 });
	const broken = () => Promise.reject(new Error('no cache'));
	expect(await networkFirst(Promise.resolve(failed), broken)).toBe(failed);
});
