import './ready.cjs';
import { tool, script, type Outcome } from './run.ts';

/** One thing that is looked at, and how it came out. */
export type Step = { name: string; ok: boolean };

const steps: Record<string, () => Promise<Outcome>> = {
	messages: () => script('tools/messages.ts', [], 'keep'),
	format: () => tool('prettier', ['--check', '--log-level', 'warn', '.'], 'keep'),
	lint: () => tool('eslint', ['.'], 'keep'),
	types: async () => {
		const made = await tool('svelte-kit', ['sync'], 'keep');
		return made.code === 0 ? tool('svelte-check', ['--fail-on-warnings'], 'keep') : made;
	},
	'types of tools and data': () => tool('tsc', ['--project', 'tools'], 'keep'),
	'nothing unused, no circles': () => tool('knip', ['--no-progress'], 'keep'),
	records: () => script('geo/build.ts', ['--check'], 'keep')
};

/** Looks at everything that can be judged without running it, or at the steps that are named, and says what is wrong. */
export async function check(
	say: (text: string) => void = console.log,
	names = Object.keys(steps)
): Promise<Step[]> {
	const done: Step[] = [];
	for (const name of names) {
		const step = steps[name];
		if (!step) throw new Error(`there is no step named ${name}`);
		const since = performance.now();
		const { code, output } = await step();
		const seconds = ((performance.now() - since) / 1000).toFixed(1);
		if (code !== 0) say(`\n${output.trimEnd()}\n`);
		say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
		done.push({ name, ok: code === 0 });
	}
	return done;
}

if (import.meta.main) {
	const failed = (await check()).filter((step) => !step.ok);
	process.exitCode = failed.length > 0 ? 1 : 0;
}
