// Opens what stands under /data/ and /feeds/ with the programs that people open it with, compares what they find, and has the
// pages checked.
import '../../tools/ready.cjs';
import { existsSync } from 'node:fs';
import { citations } from './citations.ts';
import { formats } from './formats.ts';
import { html } from './html.ts';
import { folder, install } from './programs.ts';
import { same, sum } from './tally.ts';
import { web } from './web.ts';
import { words } from './words.ts';

if (!existsSync(folder)) {
	console.error(`There is no ${folder}: run npm run build first.`);
	process.exit(1);
}
install();
for (const part of [formats, words, citations, web, html])
	await part().catch((error: Error) => same(`${part.name} could be tried`, error.message, ''));
process.exitCode = sum();
