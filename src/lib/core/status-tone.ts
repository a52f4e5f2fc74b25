/** How a status looks: what runs, what is on its way, what was only talked of, what halted or ended. */
const tones = {
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
} as const;

export type Tone = (typeof tones)[keyof typeof tones] | 'open';

/** `open` where the status says nothing of it: unknown, historical. */
export const toneOf = (status: string): Tone => tones[status as keyof typeof tones] ?? 'open';
