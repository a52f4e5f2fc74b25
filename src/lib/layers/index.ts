// The drawing order, bottom to top.
import { agreements } from './agreements.ts';
import { areaEdges, areas } from './areas.ts';
import { borderNames, borders } from './borders.ts';
import { coast } from './coast.ts';
import { events } from './events.ts';
import { land } from './land.ts';
import { lettering } from './lettering.ts';
import { limits } from './limits.ts';
import { measure } from './measure.ts';
import { names } from './names.ts';
import { projects } from './projects.ts';
import { relief } from './relief.ts';
import { route } from './route.ts';
import { sea } from './sea.ts';
import { selection } from './selection.ts';
import { clusters } from './clusters.ts';
import { waters } from './waters.ts';

// Names lie below the marks: MapLibre places symbols from the top layer down, and names give way to marks.
export const layers = [
	sea,
	land,
	areas,
	relief,
	waters,
	coast,
	areaEdges,
	limits,
	borders,
	lettering,
	names,
	agreements,
	projects,
	events,
	clusters,
	borderNames,
	measure,
	route,
	selection
] as const;
