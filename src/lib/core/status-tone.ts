/** `open` where the status says nothing of it: unknown, historical. */
export type Tone = 'running' | 'going' | 'early' | 'halted' | 'ended' | 'open';

/** The group that gives a status its colour: running, under way, only proposed, halted, ended. */
const tones: Readonly<Record<string, Tone>> = {
	operating: 'running',
	completed: 'running',
	'in-force': 'running',
	financed: 'going',
	signed: 'going',
	agreed: 'going',
	'under-construction': 'going',
	announced: 'early',
	proposed: 'early',
	suspended: 'halted',
	withdrawn: 'ended',
	cancelled: 'ended',
	superseded: 'ended'
};

export const toneOf = (status: string): Tone => tones[status] ?? 'open';
