import * as v from 'valibot';
import { label, labelSource, type Label, type LabelSource } from '../../schema/label.ts';
import type { InputFile } from '../gate/decode.ts';
import { idsOf, type KnownIds } from '../gate/known-ids.ts';
import { openYaml } from '../gate/open-yaml.ts';
import type { Problem } from '../gate/problem.ts';
import { suggest } from '../gate/suggest.ts';
import { issueMessages } from '../gate/validate.ts';
import { isObject } from '../gate/value-at.ts';
import { latinOfKana } from '../search/fold-japanese.ts';
import { foldLatin } from '../search/fold-latin.ts';

export const labelsFolder = 'geo/labels';
const sourcesFile = `${labelsFolder}/sources.yaml`;

function readSources(file: InputFile | undefined, problems: Problem[]) {
	const sources: Record<string, LabelSource> = {};
	const opened = file && openYaml(file, problems);
	for (const [id, value] of Object.entries(isObject(opened?.value) ? opened.value : {})) {
		const result = v.safeParse(labelSource, value);
		for (const { path, message, at } of issueMessages(result.issues ?? [], labelSource))
			opened?.report([id, ...path], message, at);
		sources[id] = result.success ? result.output : { title: '', where: '' };
	}
	return { sources, report: opened?.report };
}

/**
 * Reads the lettering of the chart: every name with the page it was checked against. `faulty`: files that cannot be
 * opened, which are reported elsewhere.
 */
export function readLabels(
	files: readonly InputFile[],
	known: KnownIds,
	faulty: readonly InputFile[] = []
): { labels: Label[]; sources: Record<string, LabelSource>; problems: Problem[] } {
	const problems: Problem[] = [];
	const file = files.find((f) => f.path === sourcesFile);
	const { sources, report } = readSources(file, problems);
	// While the pages cannot be read, nobody knows which there are.
	const areKnown = file ? report !== undefined : !faulty.some((f) => f.path === sourcesFile);
	const labels = new Map<string, Label>();
	const cited = new Set<string>();
	// While one file cannot be read, nobody knows what it cites.
	let isAllRead = !faulty.some((f) => f.path.startsWith(`${labelsFolder}/`));
	for (const file of files) {
		if (file.path === sourcesFile || file.path.endsWith('/README.md')) continue;
		const opened = openYaml(file, problems);
		if (!opened) {
			isAllRead = false;
			continue;
		}
		if (!Array.isArray(opened.value)) {
			opened.report([], 'is not a list of names; begin each with "- id:"');
			continue;
		}
		for (const [i, value] of opened.value.entries()) {
			const result = v.safeParse(label, value);
			for (const { path, message, at } of issueMessages(result.issues ?? [], label))
				opened.report([i, ...path], message, at);
			if (!result.success) continue;
			const { id, names, place, both, reading } = result.output;
			if (labels.has(id)) opened.report([i, 'id'], `"${id}" is named twice; remove one`);
			labels.set(id, result.output);
			const checked = Object.entries(names).map(([key, name]) => [['names', key], name] as const);
			for (const [path, name] of [...checked, [['reading'], reading] as const]) {
				if (!name) continue;
				cited.add(name.source);
				if (areKnown && !(name.source in sources))
					opened.report(
						[i, ...path, 'source'],
						`"${name.source}" is not in ${sourcesFile}${suggest(name.source, Object.keys(sources)) || '; add it there or correct the id'}`
					);
			}
			if (reading && both && latinOfKana(reading.text) !== foldLatin(both.japanese))
				opened.report(
					[i, 'reading', 'text'],
					`"${reading.text}" is not how "${both.japanese}" is read; correct one of them`
				);
			if (place !== undefined && !known.get(place)?.includes('places'))
				opened.report(
					[i, 'place'],
					`"${place}" is not the id of a place${suggest(place, idsOf(known, ['places'])) || '; add that record or correct the id'}`
				);
		}
	}
	for (const id of isAllRead ? Object.keys(sources) : [])
		if (!cited.has(id)) report?.([id], 'is cited by no name; remove it', 'key');
	return { labels: [...labels.values()], sources, problems };
}
