// The drawing order, bottom to top.
import { agreements } from './agreements.ts';
import { areas } from './areas.ts';
import { base } from './base.ts';
import { events } from './events.ts';
import { names } from './names.ts';
import { projects } from './projects.ts';
import { selection } from './selection.ts';
import { spots } from './spots.ts';

// Names lie below the marks: what is above is placed first, and names make room for it.
export const layers = [base, areas, names, agreements, projects, events, spots, selection] as const;
