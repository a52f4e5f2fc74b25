import { expect, test } from 'vitest';
import { obstacle } from './ready.cjs';

const folder = '/home/reader/atlas';
const signOf = (path: string, platform = 'linux') =>
	/has "(.+)" in its path/.exec(obstacle(path, '24.21.0', platform) ?? '')?.[1];

test.each(['?', '#', '*', '\\', ':'])(
	'a folder with %s in its name is told in a sentence',
	(sign) => {
		expect(signOf(`${folder}${sign}1`)).toBe(sign);
		expect(signOf(`/home/a${sign}b/atlas`)).toBe(sign);
	}
);

test.each(['a b', 'a%b', 'a%20b', '日本', 'a!b', 'a\nb', "a'b", 'a"b', 'a[b]', 'a{b}', 'a(b)'])(
	'a folder named %s is taken: it was tried',
	(name) => expect(obstacle(`/home/${name}/atlas`, '24.21.0', 'linux')).toBeUndefined()
);

test('a path of Windows has its own signs', () => {
	expect(signOf('C:\\Users\\reader\\atlas', 'win32')).toBeUndefined();
	expect(signOf('C:\\Users\\a#b', 'win32')).toBe('#');
	expect(signOf('C:\\Users\\a;b', 'win32')).toBe(';');
});

test.each(['18.19.0', '20.20.2', '22.23.3', '23.11.0', '24.1.0'])(
	'Node %s is told which command to use instead',
	(version) =>
		expect(obstacle(folder, version, 'linux')).toMatch(
			new RegExp(`^Node ${version.replaceAll('.', '\\.')} cannot run this: use npm \\(`)
		)
);

test.each(['24.2.0', '24.21.0', '26.10.0'])('Node %s is taken', (version) =>
	expect(obstacle(folder, version, 'linux')).toBeUndefined()
);
