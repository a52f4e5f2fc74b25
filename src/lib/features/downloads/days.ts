/** The day of an ISO date at midnight UTC; undefined where only a month or a year is known. */
export const parseDay = (date: string): Date | undefined =>
	/^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
