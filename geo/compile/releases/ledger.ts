import * as v from 'valibot';
import { precisionOf } from '../../schema/date.ts';
import { dayOfRelease, releaseName } from '../../schema/release-id.ts';

const id = v.pipe(
	v.string(),
	v.regex(releaseName, 'is no name of a release; write it as 2026-11-28'),
	v.check((text) => precisionOf(dayOfRelease(text)) === 'day', 'does not begin with a day')
);

const release = v.strictObject({
	id,
	/** SHA-256 of the records as `atlas.json` has them. */
	data: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256'))
});

/** Releases in their order, the first first. */
export const releaseLedger = v.array(release);
export type NamedRelease = v.InferOutput<typeof release>;

/** Day and number, by which releases are in order. */
const parts = (name: string): [day: string, number: number] => [
	dayOfRelease(name),
	Number(name.slice(11) || 1)
];

/** Whether a release was named before another. */
export function comesBefore(one: string, other: string): boolean {
	const [[day, number], [otherDay, otherNumber]] = [parts(one), parts(other)];
	return day === otherDay ? number < otherNumber : day < otherDay;
}

/** The name of the next release on a day. Throws when the last was named on a later one. */
export function nextName(releases: readonly NamedRelease[], on: string): string {
	const last = releases.at(-1)?.id;
	if (last === undefined || dayOfRelease(last) < on) return on;
	const [day, number] = parts(last);
	if (day > on) throw new Error(`the last release is ${last}: none can be named on ${on}`);
	return `${on}-${number + 1}`;
}
