// The rules of every subject that a schema cannot check, in one list.
import type { AnyRecord } from '../schema/records.ts';
import { repeatedPassages } from './evidence/coverage-rules.ts';
import { ownEvidence, repeatedEvidence } from './evidence/evidence-rules.ts';
import {
	bareClaims,
	carriersStand,
	carryingCircles,
	marksHold,
	reasonsFit
} from './evidence/mark-rules.ts';
import { numbersHold } from './evidence/number-rules.ts';
import type { ParsedRecord } from './gate/parse.ts';
import type { Problem } from './gate/problem.ts';
import type { Given, Report, Rule } from './gate/rule.ts';
import { bothNames, namesOnce, uncheckedNames } from './place/name-rules.ts';
import { parentCircles, placeRoles, portraits } from './place/place-rules.ts';
import { linkCircles, linksInTime } from './record/link-rules.ts';
import { eventIds, themeNumbers } from './record/record-rules.ts';
import { addresses } from './source/source-rules.ts';
import { stepsCarried, stepsInOrder } from './stories/story-rules.ts';
import { onTheAxis } from './time/axis-rules.ts';
import { periodsInOrder } from './time/periods.ts';

const rules: Rule[] = [
	portraits,
	eventIds,
	linkCircles,
	linksInTime,
	placeRoles,
	parentCircles,
	ownEvidence,
	repeatedEvidence,
	addresses,
	themeNumbers,
	periodsInOrder,
	stepsInOrder,
	stepsCarried,
	onTheAxis,
	marksHold,
	carryingCircles,
	carriersStand,
	reasonsFit,
	repeatedPassages,
	namesOnce,
	uncheckedNames,
	bothNames
];

/** What may be right, and is only warned of. */
const doubts: Rule[] = [bareClaims, numbersHold];

export function checkRules(
	records: readonly AnyRecord[],
	parsed: ReadonlyMap<string, ParsedRecord>,
	given: Given
): { problems: Problem[]; warnings: Problem[] } {
	const found = (list: readonly Rule[]) => {
		const said: Problem[] = [];
		const report: Report = (id, field, message) => {
			const file = parsed.get(id);
			if (file) said.push(file.problem(field, message));
		};
		for (const rule of list) rule(records, report, given);
		return said;
	};
	return { problems: found(rules), warnings: found(doubts) };
}
