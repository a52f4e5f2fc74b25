import { kindLayer } from './kind-layer.ts';

export const projects = kindLayer('projects', 'Projects', 'project');
