// The pages that the atlas is held against: bare maps with the same land and places, and the same words without anything.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { build } from 'vite';
import { run } from '../../../tools/run.ts';
import { siteModule } from '../site.ts';

type BaseMap = typeof import('../../../src/lib/features/drawing/base-map.server.ts');

/** Libraries that only the bench needs: they are not installed with the project. */
const peers = ['leaflet@1.9.4', 'ol@10.11.0'];
const here = new URL('floors/', import.meta.url).pathname;
export const maps = ['maplibre', 'leaflet', 'openlayers'] as const;

async function install(folder: string): Promise<void> {
	if (existsSync(join(folder, 'node_modules/ol'))) return;
	mkdirSync(folder, { recursive: true });
	const how = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
	const { code, output } = await run('npm', [...how, ...peers], 'keep');
	if (code !== 0) throw new Error(`The libraries to compare with did not come:\n${output}`);
}

/** The land as the map of a first view has it, as GeoJSON. */
async function land(): Promise<object> {
	const { landIn } = await siteModule<BaseMap>('src/lib/features/drawing/base-map.server.ts');
	const tiles = await landIn([0.5, 0.15], [0.999, 0.45], 3);
	const degrees = ([x = 0, y = 0]: readonly number[]) => [
		Number((x * 360 - 180).toFixed(2)),
		Number(((Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI).toFixed(2))
	];
	const features = tiles.flatMap(({ rings }) =>
		rings.map((ring) => ({
			type: 'Feature',
			properties: {},
			geometry: { type: 'Polygon', coordinates: [ring.map(degrees)] }
		}))
	);
	return { type: 'FeatureCollection', features };
}

interface Mark {
	geometry: object;
	properties: { title?: string };
}

/** Sixty points of the atlas. */
function places(): object {
	const { features } = JSON.parse(readFileSync('geo/dist/en/marks.geojson', 'utf8')) as {
		features: Mark[];
	};
	return {
		type: 'FeatureCollection',
		features: features.slice(0, 60).map(({ geometry, properties }) => ({
			type: 'Feature',
			properties: { name: properties.title ?? '' },
			geometry
		}))
	};
}

/** The words of a page of the site, as plain as they can be. */
function plain(site: string, path: string): string {
	const { document } = new JSDOM(readFileSync(join(site, path, 'index.html'), 'utf8')).window;
	const main = document.querySelector('main');
	if (!main) throw new Error(`${path} has no main part`);
	for (const each of main.querySelectorAll('svg, script, style, dialog')) each.remove();
	for (const each of main.querySelectorAll('*'))
		for (const name of each.getAttributeNames()) if (name !== 'href') each.removeAttribute(name);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The same words</title><style>body{font-family:sans-serif}</style><main>${main.innerHTML}</main></html>`;
}

/** Writes all of them into a folder, below `floor/`; `plain/<name>/` for each page of the site. */
export async function makeFloors(
	folder: string,
	site: string,
	pages: Readonly<Record<string, string>>
): Promise<void> {
	const libraries = join(folder, 'libraries');
	await install(libraries);
	const page = readFileSync(join(here, 'index.html'), 'utf8');
	for (const name of maps) {
		await build({
			configFile: false,
			root: here,
			base: `/floor/${name}/`,
			logLevel: 'error',
			resolve: {
				alias: ['leaflet', 'ol'].map((each) => ({
					find: new RegExp(`^${each}(?=/|$)`),
					replacement: join(process.cwd(), libraries, 'node_modules', each)
				}))
			},
			build: {
				outDir: join(process.cwd(), folder, 'floor', name),
				emptyOutDir: true,
				target: 'es2022',
				rolldownOptions: { input: join(here, 'index.html') }
			},
			plugins: [
				{
					name: 'entry',
					transformIndexHtml: {
						order: 'pre',
						handler: () =>
							page.replace('</body>', `<script type="module" src="./${name}.ts"></script></body>`)
					}
				}
			]
		});
	}
	const write = (path: string, text: string) => {
		mkdirSync(join(folder, 'floor', path, '..'), { recursive: true });
		writeFileSync(join(folder, 'floor', path), text);
	};
	write('land.geojson', JSON.stringify(await land()));
	write('places.geojson', JSON.stringify(places()));
	for (const [name, path] of Object.entries(pages))
		write(`plain/${name}/index.html`, plain(site, path));
}
