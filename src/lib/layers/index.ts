// Stub while the map is being built: bottom to top.
export const layers = [
	{ id: 'areas', on: true },
	{ id: 'events', on: true },
	{ id: 'projects', on: true },
	{ id: 'agreements', on: true },
	{ id: 'names', on: true }
] as const;
