import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDay, lastDay } from '$lib/core/dates.ts';
import { maxLatitude, roundCamera } from '$lib/core/camera.ts';
import {
	languages as sourceLanguages,
	sourceTypes,
	statuses,
	verdicts,
	viewpoints
} from '$lib/data/atlas/vocabulary.ts';
import { noEnds } from './ends.ts';
import { readCamera, writeCamera } from './fragment.ts';
import { readView, writeView } from './query.ts';
import { defaultView, params, type View } from './view.ts';
import { languages, projections } from '$lib/core/scene.ts';

const layerIds = params.layers.fallback;

const camera = fc.record({
	center: fc.tuple(
		fc.double({ min: -180, max: 180, noNaN: true }),
		fc.double({ min: -85.05, max: 85.05, noNaN: true })
	),
	zoom: fc.double({ min: 0, max: 22, noNaN: true }),
	bearing: fc.double({ min: -180, max: 180, noNaN: true }),
	pitch: fc.double({ min: 0, max: 85, noNaN: true })
});

const dateOf = fc
	.tuple(
		fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
		fc.constantFrom(4, 7, 10)
	)
	.map(([date, length]) => date.toISOString().slice(0, length));
const someIds = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/), {
	maxLength: 4
});
const subset = <T>(words: readonly T[]) => fc.shuffledSubarray([...words]);
const inOrder = <T>(words: readonly T[], chosen: T[]) => words.filter((w) => chosen.includes(w));

const view: fc.Arbitrary<View> = fc
	.record({
		window: fc.tuple(fc.option(dateOf), fc.option(dateOf)),
		asof: fc.option(dateOf, { nil: undefined }),
		kind: subset(params.kind.fallback),
		status: subset(statuses),
		verdict: subset(verdicts),
		theme: someIds,
		place: someIds,
		actor: someIds,
		'source-language': subset(sourceLanguages),
		'source-type': subset(sourceTypes),
		as: fc.constantFrom('list' as const, 'table' as const),
		sort: fc.constantFrom('when' as const, '-title' as const, '-sources' as const),
		only: fc.constantFrom('all' as const, 'map' as const),
		chain: fc.constantFrom('1' as const, '3' as const),
		step: fc.constantFrom('', '1855', 'as-japan-states-it'),
		q: fc.string({ maxLength: 80, unit: 'grapheme' }),
		view: fc.constantFrom(...viewpoints),
		names: fc.constantFrom(...languages),
		projection: fc.constantFrom(...projections),
		measure: fc.constantFrom([], ['nemuro', 'habomai'], ['tokyo', 'yamal']),
		year: fc.option(fc.integer({ min: 1855, max: 2100 })),
		layers: subset(layerIds)
	})
	.map(({ window: [a, b], q, year, layers, ...rest }) => {
		const [from, to] = a && b && firstDay(a) > lastDay(b) ? [b, a] : [a, b];
		return {
			// A parameter that is not tried here keeps its default.
			...defaultView,
			...rest,
			ends: noEnds,
			from: from ?? undefined,
			to: to ?? undefined,
			kind: inOrder(params.kind.fallback, rest.kind),
			status: inOrder(statuses, rest.status),
			verdict: inOrder(verdicts, rest.verdict),
			'source-language': inOrder(sourceLanguages, rest['source-language']),
			'source-type': inOrder(sourceTypes, rest['source-type']),
			theme: rest.theme.toSorted(),
			place: rest.place.toSorted(),
			actor: rest.actor.toSorted(),
			q: params.q.read(q) ?? '',
			year: year ?? undefined,
			layers: inOrder(layerIds, layers)
		};
	});

