// Every closed list of words in the atlas. A word outside its list is an error of the record.

/** The kinds that have pages of their own, in the order of the menu. */
export const pageKinds = [
	'places',
	'events',
	'projects',
	'agreements',
	'actors',
	'statements',
	'themes',
	'sources'
] as const;

export const kinds = [...pageKinds, 'coverage', 'limits', 'periods', 'stories'] as const;

/** The kinds that are nodes of the graph of connections. Sources are not: sharing a source connects nothing. */
export const nodeKinds = [
	'places',
	'events',
	'projects',
	'agreements',
	'actors',
	'statements',
	'themes'
] as const satisfies readonly (typeof pageKinds)[number][];

/** What happened, was agreed or was said: the kinds that a reader filters by time. */
export const factKinds = ['events', 'projects', 'agreements', 'statements'] as const;

/** The kinds that are drawn on the map as marks. */
export const markKinds = ['events', 'projects', 'agreements'] as const;

export const primaryPlaces = [
	'sochi',
	'vladivostok',
	'sakhalin',
	'hokkaido',
	'yamal',
	'kuril-islands'
] as const;

export const placeTypes = [
	'city',
	'region',
	'island',
	'island-group',
	'peninsula',
	'port',
	'site',
	'venue'
] as const;

/** Place types that are areas: their point is only a label position, never a location of its own. */
export const areaTypes = ['region', 'island', 'island-group', 'peninsula'] as const;

export const placeRoles = ['primary', 'secondary'] as const;

export const eventTypes = [
	'summit',
	'meeting',
	'visit',
	'call',
	'announcement',
	'sanction',
	'legal-act',
	'incident',
	'process'
] as const;

export const agreementTypes = [
	'treaty',
	'declaration',
	'joint-statement',
	'intergovernmental',
	'memorandum',
	'contract',
	'loan',
	'regime',
	'plan'
] as const;

export const projectTypes = [
	'airport',
	'aquaculture',
	'company',
	'factory',
	'greenhouse',
	'health-facility',
	'investment',
	'joint-activity',
	'lng-plant',
	'oil-and-gas-field',
	'pipeline',
	'port',
	'power-link',
	'shipping',
	'tourism',
	'transport-link',
	'urban-planning',
	'waste',
	'wind-power'
] as const;

export const actorTypes = ['person', 'organization', 'government'] as const;

export const statementTypes = [
	'official-position',
	'claim',
	'opinion',
	'forecast',
	'report'
] as const;

export const verdicts = [
	'confirmed',
	'contradicted',
	'partly',
	'unverified',
	'opinion',
	'not-borne-out',
	'pending'
] as const;

/** The order is the usual course of a promise, from an idea to its end. */
export const statuses = [
	'proposed',
	'announced',
	'agreed',
	'signed',
	'financed',
	'under-construction',
	'operating',
	'completed',
	'in-force',
	'suspended',
	'withdrawn',
	'cancelled',
	'superseded',
	'historical',
	'unknown'
] as const;

export const sourceTypes = [
	'primary-official',
	'news-agency',
	'newspaper',
	'reference',
	'analysis',
	'blog',
	'mirror',
	'dataset'
] as const;

export const themeSchemes = ['eight-points', 'sector'] as const;

/** Where the timeline begins: the first treaty that drew a line between the two (docs/decisions/0026). */
export const firstYear = 1855;

export const precisions = ['day', 'month', 'year'] as const;

export const relations = [
	'part-of',
	'follows',
	'outcome-of',
	'based-on',
	'ended-by',
	'suspended-by',
	'responds-to',
	'affects',
	'funds',
	'implements',
	'opposes',
	'contrasts-with',
	'supports',
	'cites',
	'related-to',
	'works-at',
	'author-of',
	'responsible-for',
	'located-in'
] as const;

export const linkBases = ['editorial'] as const;
export const themeBases = ['source', 'subject', 'editorial'] as const;

export const eventRoles = [
	'participant',
	'host',
	'speaker',
	'issuer',
	'target',
	'subject',
	'announcer',
	'protester'
] as const;

export const partyRoles = [
	'party',
	'signatory',
	'issuer',
	'proposer',
	'partner',
	'lender',
	'borrower',
	'investor',
	'owner',
	'former-owner',
	'contractor',
	'operator',
	'named'
] as const;

export const currencies = ['EUR', 'USD', 'JPY', 'RUB'] as const;
export const units = ['t'] as const;

/** ISO 639 codes; `und` = not determined. */
export const languages = [
	'en',
	'ja',
	'ru',
	'fr',
	'pt',
	'es',
	'zh',
	'ko',
	'bg',
	'fil',
	'und'
] as const;

/** ISO 3166-1 alpha-2, with `SU` for the Soviet Union and `EU` for the European Union. */
export const countries = ['JP', 'RU', 'SU', 'US', 'EU', 'IE', 'CN'] as const;

/** The headings under which periods are offered. */
export const periodGroups = ['moments', 'prime-ministers-japan', 'prime-ministers-russia'] as const;

/** A word that the atlas uses in a way of its own, or one of its subject, which the texts of records are searched for. */
export const glossaryGroups = ['atlas', 'subject'] as const;

export const limitSections = ['known', 'left-out', 'not-found'] as const;

/** Whose statement of the disputed line a reader looks at; never guessed from the language. */
export const viewpoints = ['neutral', 'japan', 'russia'] as const;

/** The two sides whose statements a border file may hold. */
export const sides = ['japan', 'russia'] as const;

/** Who administered a territory; `undivided`: both, without a boundary. Russia stands for its empire and the USSR too. */
export const holders = ['japan', 'russia', 'undivided'] as const;

/** What a border file holds: a line, the administration of a territory, or what a treaty says of one. */
export const borderParts = ['line', 'administration', 'renunciation', 'promise'] as const;

/** The kinds of names on the map that have no record. */
export const labelKinds = [
	'country',
	'sea',
	'strait',
	'bay',
	'trench',
	'basin',
	'city',
	'town',
	'village',
	'port',
	'island',
	'island-group'
] as const;

/** Places that are the capital of a state: their names are seen from farthest. */
export const capitals = [
	'beijing',
	'buenos-aires',
	'lima',
	'moscow',
	'singapore',
	'tokyo',
	'washington'
] as const;

/** The group of islands that both sides claim: every place in it bears both sides' names. */
export const disputedPlace = 'four-disputed-islands';

/** The chain whose islands have pages of their own. */
export const islandChain = 'kuril-islands';

/**
 * Fields that can carry a part of a summary by themselves: they say what sort of thing a record is, where it lies and whose it
 * is. Never what was done, when, or how much.
 */
export const carryingFields = ['type', 'country', 'role', 'point', 'parent', 'places'] as const;
