// One schema per kind: the only definition of what a record may hold.
import type * as v from 'valibot';
import type { Localized } from './text.ts';
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
/** What a record of the atlas in another language than English says of its texts. */
interface Spoken {
	/** The fields whose text in that language is our translation, by the names that catalogues give them: `title`, `summary`. */
	translated?: readonly string[];
	/** Its names or title as sources and the chart show them, where it bears others: translated, or of both sides. */
	official?: Localized;
}
/** A record with its id (its file's name) and kind (its folder). */
export type RecordOf<K extends Kind> = Authored<K> & Spoken & { id: string; kind: K };
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];
