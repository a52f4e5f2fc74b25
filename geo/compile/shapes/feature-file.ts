import type { Feature } from 'geojson';
import { decode, type InputFile } from '../gate/decode.ts';
import type { Report } from './geometry.ts';
import { locate, type Located } from '../gate/locate.ts';
import { fieldName, type Problem } from '../gate/problem.ts';
import { once } from '../gate/once.ts';

interface FeatureFile {
	/** The name of the file without its ending. */
	id: string;
	feature: Feature;
	/** Adds a problem at a field of the file. */
	report: Report;
	problems: Problem[];
}

/** The same file gives the same object, so that what was found out about it holds. */
const featureIn = once(({ bytes }: InputFile): Feature =>
	JSON.parse(new TextDecoder().decode(bytes))
);

/** Reads a file with one GeoJSON feature (RFC 7946 §3.2); its geometry and properties are not checked here. */
export function readFeatureFile(
	file: InputFile,
	folder: string
): FeatureFile | { problems: Problem[] } {
	const problems: Problem[] = [];
	const whole = (message: string, at = { line: 1, column: 1 }) => ({
		problems: [{ file: file.path, ...at, field: '', message }]
	});
	const name = file.path.slice(folder.length + 1);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*\.geojson$/.test(name))
		return whole(
			`is not named after an id; use lower-case letters, digits and single hyphens, then .geojson, in ${folder}/`
		);
	const decoded = decode(file);
	if ('problem' in decoded) return { problems: [decoded.problem] };
	// Only a wrong file is read a second time, for the places of its fields.
	let located: Located | undefined;
	const report: Report = (field, message, at) => {
		located ??= locate(decoded.text);
		problems.push({ file: file.path, ...located.of(field, at), field: fieldName(field), message });
	};
	let feature: Feature;
	try {
		feature = featureIn(file);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
		const plain = message.replace(/ (in JSON )?at position.*$/, '');
		return whole(`is not JSON: ${plain}; check commas, quotes and brackets`, {
			line: Number(line ?? 1),
			column: Number(column ?? 1)
		});
	}
	const id = name.replace(/\.geojson$/, '');
	if (feature?.type !== 'Feature') {
		report(['type'], 'is not "Feature"; a file holds one GeoJSON feature');
		return { problems };
	}
	if ('crs' in feature) report(['crs'], 'is not allowed; every coordinate is WGS 84 (RFC 7946 §4)');
	if (feature.id !== undefined && feature.id !== id)
		report(['id'], `"${feature.id}" does not match the file's name; remove the field`);
	return { id, feature, report, problems };
}
