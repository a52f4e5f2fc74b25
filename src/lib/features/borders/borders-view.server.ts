import { inLocale } from '$lib/core/locale.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import {
	changesIn,
	changeYears,
	farFuture,
	isContested,
	sceneOf,
	sideOf,
	stepNameOf
} from '$lib/data/borders/borders.ts';
import { contestedFrame } from '$lib/data/map/border-frames.server.ts';
import { focusOfPath } from '$lib/data/map/focus.ts';
import { evidenceViews, type EvidenceView } from '$lib/data/evidence/evidence-view.ts';
import { bordersFrame } from '$lib/data/map/primary.ts';
import type { Atlas, BorderView, Viewpoint } from '$lib/data/atlas/types.ts';
import { baseMap, type BaseMap } from './base-map.server.ts';

type Side = BorderView['claimants'][number];

interface Change {
	id: string;
	says: string;
	leavesOpen: string;
	/** Who states it, when it is one side alone. */
	alone?: Side;
	/** How an indicative course was chosen. */
	note?: string;
	record: Ref;
	evidence: EvidenceView[];
}

export interface BorderStep {
	year: number;
	/** What happened, in two or three words. */
	name: string;
	records: Ref[];
	changes: Change[];
	figure: BorderFigure;
}

/** What one small map draws, by the ids of the shapes of its base map. */
export interface BorderFigure {
	/** `near` where the lines of the two sides differ, otherwise the whole chain. */
	base: 'far' | 'near';
	lines: { id: string; side: string }[];
	hatched: { id: string; holder: string }[];
	claims: { id: string; side: string }[];
	promised: string[];
}

/** A year in which the two sides state different lines, as each of them draws it; without a year it is today. */
export interface BorderSides {
	year: number | undefined;
	japan: BorderFigure;
	russia: BorderFigure;
}

export interface BordersView {
	/** Land and shapes that the figures share. */
	bases: Record<BorderFigure['base'], BaseMap>;
	steps: BorderStep[];
	today: BorderFigure;
	sides: BorderSides[];
	positions: { side: Side; ref: Ref; summary: string; evidence: EvidenceView[] }[];
}

const positions = [
	['japan', 'position-japan-northern-territories'],
	['russia', 'position-russia-southern-kurils']
] as const;

function changeOf(atlas: Atlas, border: BorderView): Change {
	const [side, other] = border.claimants;
	return {
		id: border.id,
		says: border.says,
		leavesOpen: border.leavesOpen,
		...(side && !other && { alone: side }),
		...(border.note && { note: border.note }),
		record: refOf(atlas, border.record),
		evidence: evidenceViews(atlas, border.evidence)
	};
}

function figureOf(borders: readonly BorderView[], year: number, viewpoint: Viewpoint) {
	const { lines, holders, claims, promised } = sceneOf(borders, year, viewpoint);
	return {
		base: isContested(borders, year) ? 'near' : 'far',
		lines: lines.map((id) => ({ id, side: sideOf(borders, id) })),
		hatched: Object.entries(holders).map(([id, holder]) => ({ id, holder })),
		claims: Object.entries(claims).map(([id, side]) => ({ id, side })),
		promised: Object.keys(promised)
	} satisfies BorderFigure;
}

/** The story of the line: every step of it with a small map, and the positions of today. */
export async function bordersView(atlas: Atlas): Promise<BordersView> {
	const { borders } = atlas;
	const years = changeYears(borders);
	const sides = (year: number | undefined): BorderSides => ({
		year,
		japan: figureOf(borders, year ?? farFuture, 'japan'),
		russia: figureOf(borders, year ?? farFuture, 'russia')
	});
	const named = focusOfPath(atlas, '/borders/')?.named ?? [];
	return {
		bases: {
			far: await baseMap(atlas, bordersFrame, 320, []),
			near: await baseMap(atlas, contestedFrame(atlas), 480, named)
		},
		steps: years.map((year) => {
			const changes = changesIn(borders, year, 'neutral').map((b) => changeOf(atlas, b));
			const records = new Map(changes.map(({ record }) => [record.id, record]));
			return {
				year,
				name: stepNameOf(borders, year) ?? '',
				changes,
				records: [...records.values()],
				figure: figureOf(borders, year, 'neutral')
			};
		}),
		today: figureOf(borders, farFuture, 'neutral'),
		sides: [...years.filter((year) => isContested(borders, year)), undefined].map(sides),
		positions: positions.map(([side, id]) => {
			const statement = atlas.records.statements[id];
			if (!statement) throw new Error(`no statement has the id "${id}"`);
			return {
				side,
				ref: refOf(atlas, id),
				summary: inLocale(statement.summary),
				evidence: evidenceViews(atlas, statement.evidence)
			};
		})
	};
}
