/** How a step ended: its exit code, in words what it made, and what else was said that somebody must read. */
export type Done = { code: number; words?: string; output?: string };

/** Runs one step of a longer work; `now` changes the words of its line while it runs. */
export type Step = (
	name: string,
	work: (now: (words: string) => void) => Promise<Done>
) => Promise<Done>;

type Screen = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; columns?: number };

const wheel = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const clear = '\r\x1b[2K';
const grouped = new Intl.NumberFormat('en');

/** `1,079 files`. */
export const counted = (count: number, noun: string) => `${grouped.format(count)} ${noun}`;

const line = (name: string, words: string, since: number) => {
	const seconds = ((performance.now() - since) / 1000).toFixed(1);
	return `${name.padEnd(9)} ${words.padEnd(34)} ${seconds.padStart(6)} s`;
};

/**
 * Steps with a line each: name, what was made, seconds. On a terminal the line is there from the start and moves.
 * What was said besides follows whole on `errors`. A step that throws has failed. Without a screen only errors show.
 */
export function stepsOn(
	screen: Screen = { write: () => true },
	errors: Pick<Screen, 'write'> = process.stderr
): Step {
	return async (name, work) => {
		const since = performance.now();
		let words = '';
		let turn = 0;
		const move = () => {
			const moving = line(name, `${wheel[turn++ % wheel.length]} ${words}`, since);
			screen.write(clear + moving.slice(0, (screen.columns || 80) - 1));
		};
		const timer = screen.isTTY ? setInterval(move, 80) : undefined;
		const failed = (error: unknown): Done => ({
			code: 1,
			output: `${name}: ${error instanceof Error ? error.message : error}`
		});
		const done = await work((next) => (words = next)).catch(failed);
		clearInterval(timer);
		const made = done.code === 0 ? (done.words ?? '') : 'failed';
		screen.write(`${screen.isTTY ? clear : ''}${line(name, made, since)}\n`);
		if (done.output?.trim()) errors.write(`\n${done.output.replace(/^\n+/, '').trimEnd()}\n\n`);
		return done;
	};
}
