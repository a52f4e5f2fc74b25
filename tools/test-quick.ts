import './ready.cjs';
import { check } from './check.ts';
import { script, tool } from './run.ts';

/**
 * The inner loop: the gate of the records, types, and the unit tests that what was changed may break. What was
 * changed is asked of git; where it says nothing, or there is no git, all unit tests run. Properties, which are tried
 * thousands of times, are left to `npm test`.
 */
async function quick(): Promise<boolean> {
	const git = await tool(
		'vitest',
		['list', '--project', 'units', '--changed', '--filesOnly'],
		'keep'
	);
	const isChanged = git.code === 0 && /\.test\.ts/.test(git.output);
	const chosen = ['--exclude', '**/*.property.test.ts', ...(isChanged ? ['--changed'] : [])];
	const [steps, units] = await Promise.all([
		check(console.log, ['records', 'types']),
		script('geo/build.ts', [], 'keep').then(() =>
			tool('vitest', ['run', '--project', 'units', '--reporter=dot', ...chosen], 'keep')
		)
	]);
	process.stdout.write(units.output);
	return units.code === 0 && steps.every((step) => step.ok);
}

process.exitCode = (await quick()) ? 0 : 1;
