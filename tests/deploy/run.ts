// Starts nginx, Caddy and our own server with what deploy/ says on a copy of the site, and asks them for all that is promised;
// one of them by its name: npm run test:deploy -- nginx. A site that was built to stand below a path is tried there: BASE_PATH=/atlas.
import '../../tools/ready.cjs';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBase } from '../../tools/base.ts';
import { compress } from '../../tools/compress.ts';
import { same, sum } from '../clients/tally.ts';
import { install, startCaddy, startNginx, startOwn, type Host } from './hosts.ts';
import { away, promises } from './promises.ts';
import { copySample } from './site.ts';

const from = process.env.SITE_FOLDER ?? 'build';
const port = Number(process.env.E2E_PORT ?? 4180);
if (!existsSync(join(from, 'index.html'))) {
	console.error(`There is no ${from}/index.html: run npm run build first.`);
	process.exit(1);
}
install();
const work = mkdtempSync(join(tmpdir(), 'deploy-'));
const base = readBase();
const root = join(work, 'site');
const site = root + base;
const paths = copySample(from, site);
await compress(site);
const start: Record<string, (at: number) => Promise<Host>> = {
	'npm start': (at) => startOwn(site, at, base),
	nginx: (at) => startNginx(root, folder('nginx'), at, { base }),
	Caddy: (at) => startCaddy(root, folder('caddy'), at, base)
};
const wanted = process.argv[2];
for (const [i, [name, begin]] of Object.entries(start).entries()) {
	if (wanted && wanted !== name) continue;
	const host = await begin(port + i).catch((error: Error) =>
		same(`${name} starts`, error.message, '')
	);
	if (!host) continue;
	await promises(host, site, paths).catch((error: Error) =>
		same(`${name} could be asked`, error.stack, '')
	);
	if (name !== 'npm start') await away(host);
	await host.end();
}
rmSync(work, { recursive: true, force: true });
process.exitCode = sum();

function folder(name: string): string {
	mkdirSync(join(work, name));
	return join(work, name);
}
