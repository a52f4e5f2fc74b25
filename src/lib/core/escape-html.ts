const signs: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text as it may stand in an element or between the quotes of an attribute. */
export const escapeHtml = (text: string) =>
	text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
