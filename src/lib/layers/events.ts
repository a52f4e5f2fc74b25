import { kindLayer } from './kind-layer.ts';

export const events = kindLayer('events', 'Events', 'event');
