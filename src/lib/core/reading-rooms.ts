/** Pages that are read like a table or a register: in a wide window they take all of it, and the map waits behind a button. */
const rooms = [
	'/ledger/',
	'/claims/',
	'/conflicts/',
	'/balance/',
	'/compare/',
	'/limits/',
	'/sources/',
	'/glossary/',
	'/data/'
];

/** Whether the page at a path is such a page. */
export const isReadingRoom = (path: string): boolean => rooms.includes(path);

/** Whether a link says where the map looks, or what it shows: then the map is wanted from the start. */
export const asksForMap = ({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean =>
	/^#(map=|geo:|[\d.]+\/)/.test(hash) || /[?&](year|view|measure|layers)=/.test(search);
