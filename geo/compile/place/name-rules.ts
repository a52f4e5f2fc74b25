import type { Rule } from '../gate/rule.ts';
import { letteredNames } from './lettered-names.ts';
import { oneSidedNames } from './one-sided-names.ts';

const languages = ['ru', 'ja'] as const;

/** A name of a place stands in its record or in the lettering, not in both. */
export const namesOnce: Rule = (records, report, { labels = [] }) => {
	const lettered = letteredNames(labels);
	for (const r of records)
		for (const language of r.kind === 'places' ? languages : [])
			if (
				r.kind === 'places' &&
				r.names[language] !== undefined &&
				r.names[language] === lettered.get(r.id)?.[language]?.text
			)
				report(
					r.id,
					['names', language],
					`"${r.names[language]}" stands in geo/labels too, with its page; remove it here`
				);
};

/** Only a name that is there can be unchecked. */
export const uncheckedNames: Rule = (records, report) => {
	for (const r of records)
		if ('unchecked' in r)
			r.unchecked?.forEach((language, i) => {
				if (r.names[language] === undefined)
					report(
						r.id,
						['unchecked', i],
						`"${language}" has no name here; write the name, or remove the word`
					);
			});
};

/** A title or summary that calls a disputed island by the name of one side has that of the other too. */
export const bothNames: Rule = (records, report, { labels = [] }) => {
	const complaints = oneSidedNames(labels);
	for (const r of records) {
		const texts = [
			...('title' in r && typeof r.title === 'object' ? [['title', r.title.en] as const] : []),
			...('names' in r ? [['names', r.names.en] as const] : []),
			...('summary' in r ? [['summary', r.summary.en] as const] : [])
		];
		for (const [field, text] of texts)
			for (const complaint of complaints(text)) report(r.id, [field, 'en'], complaint);
	}
};
