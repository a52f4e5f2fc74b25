// One schema per kind: the only definition of what a record may hold.
import type * as v from 'valibot';
import { actor } from './actor.ts';
import { coverage } from './coverage.ts';
import { event } from './event.ts';
import { limit } from './limit.ts';
import { period } from './period.ts';
import { place } from './place.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';
import { story } from './story.ts';
import { theme } from './theme.ts';
import { agreement, project } from './undertaking.ts';
import type { kinds } from './vocabulary.ts';

export const schemas = {
	places: place,
	events: event,
	projects: project,
	agreements: agreement,
	actors: actor,
	statements: statement,
	themes: theme,
	sources: source,
	coverage,
	limits: limit,
	periods: period,
	stories: story
} as const;

export type Kind = (typeof kinds)[number];
/** A record as authored, defaults filled in. */
type Authored<K extends Kind> = v.InferOutput<(typeof schemas)[K]>;
/** A record with its id (its file's name) and kind (its folder). */
export type RecordOf<K extends Kind> = Authored<K> & { id: string; kind: K };
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];
