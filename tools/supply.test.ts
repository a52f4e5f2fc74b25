// Protects: what is installed has no fault that is known and mended, is what was reviewed, and runs nothing by being installed.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { minimumVersions } from './minimum-versions.ts';

type Package = { version: string; integrity?: string; hasInstallScript?: true };
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Package>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Whether a version is at least another; one before its release is not. */
function isAtLeast(version: string, least: string): boolean {
	const [a, b] = [version, least].map((text) => text.replace(/-.*$/, '').split('.').map(Number));
	const at = a!.findIndex((number, i) => number !== b![i]);
	return at === -1 ? !version.includes('-') : a![at]! > b![at]!;
}

test('versions are compared as numbers', () => {
	expect(isAtLeast('6.17.0', '6.4.1')).toBe(true);
	expect(isAtLeast('6.4.1', '6.4.1')).toBe(true);
	expect(isAtLeast('6.4.1-rc.1', '6.4.1')).toBe(false);
	expect(isAtLeast('6.4.0', '6.4.1')).toBe(false);
	expect(isAtLeast('5.99.9', '6.4.1')).toBe(false);
});

test.each(Object.entries(minimumVersions))(
	'every %s is at least as it must be',
	(name, { least, why }) => {
		const copies = installed.filter(([path]) => path.endsWith(`node_modules/${name}`));
		expect(copies.length, `${name} is not installed: take it off the list`).toBeGreaterThan(0);
		for (const [path, { version }] of copies)
			expect(isAtLeast(version, least), `${path} ${version} is older than ${least}: ${why}`).toBe(
				true
			);
	}
);

test('every package is the one whose sum is in the lockfile', () => {
	expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('no package runs a script when it is installed: npm ci --ignore-scripts lacks nothing', () => {
	expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});
