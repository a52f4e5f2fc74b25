/**
 * The first version of a package in which a known fault is mended that could reach a reader, or whoever builds the
 * site. A registry that answers `npm audit` is not always at hand; tools/supply.test.ts holds the lockfile against this.
 */
export const minimumVersions: Record<string, { least: string; why: string }> = {
	'maplibre-gl': {
		least: '6.4.1',
		why: 'GHSA-jrc7-96c5-q579: markup in an attribution could run a script'
	},
	svelte: {
		least: '5.55.7',
		why: 'GHSA-pr6f-5x2q-rwfp, GHSA-rcqx-6q8c-2c42: spread attributes and clobbered names could bring markup into a page'
	},
	'@sveltejs/kit': {
		least: '2.49.5',
		why: 'GHSA-j62c-4x62-9r35: the host named by a request was asked where pages are prerendered'
	},
	devalue: {
		least: '5.9.2',
		why: 'GHSA-9rgm-9g3h-6x36: crafted data of a page took it quadratic time; before 5.6.4 they could also reach prototypes'
	},
	vite: {
		least: '8.0.16',
		why: 'GHSA-fx2h-pf6j-xcff: npm run dev gave away files that it keeps back, on Windows'
	}
};
