// How claims look, on the live map as in the drawing of the first paint and the small maps.

/** How strong the tint of claimed land is, 0 to 1; the same for both sides. */
export const tintOpacity = 0.55;

/** How wide a stripe is where both claim, in px. */
export const stripeWidth = 7;

/** Islands whose name stands before their point, and above it: on the other side there is land, or a line. */
export const namedBefore = ['iturup'];
/** How far it stands off, in em; all other names stand so far beside their points. */
export const namedBeforeBy = 0.6;
export const namedBeside = 1;

/** How strong marks are that step back, 0 to 1. */
export const asideOpacity = 0.35;
