import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a command ended: its exit code (1 when a signal ended it) and, if asked for, what it said. */
export type Outcome = { code: number; output: string };

/** What runs a command: `show` passes its output on as it comes, `keep` holds it for the caller. */
export type Output = 'show' | 'keep';

const running = new Set<ChildProcess>();

/** Ends what was started and still runs, so that nothing goes on when the one who waits for it goes. */
export function endAll(): void {
	for (const child of running) child.kill();
}

/**
 * Runs a program and waits for it. A program that cannot be started counts as ended with code 1. `env` is added to
 * the environment.
 */
export function run(
	program: string,
	args: string[],
	output: Output = 'show',
	env: NodeJS.ProcessEnv = {}
): Promise<Outcome> {
	const stdio: StdioOptions = output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'];
	return new Promise((resolve) => {
		const child = spawn(program, args, { stdio, env: { ...process.env, ...env } });
		running.add(child);
		const said: Buffer[] = [];
		const text = () => Buffer.concat(said).toString('utf8');
		child.stdout?.on('data', (part: Buffer) => said.push(part));
		child.stderr?.on('data', (part: Buffer) => said.push(part));
		child.on('error', (error) => resolve({ code: 1, output: `${text()}${error.message}\n` }));
		child.on('close', (code) => {
			running.delete(child);
			resolve({ code: code ?? 1, output: text() });
		});
	});
}

/** Runs one of our own scripts, such as `geo/build.ts`, on the Node that runs this one. */
export function script(
	path: string,
	args: string[] = [],
	output?: Output,
	env?: NodeJS.ProcessEnv
): Promise<Outcome> {
	return run(process.execPath, [path, ...args], output, env);
}

/**
 * Runs the command line of an installed package, on the Node that runs this one: the machine's own
 * Node may be older than the package wants.
 */
export function tool(
	name: string,
	args: string[],
	output?: Output,
	env?: NodeJS.ProcessEnv
): Promise<Outcome> {
	const folder = join('node_modules', packages[name] ?? name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const entry = typeof bin === 'string' ? bin : bin[name];
	if (!entry) throw new Error(`${folder} has no command named ${name}`);
	return script(join(folder, entry), args, output, env);
}

/** Commands whose package has another name. */
const packages: Record<string, string> = {
	'svelte-kit': '@sveltejs/kit',
	playwright: '@playwright/test',
	tsc: 'typescript'
};
