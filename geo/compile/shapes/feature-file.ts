import type { Feature } from 'geojson';
import { decode, type InputFile } from '../gate/decode.ts';
import type { Report } from './geometry.ts';
import { readJson } from '../gate/json.ts';
import { locate, type Located } from '../gate/locate.ts';
import { once } from '../gate/once.ts';
import { fieldName, type Path, type Problem } from '../gate/problem.ts';
import { listed, suggest } from '../gate/suggest.ts';
import { isObject } from '../gate/value-at.ts';

interface FeatureFile {
	/** The name of the file without its ending. */
	id: string;
	feature: Feature;
	/** A problem at a field of the file. */
	problem: (...of: Parameters<Report>) => Problem;
	/** Adds one. */
	report: Report;
	problems: Problem[];
}

/** The same file gives the same object, so that what was found out about it holds. */
const readOnce = once((file: InputFile) => {
	const decoded = decode(file);
	return 'problem' in decoded ? decoded : { text: decoded.text, json: readJson(decoded.text) };
});

/** What a feature may hold here (RFC 7946 §3.2), and a geometry. */
const members = ['type', 'id', 'properties', 'geometry'];
const geometryMembers = ['type', 'coordinates'];

const isFeature = (value: unknown): value is Feature => isObject(value) && value.type === 'Feature';

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
	const read = readOnce(file);
	if ('problem' in read) return { problems: [read.problem] };
	const { text, json } = read;
	if ('complaint' in json) return { problems: [{ file: file.path, ...json.complaint }] };
	// Only a wrong file is read a second time, for the places of its fields.
	let located: Located | undefined;
	const problem: FeatureFile['problem'] = (field, message, at) => {
		located ??= locate(text);
		return { file: file.path, ...located.of(field, at), field: fieldName(field), message };
	};
	const report: Report = (...of) => void problems.push(problem(...of));
	const id = name.replace(/\.geojson$/, '');
	if (!isFeature(json.value)) {
		report(['type'], 'is not "Feature"; a file holds one GeoJSON feature');
		return { problems };
	}
	const feature = json.value;
	const known = (value: unknown, names: readonly string[], at: Path) => {
		for (const member of Object.keys(isObject(value) ? value : {}).filter(
			(m) => !names.includes(m)
		))
			report(
				[...at, member],
				member === 'crs'
					? 'is not allowed; every coordinate is WGS 84 (RFC 7946 §4)'
					: `is not a known member here${suggest(member, names) || `; remove it, or use one of ${listed(names)}`}`,
				'key'
			);
	};
	known(feature, members, []);
	known(feature.geometry, geometryMembers, ['geometry']);
	if (feature.id !== undefined && feature.id !== id)
		report(['id'], `"${feature.id}" does not match the file's name; remove the field`);
	return { id, feature, problem, report, problems };
}
