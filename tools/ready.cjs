// Looked at before any other program of ours: whether this Node and this folder can run them. CommonJS of an old kind,
// because it has to be read where nothing else is: by an old Node, and in a folder that no module can be loaded from.
'use strict';

/** The first Node that runs our scripts as they are. */
const needed = { major: 24, minor: 2 };

/** Signs that some tool takes for something else: a query, a fragment, a pattern, an escape, the next entry of PATH. */
const signs = { posix: ['?', '#', '*', '\\', ':'], win32: ['#', ';'] };

/**
 * Why nothing would work, in one sentence; undefined where all is well.
 *
 * @param {string} folder whole path of the project
 * @param {string} version of Node, such as 20.20.2
 * @param {string} platform
 */
function obstacle(folder, version, platform) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const found = signs[platform === 'win32' ? 'win32' : 'posix'].find((sign) =>
		folder.includes(sign)
	);
	if (found)
		return `The folder ${folder} has "${found}" in its path, which the build tools cannot take: move it, or give it another name.`;
	if (major < needed.major || (major === needed.major && minor < needed.minor))
		return `Node ${version} cannot run this: use npm (npm start, npm run geo …), which takes the Node 24 that npm ci brings along, or install Node 24.`;
	return undefined;
}

module.exports = { obstacle };

const found = obstacle(
	__dirname.replace(/[\\/]tools$/, ''),
	process.versions.node,
	process.platform
);
if (found) {
	console.error(found);
	process.exit(1);
}
