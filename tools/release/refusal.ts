/** Why a release is not made, in a sentence for the one who makes it. */
export class Refusal extends Error {}
