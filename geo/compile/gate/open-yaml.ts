import { decode, type InputFile } from './decode.ts';
import { once } from './once.ts';
import { fieldName, type Path, type Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

interface Opened {
	value: unknown;
	/** Notes what is wrong with a field, at its place in the file. */
	report: (field: Path, message: string, at?: 'key' | 'value') => void;
}

const yamlIn = once((file: InputFile) => {
	const decoded = decode(file);
	return 'problem' in decoded ? decoded : readYaml(decoded.text);
});

/** What a file of YAML that is no record holds. `problems` takes what is wrong with it; undefined where it cannot be read. */
export function openYaml(file: InputFile, problems: Problem[]): Opened | undefined {
	const read = yamlIn(file);
	if ('problem' in read) {
		problems.push(read.problem);
		return undefined;
	}
	if ('complaint' in read) {
		const { message, line, column } = read.complaint;
		problems.push({ file: file.path, line, column, field: '', message });
		return undefined;
	}
	const report: Opened['report'] = (field, message, at) =>
		problems.push({ file: file.path, ...read.of(field, at), field: fieldName(field), message });
	return { value: read.value, report };
}
