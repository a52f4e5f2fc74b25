// Where handouts stand.
import { barePath, localPath } from './locale.ts';

/** The handout of a page: `/places/sochi/` → `/handout/places/sochi/`, in the language of this build. */
export const handoutPath = (path: string) => localPath(`/handout${barePath(path)}`);
