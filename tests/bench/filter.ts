// How long a change of the filters takes, from the view to the rings of the map: npm run bench:filter.
import { readFileSync } from 'node:fs';
import type { Fact, Facts } from '../../geo/compile/filter/facts.ts';
import type { Mark } from '../../src/lib/core/marks.ts';
import type { Filters } from '../../src/lib/data/filter/filter.ts';
import { percentiles, round } from './figures.ts';
import { seededRandom, generate, pick } from './generated.ts';
import { siteModule } from './site.ts';

const { indexFacts, select, shownOf, countsOf } = await siteModule<
	typeof import('../../src/lib/data/filter/filter.ts')
>('src/lib/data/filter/filter.ts');
const { facets, valuesOf } = await siteModule<typeof import('../../src/lib/data/filter/facts.ts')>(
	'src/lib/data/filter/facts.ts'
);
const { gather } =
	await siteModule<typeof import('../../src/lib/core/rings.ts')>('src/lib/core/rings.ts');

/** The duration of a frame at 60 frames a second, in ms. */
const frame = 1000 / 60;

const read = (name: string) =>
	JSON.parse(readFileSync(new URL(`../../geo/dist/en/${name}`, import.meta.url), 'utf8'));
const { facts: real }: Facts = read('facts.json');
const { features: realMarks }: { features: Mark[] } = read('marks.geojson');

/** Windows of many lengths, each with none, one or two facets. */
function filtersOf(facts: readonly Fact[], count: number): Filters[] {
	const random = seededRandom(11);
	return Array.from({ length: count }, (_, i) => {
		const from = 1855 + Math.floor(170 * random() ** 0.3);
		const asked = Array.from({ length: i % 3 }, () => {
			const facet = pick(facets, random);
			const values = valuesOf[facet](pick(facts, random));
			return [facet, values.slice(0, 1)] as const;
		}).filter(([, values]) => values.length > 0);
		return {
			...(i % 4 > 0 && { from: `${from}`, to: `${from + Math.floor(random() * 12)}` }),
			facets: Object.fromEntries(asked)
		};
	});
}

let missed = 0;
// Generated records have no marks: nobody looks at a map of so many.
for (const { name, facts, marks, target } of [
	{ name: 'the atlas', facts: real, marks: realMarks, target: frame },
	{ name: '10000 generated', facts: generate(10_000).facts, marks: [], target: undefined },
	{ name: '100000 generated', facts: generate(100_000).facts, marks: [], target: undefined }
]) {
	const table = indexFacts(facts);
	const times: Record<'filter' | 'counts' | 'marks' | 'plain' | 'all', number[]> = {
		filter: [],
		counts: [],
		marks: [],
		plain: [],
		all: []
	};
	for (const [i, filters] of filtersOf(facts, 200).entries()) {
		const clock = [performance.now()];
		const selection = select(table, filters);
		clock.push(performance.now());
		for (const facet of facets) countsOf(table, selection, facet);
		clock.push(performance.now());
		const ids = new Set(shownOf(table, selection).map(({ id }) => id));
		const next = marks.filter(({ properties: { id } }) => ids.has(id));
		// The whole atlas in view.
		gather(next)(2);
		clock.push(performance.now());
		const [a = 0, b = 0, c = 0, d = 0] = clock;
		const began = performance.now();
		facts.filter((fact) =>
			facets.every((facet) => {
				const asked = filters.facets[facet];
				return !asked || valuesOf[facet](fact).some((value) => asked.includes(value));
			})
		);
		if (i < 20) continue;
		times.plain.push(performance.now() - began);
		times.filter.push(b - a);
		times.counts.push(c - b);
		times.marks.push(d - c);
		times.all.push(d - a);
	}
	const p95 = (key: keyof typeof times) => percentiles(times[key])[1];
	const isOver = target !== undefined && p95('all') >= target;
	if (isOver) missed++;
	const goal =
		target === undefined ? '' : `; target ${round(target)} ms ${isOver ? 'MISSED' : 'ok'}`;
	console.log(
		`${name}, p95: filter ${round(p95('filter'), 2)} ms (${round(p95('filter') / p95('plain'), 2)} of a plain reading of the facets), counts ${round(p95('counts'), 2)} ms, marks ${round(p95('marks'), 2)} ms, all ${round(p95('all'), 2)} ms${goal}`
	);
}
process.exitCode = missed > 0 ? 1 : 0;
