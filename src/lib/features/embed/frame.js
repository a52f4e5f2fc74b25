// Stands in every embedded page. It says how high the page is, so that whoever embeds it can give it the room, and keeps
// marks and words of the drawing at their size.
(function () {
	var root = document.documentElement;
	var drawing = /** @type {SVGSVGElement | null} */ (document.querySelector('.drawing'));
	var told = 0;
	function fit() {
		var matrix = drawing && drawing.getScreenCTM();
		if (drawing && matrix && matrix.a > 0) drawing.style.setProperty('--up', String(1 / matrix.a));
		var height = Math.ceil(root.getBoundingClientRect().height);
		if (height === told) return;
		told = height;
		// It says nothing that is not to be seen, to whoever embeds it.
		parent.postMessage({ type: 'la-perouse:height', height: height }, '*');
	}
	new ResizeObserver(fit).observe(root);
	addEventListener('load', fit);
	fit();
})();
