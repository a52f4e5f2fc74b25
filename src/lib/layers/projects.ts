import { kindLayer } from './kind-layer.ts';
import { m } from '$lib/paraglide/messages.js';

export const projects = kindLayer('projects', m.layers_projects(), 'project');