const number = fc.oneof(
	fc.double().map(String),
	fc.integer().map(String),
	fc.constantFrom('', 'Infinity', '1e400', '0x1f', '-0', '５', ' 5', '5.', '.5', 'NaN')
);
const hostileHash = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.array(number, { maxLength: 7 }).map((parts) => `#map=${parts.join('/')}`),
	fc.array(number, { maxLength: 7 }).map((parts) => `#${parts.join('/')}`),
	fc.array(number, { maxLength: 4 }).map((parts) => `#geo:${parts.join(',')}`),
	camera
		.map(writeCamera)
		.chain((link) =>
			fc
				.tuple(fc.nat(link.length), fc.string({ maxLength: 3 }))
				.map(([at, piece]) => link.slice(0, at) + piece + link.slice(at + 1))
		)
);
const hostileQuery = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(fc.tuple(fc.constantFrom(...Object.keys(params), 'x'), fc.oneof(number, fc.string())))
		.map((pairs) => `?${pairs.map(([k, v]) => `${k}=${v}`).join('&')}`),
	view
		.map((v) => writeView(v))
		.chain((link) =>
			fc
				.tuple(fc.nat(link.length), fc.string({ maxLength: 3 }))
				.map(([at, piece]) => link.slice(0, at) + piece + link.slice(at + 1))
		)
);

const check = (runs: number, property: fc.IRawProperty<never> | fc.IProperty<[never]>) =>
	expect(() => fc.assert(property as fc.IProperty<unknown>, { numRuns: runs })).not.toThrow();

/** How many links of each sort are tried, others in each run: `npm run test:fuzz` tries over a million. */
const runs = Number(process.env.LINK_RUNS ?? 4_000);
const patience = 30_000 + runs * 10;

test('a camera that is written is read back the same', { timeout: patience }, () => {
	check(
		runs,
		fc.property(camera, (c) => {
			expect(readCamera(writeCamera(c))).toEqual({ camera: roundCamera(c) });
		}) as never
	);
});

test('a view that is written is read back the same', { timeout: patience }, () => {
	check(
		runs,
		fc.property(view, (v) => {
			const link = writeView(v);
			const read = readView(link);
			expect(read.problem).toBeUndefined();
			expect(read.view).toEqual(v);
			expect(writeView(read.view, read.unknown)).toBe(link);
		}) as never
	);
});

test('no fragment throws, and nothing that is not finite comes out', { timeout: patience }, () => {
	check(
		runs,
		fc.property(hostileHash, (hash) => {
			const { camera: c, problem } = readCamera(hash);
			expect(c && problem).toBeUndefined();
			if (!c) return;
			const numbers = [...c.center, c.zoom, c.bearing, c.pitch];
			expect(numbers.every(Number.isFinite)).toBe(true);
			expect(Math.abs(c.center[1])).toBeLessThanOrEqual(maxLatitude);
			// Reading again what is written from it changes nothing more.
			expect(writeCamera(readCamera(writeCamera(c)).camera ?? c)).toBe(writeCamera(c));
		}) as never
	);
});

test('no query throws; a wrong one gives the whole default', { timeout: patience }, () => {
	check(
		runs,
		fc.property(hostileQuery, (search) => {
			const { view: v, unknown, problem } = readView(search);
			if (problem) expect(v).toEqual(defaultView);
			const again = readView(writeView(v, unknown));
			expect(writeView(again.view, again.unknown)).toBe(writeView(v, unknown));
		}) as never
	);
});

const end = fc.oneof(
	fc.constant(''),
	fc.stringMatching(/^[0-9]{0,4}-?[a-z]{1,6}(-[a-z0-9]{1,8})?$/)
);
const withEnds = fc.tuple(view, end, end).map(([v, from, to]): View => ({
	...v,
	ends: { from: from.replace(/^-/, ''), to: to.replace(/^-/, '') }
}));

test(
	'ends that are written are read back beside any view, on their page',
	{ timeout: patience },
	() => {
		check(
			runs / 4,
			fc.property(withEnds, (v) => {
				const link = writeView(v);
				const read = readView(link, '/connections/');
				expect(read.problem).toBeUndefined();
				expect(read.view).toEqual(v);
				expect(writeView(read.view, read.unknown)).toBe(link);
			}) as never
		);
	}
);

test('a link without ends means the same on every page', { timeout: patience }, () => {
	check(
		runs / 4,
		fc.property(hostileQuery, (search) => {
			const [here, there] = [readView(search, '/connections/'), readView(search)];
			const hasNone = here.view.ends.from === '' && here.view.ends.to === '';
			if (hasNone && !here.problem) expect(here).toEqual(there);
			else expect(there.problem).toBeDefined();
		}) as never
	);
});
