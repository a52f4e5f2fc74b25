import { percentiles } from '../figures.ts';
import type { Interactions } from './interact.ts';
import type { Device, Load } from './load.ts';

/** The median of each figure by itself. */
export function median(loads: readonly Load[]): Load {
	const names = Object.keys(loads[0] ?? {}) as (keyof Load)[];
	const middle = (name: keyof Load) =>
		percentiles(loads.map((one) => one[name]).filter(Number.isFinite))[0];
	return Object.fromEntries(names.map((name) => [name, middle(name)])) as unknown as Load;
}

const whole = (value: number) =>
	Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '–';
const kilobytes = (value: number) => whole(value / 1000);
const ratio = (value: number, of: number) =>
	Number.isFinite(value / of) ? (value / of).toFixed(2) : '–';

const columns: [title: string, of: (load: Load) => string][] = [
	['FCP', ({ fcp }) => whole(fcp)],
	['LCP', ({ lcp }) => whole(lcp)],
	['alive', ({ alive }) => whole(alive)],
	['live map', ({ live }) => whole(live)],
	['TBT', ({ tbt }) => whole(tbt)],
	['longest task', ({ longest }) => whole(longest)],
	['CLS', ({ cls }) => cls.toFixed(3)],
	['requests', ({ requests }) => whole(requests)],
	['kB', ({ bytes }) => kilobytes(bytes)],
	['kB script', ({ script }) => kilobytes(script)],
	['kB fonts', ({ font }) => kilobytes(font)],
	['MB heap', ({ heap }) => (heap / 1e6).toFixed(1)]
];

/** Figures and targets as parts of a floor: name, target, what of the page, what of which floor. */
const ratios: [string, number, (page: Load) => number, (words: Load, map: Load) => number][] = [
	['LCP / same words', 1.4, ({ lcp }) => lcp, ({ lcp }) => lcp],
	['drawn map / live floor', 0.25, ({ fcp }) => fcp, (_, { live }) => live],
	['live map / live floor', 1.15, ({ live }) => live, (_, { live }) => live],
	['TBT / floor', 0.3, ({ tbt }) => tbt, (_, { tbt }) => tbt],
	['kB / floor', 1.15, ({ bytes }) => bytes, (_, { bytes }) => bytes]
];

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
	[row(heads), row(heads.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

/** Both tables of a device: what was measured, and the ratios to the floors with their targets. */
export function loadTable(
	device: Device,
	medians: ReadonlyMap<string, Load>,
	busiest: number
): string {
	const floor = medians.get('floor: maplibre')!;
	const pages = [...medians].filter(([name]) => !name.startsWith('floor'));
	const measured = table(
		['page', ...columns.map(([title]) => title)],
		[...medians].map(([name, load]) => [name, ...columns.map(([, of]) => of(load))])
	);
	const held = table(
		['ratio', 'target', ...pages.map(([name]) => name)],
		ratios.map(([title, target, of, against]) => [
			title,
			`≤ ${target}`,
			...pages.map(([name, load]) =>
				ratio(of(load), against(medians.get(`floor: words of ${name}`)!, floor))
			)
		])
	);
	const quiet = `Others used at most ${Math.round(busiest * 100)} % of the processors before a round.`;
	return `## ${device.name}\n\nMedians, times in ms. ${quiet}\n\n${measured}\n\n${held}`;
}

export function interactionTable(measured: ReadonlyMap<string, Interactions>): string {
	const names = [...new Set([...measured.values()].flatMap((each) => Object.keys(each)))];
	return `## Interactions\n\n${table(
		['', ...measured.keys()],
		names.map((name) => [
			name,
			...[...measured.values()].map((each) => (each[name] ?? NaN).toFixed(1))
		])
	)}`;
}
