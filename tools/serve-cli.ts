import './ready.cjs';
import { readBase } from './base.ts';
import { serve } from './serve.ts';

// node tools/serve-cli.ts <folder> <port>: for the browser tests, which must not get another port.
const [folder = 'build', port = '4180'] = process.argv.slice(2);
const site = await serve(folder, { port: Number(port), exact: true, base: readBase() });
console.log(site.url);
