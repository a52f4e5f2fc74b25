// Stands in every handout: its button opens the browser's window for printing. Without scripts there is no button.
(function () {
	var button = document.getElementById('print');
	if (!button) return;
	button.hidden = false;
	button.addEventListener('click', function () {
		print();
	});
})();
