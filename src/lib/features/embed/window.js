// Shows of a list only what lies in the window of time that the link names.
(function () {
	var said = /** @type {HTMLElement} */ (document.getElementById('window'));
	var words = JSON.parse(String(said.dataset.words));
	/** @type {NodeListOf<HTMLElement>} */
	var rows = document.querySelectorAll('[data-first]');
	var query = new URLSearchParams(location.search);
	var from = query.get('from') || '';
	var to = query.get('to') || '';
	var isDate = /^([1-9]\d{3}(-\d\d){0,2})?$/;
	if (!isDate.test(from) || !isDate.test(to)) {
		said.textContent = words.unreadable;
		return;
	}
	if (!from && !to) return;
	var shown = 0;
	rows.forEach(function (row) {
		// Dates of any exactness are compared as days: the end of a month or a year comes after all its days.
		var isIn = String(row.dataset.last) >= from && String(row.dataset.first) <= (to || '9') + '~';
		row.hidden = !isIn;
		if (isIn) shown++;
	});
	var forms = words[from && to ? 'between' : from ? 'since' : 'until'];
	var form = shown && new Intl.PluralRules(document.documentElement.lang).select(shown);
	said.textContent = (form ? forms[form] : forms.none)
		.replace('{from}', from)
		.replace('{to}', to)
		.replace('{shown}', String(shown));
	var link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('.foot a'));
	if (link) link.href += location.search;
})();
