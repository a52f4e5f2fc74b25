/** How long a step is shown while playing, in ms: long enough to read its sentence. */
const pace = 3000;

interface Input {
	/** The years in which something changed, in order; the last is the present year. */
	steps: readonly number[];
	year: number;
	onchange: (year: number) => void;
}

/** The years of the borders: stepped through, chosen and played. To be made while a component is set up. */
export class YearSteps {
	isPlaying = $state(false);
	#input: () => Input;

	constructor(input: () => Input) {
		this.#input = input;
		$effect(() => {
			if (!this.isPlaying) return;
			const { after } = this;
			const timer = setTimeout(() => {
				if (after === undefined) this.isPlaying = false;
				else input().onchange(after);
			}, pace);
			return () => clearTimeout(timer);
		});
	}

	get steps(): readonly number[] {
		return this.#input().steps;
	}
	get year(): number {
		return this.#input().year;
	}
	get last(): number {
		return this.steps.at(-1) ?? this.year;
	}
	get isToday(): boolean {
		return this.year === this.last;
	}
	/** The change that the year belongs to; today is a step of its own. */
	get step(): number | undefined {
		return this.steps.findLast((step) => step <= this.year);
	}
	get before(): number | undefined {
		return this.steps.findLast((step) => step < this.year);
	}
	get after(): number | undefined {
		return this.steps.find((step) => step > this.year);
	}

	choose(year: number | undefined): void {
		this.isPlaying = false;
		if (year !== undefined) this.#input().onchange(year);
	}

	/** From the first change on, where the last is shown. */
	togglePlay(): void {
		this.isPlaying = !this.isPlaying;
		const [first] = this.steps;
		if (this.isPlaying && this.after === undefined && first !== undefined)
			this.#input().onchange(first);
	}
}
