import { kindLayer } from './kind-layer.ts';

export const agreements = kindLayer('agreements', 'Agreements', 'agreement');
