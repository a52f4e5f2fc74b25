// Rules of the border files that need the other files and the outlines.
import { listed, suggest } from '../gate/suggest.ts';
import { firstDay, lastDay } from '../../schema/date.ts';
import type { Cover } from '../../schema/border.ts';
import type { ReadBorder } from './borders.ts';

interface InForce {
	from: string;
	to?: string | undefined;
}

/** Whether one is in force on a day of the other, whatever days their dates mean; on the day of its end it no longer is. */
const isInForceWith = (one: InForce, other: InForce) =>
	one.to === undefined || lastDay(other.from) < firstDay(one.to);
const overlaps = (a: InForce, b: InForce) => isInForceWith(a, b) && isInForceWith(b, a);

/** A `course` names a border file with a line of its own. */
export function checkCourses(files: readonly ReadBorder[]): void {
	const lines = new Map(files.map(({ border }) => [border.id, border]));
	for (const { border, report } of files) {
		const { course } = border.properties;
		if (course === undefined) continue;
		if (!lines.get(course)?.geometry)
			report(
				['properties', 'course'],
				`"${course}" is not a border file with a line of its own${suggest(
					course,
					[...lines.values()].filter((b) => b.geometry).map((b) => b.id)
				)}`
			);
	}
}

/** Every outline that a file covers exists, and is cut along one parallel only. */
export function checkCovers(files: readonly ReadBorder[], outlines: ReadonlySet<string>): void {
	const cuts = new Map<string, { parallel: number; by: string }>();
	for (const { border, report } of files)
		border.properties.covers?.forEach((cover, i) => {
			const field = ['properties', 'covers', i];
			for (const key of ['outline', 'without'] as const) {
				const id = cover[key];
				if (id !== undefined && !outlines.has(id))
					report(
						[...field, key],
						`"${id}" has no outline in geo/shapes${suggest(id, outlines) || '; draw it or correct the id'}`
					);
			}
			const key = cover.northOf === undefined ? 'southOf' : 'northOf';
			const parallel = cover[key];
			if (parallel === undefined) return;
			const other = cuts.get(cover.outline);
			if (other && other.parallel !== parallel)
				report(
					[...field, key],
					`cuts "${cover.outline}" along ${parallel}°, and ${other.by} along ${other.parallel}°; one outline has one parallel`
				);
			cuts.set(cover.outline, other ?? { parallel, by: border.id });
		});
}

/** No territory has two administrations at one time. */
export function checkHolders(
	files: readonly ReadBorder[],
	expand: (cover: Cover) => string[]
): void {
	const held = files
		.filter(({ border }) => border.properties.part === 'administration')
		.map((file) => ({
			...file,
			territories: new Set((file.border.properties.covers ?? []).flatMap(expand))
		}));
	held.forEach((one, i) => {
		for (const other of held.slice(0, i)) {
			if (!overlaps(one.border.properties, other.border.properties)) continue;
			const both = [...one.territories].filter((id) => other.territories.has(id));
			if (both.length > 0)
				one.report(
					['properties', 'from'],
					`meets ${other.border.id} in time over ${listed(both.slice(0, 3))}${both.length > 3 ? ' and others' : ''}; end one before the other begins`
				);
		}
	});
}
