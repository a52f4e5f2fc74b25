/** How long the network may take before a copy is given, in ms. */
const patience = 4000;

const later = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));

/** The network's answer; a copy where it fails, or takes long. Where there is no copy it is waited for. */
export async function networkFirst(
	network: Promise<Response>,
	copy: () => Promise<Response | undefined>,
	wait = patience
): Promise<Response> {
	const answer = await Promise.race([network.catch(() => undefined), later(wait)]);
	if (answer && answer.status < 500) return answer;
	// A cache that cannot be read is none.
	return (await copy().catch(() => undefined)) ?? network;
}
