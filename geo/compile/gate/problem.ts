import { revealed } from '../../schema/characters.ts';

/** One error in the data, worded so that an editor can correct it without help. */
export interface Problem {
	/** Path below the project's root. */
	file: string;
	/** Counted from 1; 1:1 when the whole file is meant. */
	line: number;
	column: number;
	/** `evidence[2].source`; empty when the whole file is meant. */
	field: string;
	/** What is wrong; then, after a semicolon, what would be right. */
	message: string;
}

export type Path = readonly (string | number)[];

/** `['evidence', 2, 'source']` → `evidence[2].source`. */
export function fieldName(path: Path): string {
	return path.reduce<string>(
		(name, part) =>
			typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${part}` : part,
		''
	);
}

/** In one line. What cannot be seen, in the name of a file too, is named, so that nothing of it reaches a terminal. */
export function formatProblem({ file, line, column, field, message }: Problem): string {
	return revealed(`${file}:${line}:${column} ${field ? `${field} ` : ''}${message}`);
}

/** The same of what only may be wrong. */
export const formatWarning = (problem: Problem): string =>
	formatProblem({ ...problem, field: `warning: ${problem.field}`.trimEnd() });

export function sortProblems(problems: Problem[]): Problem[] {
	return problems.toSorted(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column ||
			(a.message < b.message ? -1 : 1)
	);
}
