import type { MapPicture } from '$lib/map/map-picture.ts';

/** Does something with the live map as it stands without a panel over it; `isFlat`: from straight above, as no globe. */
export type Pose = <T>(
	act: (picture: MapPicture) => Promise<T>,
	how?: { isFlat: boolean }
) => Promise<T>;
