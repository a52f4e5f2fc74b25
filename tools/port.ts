/** What goes wrong in a reader's own hands: said in a sentence, without a stack. */
export class Refusal extends Error {}

/** Runs a program: what it refuses is said, and it ends with code 1. Any other error stays one. */
export async function orRefuse(run: () => Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}

/** The port that is asked for, such as by `PORT=8080`. Port 0 lets the system choose. */
export function parsePort(text: string | undefined, usual = 4173): number {
	if (!text) return usual;
	const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
	if (port > 65535)
		throw new Refusal(
			`PORT is "${text}", which is no port: give a number up to 65535, such as PORT=8080.`
		);
	return port;
}

/** Why a port could not be listened on, as a sentence; any other error as it is. */
export function explainPort(error: unknown, port: number): unknown {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'EACCES')
		return new Refusal(`Port ${port} is kept for the system: give a higher one, PORT=8080.`);
	if (code === 'EADDRINUSE')
		return new Refusal(`Port ${port} and those after it are taken: give another, PORT=8080.`);
	return error;
}
