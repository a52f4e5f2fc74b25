// Stands in the head of every page and runs before the first paint, in any browser: nothing newer than ES5.
(function (root) {
	// The reader's theme and width of the text, and whether the link filters or moves the map, or opens a panel over it.
	try {
		var theme = localStorage.getItem('theme');
		var panel = Number(localStorage.getItem('panel'));
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
		if (panel > 0) root.style.setProperty('--panel', panel + 'px');
	} catch (error) {
		// Storage is not available: the defaults.
	}
	if (
		/[?&]((from|to)=\d|(asof|kind|place|theme|status|verdict|actor|source-\w+|q)=)/.test(
			location.search
		)
	)
		root.dataset.filtered = '';
	if (/[?&]measure=/.test(location.search)) root.dataset.tool = 'panel';
	else if (/\/borders\/$/.test(location.pathname) || /[?&](year|view)=/.test(location.search))
		root.dataset.tool = 'years';
	if (/[?&](asof|first|second)(-\w+)?=/.test(location.search)) root.dataset.asof = '';
	if (/\/stories\/./.test(location.pathname)) root.dataset.story = '';
	var looks = /^#(map=|geo:|[\d.]+\/)/.test(location.hash);
	if (looks) root.dataset.drawing = 'elsewhere';
	// A link that asks for the map has it beside the text: src/lib/core/reading-rooms.ts.
	if (looks || /[?&](year|view|measure|layers)=/.test(location.search)) delete root.dataset.room;

	// The words stay: until the page has come alive, whatever fails leaves it as it is without scripts.
	/** @type {HTMLButtonElement[]} */
	var kept = [];
	var isAlive = false;
	var hasFailed = false;

	/** Shows what a link's look would have hidden until it is applied. */
	function show() {
		delete root.dataset.filtered;
		delete root.dataset.asof;
		delete root.dataset.tool;
	}

	/**
	 * What the style sheets hold for a page without scripts holds now.
	 * @param {any} rules
	 */
	function useRulesWithoutScripts(rules) {
		for (var i = 0; i < rules.length; i++) {
			var media = rules[i].media;
			if (media && /scripting/.test(media.mediaText))
				media.mediaText = media.mediaText.replace(/\(scripting: ?none\)/g, '(min-width: 0px)');
			if (rules[i].cssRules) useRulesWithoutScripts(rules[i].cssRules);
		}
	}

	/** @param {any} event */
	function keep(event) {
		/** @type {HTMLButtonElement} */
		var button = event.target.closest && event.target.closest('.app button');
		if (!button) return;
		// The last click on a button counts: more of them say only that nothing came of the first.
		kept = kept.filter(function (other) {
			return other !== button;
		});
		kept.push(button);
		button.setAttribute('aria-busy', 'true');
	}

	/**
	 * Leaves the page as it is without scripts, and says why: a file is `lost`, or the program is `broken`.
	 * @param {'lost' | 'broken'} why
	 */
	function fail(why) {
		if (hasFailed) return;
		if (!document.body)
			return addEventListener('DOMContentLoaded', function () {
				fail(why);
			});
		hasFailed = true;
		settle();
		root.dataset.scripts = why;
		if (start.restore) start.restore();
		show();
		delete root.dataset.drawing;
		// What of the program still runs leaves the links alone.
		document.body.dataset.sveltekitReload = '';
		for (var i = 0; i < document.styleSheets.length; i++)
			try {
				useRulesWithoutScripts(/** @type {any} */ (document.styleSheets[i]).cssRules);
			} catch (error) {
				// A sheet that did not come has no rules.
			}
	}

	function settle() {
		clearTimeout(late);
		removeEventListener('click', keep, true);
		removeEventListener('error', onerror);
		removeEventListener('unhandledrejection', onrejection);
		kept.forEach(function (button) {
			button.removeAttribute('aria-busy');
		});
	}

	/** @param {unknown} error */
	function reasonOf(error) {
		return error instanceof TypeError && /import|load|fetch/i.test(error.message)
			? 'lost'
			: 'broken';
	}
	/** @param {ErrorEvent} event */
	function onerror(event) {
		// Without an error it is a remark of the browser, such as on a ResizeObserver.
		if (event.error) fail(reasonOf(event.error));
	}
	/** @param {PromiseRejectionEvent} event */
	function onrejection(event) {
		fail(reasonOf(event.reason));
	}
	var late = setTimeout(function () {
		root.dataset.scripts = 'late';
		show();
	}, 10000);

	/** @type {Window['pageStart']} */
	var start = {
		fail: fail,
		reasonOf: reasonOf,
		/** The buttons that were clicked so far, once each; none on a page that has failed. */
		alive: function () {
			if (hasFailed || isAlive) return [];
			isAlive = true;
			settle();
			root.dataset.scripts = 'run';
			return kept;
		}
	};
	window.pageStart = start;
	addEventListener('click', keep, true);
	addEventListener('error', onerror);
	addEventListener('unhandledrejection', onrejection);
})(document.documentElement);
