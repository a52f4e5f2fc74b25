import { kindLayer } from './kind-layer.ts';
import { m } from '$lib/paraglide/messages.js';

export const events = kindLayer('events', m.layers_events(), 'event');
