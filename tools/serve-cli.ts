import './ready.cjs';
import { readBase } from './base.ts';
import { explainPort, orRefuse, parsePort } from './port.ts';
import { serve } from './serve.ts';

// node tools/serve-cli.ts <folder> <port>: for the browser tests, which must not get another port.
const [folder = 'build', asked] = process.argv.slice(2);
await orRefuse(async () => {
	const port = parsePort(asked, 4180);
	const options = { port, exact: true, base: readBase() };
	const site = await serve(folder, options).catch((error: unknown) => {
		throw explainPort(error, port);
	});
	console.log(site.url);
});
