import { refOf, type Ref } from '$lib/data/record/ref.ts';
import { changesIn, farFuture, sceneOf, sideOf, changeYears } from '$lib/data/borders/borders.ts';
import { drawMap } from '$lib/features/drawing/svg-map.server.ts';
import { evidenceViews, type EvidenceView } from '$lib/data/evidence/evidence-view.ts';
import { bordersFrame } from '$lib/data/map/primary.ts';
import type { Atlas, BorderView } from '$lib/data/atlas/types.ts';

interface Change {
	id: string;
	says: string;
	leavesOpen: string;
	/** Who states it, when it is one side alone. */
	alone?: string;
	/** How an indicative course was chosen. */
	note?: string;
	record: Ref;
	evidence: EvidenceView[];
}

export interface BorderStep {
	year: number;
	records: Ref[];
	changes: Change[];
	figure: BorderFigure;
}

/** What one small map draws, in paths of the shared base map. */
export interface BorderFigure {
	lines: { id: string; d: string; side: string }[];
	hatched: { id: string; holder: string }[];
	promised: string[];
}

export interface BordersView {
	/** Land and territories, which all figures share. */
	base: { width: number; height: number; land: string; territories: Record<string, string> };
	steps: BorderStep[];
	today: BorderFigure;
	positions: { side: string; ref: Ref; summary: string; evidence: EvidenceView[] }[];
}

const names = { japan: 'Japan', russia: 'Russia' } as const;
const positions = {
	Japan: 'position-japan-northern-territories',
	Russia: 'position-russia-southern-kurils'
};

function changeOf(atlas: Atlas, border: BorderView): Change {
	const [side, other] = border.claimants;
	return {
		id: border.id,
		says: border.says,
		leavesOpen: border.leavesOpen,
		...(side && !other && { alone: names[side] }),
		...(border.note && { note: border.note }),
		record: refOf(atlas, border.record),
		evidence: evidenceViews(atlas, border.evidence)
	};
}

/** The story of the line: every step of it with a small map, and the positions of today. */
export async function bordersView(atlas: Atlas): Promise<BordersView> {
	const { borders } = atlas;
	const drawing = await drawMap(bordersFrame, 320);
	const figure = (year: number): BorderFigure => {
		const scene = sceneOf(borders, year, 'neutral');
		return {
			lines: scene.lines.map((id) => ({
				id,
				d: drawing.lines[id] ?? '',
				side: sideOf(borders, id)
			})),
			hatched: Object.entries(scene.holders).map(([id, holder]) => ({ id, holder })),
			promised: Object.keys(scene.promised)
		};
	};
	const territories = [...new Set(borders.flatMap((b) => b.territories))];
	return {
		base: {
			width: drawing.width,
			height: drawing.height,
			land: drawing.land,
			territories: Object.fromEntries(territories.map((id) => [id, drawing.areas[id] ?? '']))
		},
		steps: changeYears(borders).map((year) => {
			const changes = changesIn(borders, year, 'neutral').map((b) => changeOf(atlas, b));
			const records = new Map(changes.map(({ record }) => [record.id, record]));
			return { year, changes, records: [...records.values()], figure: figure(year) };
		}),
		today: figure(farFuture),
		positions: Object.entries(positions).map(([side, id]) => {
			const statement = atlas.records.statements[id];
			if (!statement) throw new Error(`no statement has the id "${id}"`);
			return {
				side,
				ref: refOf(atlas, id),
				summary: statement.summary.en,
				evidence: evidenceViews(atlas, statement.evidence)
			};
		})
	};
}
