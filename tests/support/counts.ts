import { readdirSync } from 'node:fs';
import { siteFolder } from './paths.ts';

/** How many records of a kind have a page in the built site. */
export const countOf = (kind: string): number =>
	readdirSync(`${siteFolder}/${kind}`, { withFileTypes: true }).filter((entry) =>
		entry.isDirectory()
	).length;

/** How many records a reader filters: what happened, was agreed, was undertaken or was said. */
export const filtered = ['events', 'projects', 'agreements', 'statements']
	.map(countOf)
	.reduce((sum, count) => sum + count);
