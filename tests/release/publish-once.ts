// Publishes a site of tools/release/fake-site.fixture.ts, as `npm run release` publishes a real one: to be killed.
//   node tests/release/publish-once.ts <folder> <site> <id> <id> …
import { publicationOf } from '../../tools/release/fake-site.fixture.ts';
import { publishRelease } from '../../tools/release/publish.ts';

const [to = '', site = '', ...ids] = process.argv.slice(2);
console.log('begun');
try {
	publishRelease(publicationOf(to, site, ids));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
