import { entryNamed, termFinder } from '$lib/data/glossary/find-terms.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import type { RecordView } from './record-view.ts';

/**
 * A page with the words marked that are explained on it: what sort of record it is, and of the words of the atlas’ subject each
 * where its texts have it first, in the order in which the page shows them.
 */
export function explained(atlas: Atlas, view: RecordView): RecordView {
	const typeTerm = entryNamed(atlas.glossary, view.type)?.id;
	const find = termFinder(atlas.glossary, typeTerm ? [typeTerm] : []);
	const withTerms = <T extends object>(part: T, text: string) => {
		const terms = find(text);
		return terms.length > 0 ? { ...part, terms } : part;
	};
	return {
		...view,
		...(typeTerm && { typeTerm }),
		claims: view.claims.map((claim) => withTerms(claim, claim.text)),
		steps: view.steps.map((step) => withTerms(step, step.note)),
		evidence: view.evidence.map((item) => withTerms(item, item.supports))
	};
}
