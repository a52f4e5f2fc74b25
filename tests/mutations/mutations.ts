/** A small fault put into the product, and the cheapest test that must see it. */
export type Mutation = {
	/** What is wrong then. */
	name: string;
	/** Text that stands in one file of the product, and what is put in its place. */
	find: string;
	replace: string;
	/** Where it is seen: by unit tests, on the built pages, or in a browser without or with the map. */
	by: 'units' | 'html' | 'words' | 'map';
	/** The file of tests, by a part of its name, and the tests in it. */
	file: string;
	tests: string;
	/** What the test says then: faults that are built together must not be taken for each other. */
	says: string;
	/** The pages that the test opens, which are built with the fault. */
	pages?: string[];
};

export const mutations: Mutation[] = [
	{
		name: 'the link codec takes Infinity for a number',
		find: '/^-?\\d+(\\.\\d+)?$/.test(text) ? Number(text)',
		replace: "text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text)",
		by: 'units',
		file: 'decimal.test',
		tests: '',
		says: 'decimal'
	},
	{
		name: 'a line is missing from the view of Japan',
		find: "viewpoint === 'neutral' || claimants.includes(viewpoint)",
		replace: "viewpoint === 'neutral' || (viewpoint !== 'japan' && claimants.includes(viewpoint))",
		by: 'units',
		file: 'borders.test',
		tests: '',
		says: 'japan'
	},
	{
		name: 'the CSV leaves a row out',
		find: 'return formatCsv(rows, columns)',
		replace: 'return formatCsv(rows.slice(1), columns)',
		by: 'units',
		file: 'lists/csv.test',
		tests: '',
		says: 'csvOf|row'
	},
	{
		name: 'as of a past day later sources are shown',
		find: 'sources.filter(({ date }) => isOverBy(date, asof))',
		replace: "sources.filter(() => asof !== '')",
		by: 'units',
		file: 'record-as-of.test',
		tests: '',
		says: 'record-as-of'
	},
	{
		name: 'a translation may lose the mark of its source',
		find: 'if (lacking.length > 0)',
		replace: 'if (lacking.length > 99)',
		by: 'units',
		file: 'gate.test',
		tests: 'a mark that was lost',
		says: 'less often than the English'
	},
	{
		name: 'dates of different exactness are compared as they are written',
		find: 'lastDay(one) < firstDay(other)',
		replace: 'one < other',
		by: 'units',
		file: 'gate.test',
		tests: 'different exactness',
		says: 'the month of the start'
	},
	{
		name: 'a character that shows nothing passes for a text',
		find: '\\p{Default_Ignorable_Code_Point}\\u2800',
		replace: '\\u2801',
		by: 'units',
		file: 'text.test',
		tests: 'nobody sees',
		says: 'Hangul filler'
	},
	{
		name: 'the sources of a claim are left out',
		find: '{:else if claim.own === undefined}<sup',
		replace: '{:else if claims.length > 999}<sup',
		by: 'html',
		file: 'evidence.test',
		tests: 'a mark leads to its evidence',
		says: 'a mark leads to its evidence',
		pages: ['/projects/yamal-lng/']
	},
	{
		name: 'the page of a record has no h1',
		find: '<h1 lang={lang ?? langOf(title)}><Reading text={inLocale(title)} {reading} /></h1>',
		replace: '<p lang={lang ?? langOf(title)}><Reading text={inLocale(title)} {reading} /></p>',
		by: 'html',
		file: 'every-page.test',
		tests: 'every page has its head',
		says: 'sochi-summit/ has 0 h1',
		pages: ['/events/2016-05-06-sochi-summit/']
	},
	{
		name: 'a page has no description',
		find: '<meta name="description" content={description} />',
		replace: '',
		by: 'html',
		file: 'every-page.test',
		tests: 'every page has its head',
		says: '/about/ lacks title or description',
		pages: ['/about/']
	},
	{
		name: 'the ledger shows no verdict beside what was said',
		find: '<span>{verdictWords[row.said.verdict]}</span>',
		replace: '<span class={row.said.verdict}></span>',
		by: 'html',
		file: 'ledger.test',
		tests: 'what an article calls decided',
		says: 'Contradicted by the record',
		pages: ['/ledger/']
	},
	{
		name: 'Back does not take a choice back',
		find: 'if (!navigating.to) pushState(this.link(), page.state)',
		replace: 'if (!navigating.to) replaceState(this.link(), page.state)',
		by: 'words',
		file: 'ledger.spec',
		tests: 'Back takes it back',
		says: 'not.toHaveText|toHaveText',
		pages: ['/places/yamal/', '/ledger/']
	},
	{
		name: 'a button that is only a picture has no name',
		find: '\taria-label={label}\n\tdata-tip={label}\n\tonclick={() => theme.choose',
		replace: '\tdata-tip={label}\n\tonclick={() => theme.choose',
		by: 'words',
		file: '/access.spec',
		tests: 'axe finds nothing on /about/',
		says: 'button-name',
		pages: ['/about/']
	},
	{
		name: 'a table is sorted upward only',
		find: '(isDown ? -1 : 1) * compare(x, y)',
		replace: '(isDown ? 1 : 1) * compare(x, y)',
		by: 'words',
		file: '/filter.spec',
		tests: 'a table is sorted',
		says: 'sort=-title|toEqual',
		pages: ['/events/']
	},
	{
		name: 'a page that fails to come alive is left empty',
		find: 'if (start.restore) start.restore()',
		replace: 'if (!start.restore) start.restore()',
		by: 'units',
		file: 'first.test',
		tests: '',
		says: 'words back'
	},
	{
		name: 'the map does not take the place of its drawing',
		find: 'if (engine.isDrawn) hideDrawing',
		replace: 'if (engine.isDrawn && !engine.map) hideDrawing',
		by: 'map',
		file: 'drawing.map',
		tests: 'at 360 px',
		says: 'data-(paper|drawing)="done"',
		pages: ['/places/hokkaido/']
	},
	{
		name: 'nothing is said when a file of the map fails',
		find: 'message is string => Boolean(message)',
		replace: "message is string => message === ''",
		by: 'map',
		file: 'faults.map',
		tests: 'the marks of a map',
		says: 'toHaveText',
		pages: ['/places/hokkaido/']
	},
	{
		name: 'the keyboard walk skips every other mark',
		find: '(found + 1) % targets.length',
		replace: '(found + 2) % targets.length',
		by: 'map',
		file: 'keyboard.map',
		tests: 'a journey by keyboard',
		says: 'inOrder',
		pages: ['/', '/places/sakhalin/']
	}
];
