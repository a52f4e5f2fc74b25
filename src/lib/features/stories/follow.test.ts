import { expect, test, vi } from 'vitest';
import { Follow } from './follow.svelte.ts';

const made = () => {
	const [toStep, show] = [vi.fn(), vi.fn()];
	return { toStep, show, follow: new Follow({ toStep }, show) };
};

test('a step that is asked for is scrolled to, and is an entry of the history', () => {
	const { follow, toStep, show } = made();
	follow.go('lima');
	expect(show).toHaveBeenCalledExactlyOnceWith('lima', true);
	expect(toStep).toHaveBeenCalledExactlyOnceWith('lima', true);
	expect(follow.seen).toBe('lima');
});

test('what is passed on the way to it does not count, unless the reader scrolls', () => {
	const { follow, toStep } = made();
	follow.go('lima');
	follow.reach('sochi');
	expect(follow.seen).toBe('lima');
	follow.release();
	follow.reach('sochi');
	expect(follow.seen).toBe('sochi');
	expect(toStep).toHaveBeenLastCalledWith('sochi', false);
});

test('a step that is scrolled to is shown without scrolling, in the same entry of the history', () => {
	const { follow, toStep, show } = made();
	follow.reach('sochi');
	follow.reach('sochi');
	expect(toStep).toHaveBeenCalledExactlyOnceWith('sochi', false);
	expect(show).not.toHaveBeenCalled();
});

test('the step of an address is gone to at once, without a new address', () => {
	const { follow, toStep, show } = made();
	follow.arrive('');
	follow.arrive('lima');
	follow.arrive('lima');
	expect(show).toHaveBeenCalledExactlyOnceWith('lima', false);
	expect(toStep).not.toHaveBeenCalled();
});
