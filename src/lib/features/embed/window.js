// Shows of a list only what lies in the window of time that the link names.
(function () {
	var said = /** @type {HTMLElement} */ (document.getElementById('window'));
	/** @type {NodeListOf<HTMLElement>} */
	var rows = document.querySelectorAll('[data-first]');
	var query = new URLSearchParams(location.search);
	var from = query.get('from') || '';
	var to = query.get('to') || '';
	var isDate = /^([1-9]\d{3}(-\d\d){0,2})?$/;
	if (!isDate.test(from) || !isDate.test(to)) {
		said.textContent = 'The window of the link cannot be read: this is everything.';
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
	said.textContent =
		(from && to ? 'From ' + from + ' to ' + to : from ? 'From ' + from + ' on' : 'Until ' + to) +
		': ' +
		(shown === 0 ? 'nothing in the atlas.' : shown + (shown === 1 ? ' record.' : ' records.'));
	var link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('.foot a'));
	if (link) link.href += location.search;
})();
