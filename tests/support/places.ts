/** The six places, and a camera whose middle lies on each, away from every mark. */
export const sixPlaces = [
	{ id: 'sochi', name: 'Sochi', camera: '10.5/43.66/39.79' },
	{ id: 'vladivostok', name: 'Vladivostok', camera: '11/43.145/131.97' },
	{ id: 'sakhalin', name: 'Sakhalin', camera: '6.5/49.5/142.95' },
	{ id: 'hokkaido', name: 'Hokkaido', camera: '7/43.6/143.3' },
	{ id: 'yamal', name: 'Yamal Peninsula', camera: '6.5/69.2/70.2' },
	{ id: 'kuril-islands', name: 'Kuril Islands', camera: '6.2/45.92/150' }
];
