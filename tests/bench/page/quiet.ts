import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

const times = () =>
	cpus().reduce(
		([idle, all], { times: each }) => {
			const sum = Object.values(each).reduce((a, b) => a + b, 0);
			return [idle + each.idle, all + sum] as const;
		},
		[0, 0] as readonly [number, number]
	);

/** Which part of all processors others used in the last two seconds, 0 to 1. */
async function busy(): Promise<number> {
	const [idle, all] = times();
	await pause(2000);
	const [idleNow, allNow] = times();
	return 1 - (idleNow - idle) / (allNow - all);
}

/** Waits until a machine has little else to do, or for so many ms; says how busy it was at the end, 0 to 1. */
export async function quiet(most = 20_000): Promise<number> {
	const since = performance.now();
	for (;;) {
		const now = await busy();
		if (now < 0.1 || performance.now() - since > most) return now;
	}
}
