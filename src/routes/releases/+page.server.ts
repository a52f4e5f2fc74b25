import { version } from '$app/environment';
import { releases } from '$lib/data/releases/releases.ts';
import { releasesView } from '$lib/features/releases/releases-view.ts';

export const load = () => ({ view: releasesView(releases, version) });
