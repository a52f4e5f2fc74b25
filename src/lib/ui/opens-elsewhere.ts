/** Whether a click asks for a new tab or window: then the link is the browser's to follow. */
export const opensElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
	ctrlKey || metaKey || shiftKey;
