/**
 * No text becomes markup or a script, but by these policies: Svelte's own for its templates, and those of
 * src/lib/core/trusted-types.ts.
 */
export const policies = ['svelte-trusted-html', 'drawing', 'offline', 'default'];
