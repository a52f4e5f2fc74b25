// The closed lists of words, as the data declares them.
export * from '$geo/schema/vocabulary.ts';
