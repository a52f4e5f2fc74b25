import { kindLayer } from './kind-layer.ts';
import { m } from '$lib/paraglide/messages.js';

export const agreements = kindLayer('agreements', m.layers_agreements(), 'agreement');
