import { expect, test } from 'vitest';
import { markupOf, writeSvg } from './write-svg.ts';

test('a word stands on its halo, escaped; what says nothing is not written', () => {
	const word = { text: 'Wessel & Smith <1996>', x: 1, y: 2.006, size: 14, ink: '#222222' };
	expect(markupOf([{ ...word, halo: { ink: '#ffffff', width: 3 } }])).toBe(
		'<text x="1" y="2.01" font-size="14" aria-hidden="true" fill="#ffffff" stroke="#ffffff" stroke-width="3" stroke-linejoin="round">Wessel &amp; Smith &lt;1996&gt;</text>' +
			'<text x="1" y="2.01" font-size="14" fill="#222222">Wessel &amp; Smith &lt;1996&gt;</text>'
	);
});

test('a shape is filled or stroked with what it names, and with nothing else', () => {
	expect(
		markupOf([{ d: 'M0 0H9', stroke: '#000000', width: 1.234, dash: [4, 1.5], opacity: 0.5 }])
	).toBe(
		'<path d="M0 0H9" fill="none" stroke="#000000" stroke-width="1.23" stroke-linejoin="round" stroke-dasharray="4 1.5" opacity="0.5"/>'
	);
	expect(markupOf([{ d: 'M0 0Z', fill: '#ffffff', x: 5, y: -3, scale: 0.75 }])).toBe(
		'<path d="M0 0Z" transform="translate(5 -3)scale(0.75)" fill="#ffffff"/>'
	);
});

test('a file needs nothing besides itself, and names fonts that stand in', () => {
	const file = writeSvg({
		title: 'A & B',
		width: 300,
		height: 200,
		whole: 260,
		defs: '',
		map: '',
		strip: ''
	});
	expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="300" height="260"/);
	expect(file).toContain('<title>A &amp; B</title>');
	expect(file).toMatch(/font-family="&#39;IBM Plex Sans&#39;, .+, sans-serif"/);
	expect(file).not.toMatch(/href|style|script|var\(/);
});
