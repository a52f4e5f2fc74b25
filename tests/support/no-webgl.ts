import { requireChromium } from '../../tools/chromium.ts';

/** For `test.use`: a browser without WebGL, as some readers' is. It draws no map and is much faster for it. */
export const withoutWebGL = {
	launchOptions: {
		executablePath: requireChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking']
	}
};
