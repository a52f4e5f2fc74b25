import { languages, prefixes } from '../languages.ts';
import { compressible, headers, typeOf, types } from './declared.ts';
import type { Moved } from './moved.ts';

const indented = (lines: string[], by = '\t\t') => lines.map((line) => by + line).join('\n');
const folders = (at: readonly string[], all: readonly string[]) =>
	all.flatMap((prefix) => at.map((folder) => `${prefix}${folder}*`)).join(' ');

/** A site for Caddy: a whole Caddyfile. */
export function caddyOf(moved: readonly Moved[], base = ''): string {
	const all = prefixes.map((prefix) => base + prefix);
	const sent = headers.flatMap(({ name, value, at, otherwise }, i) => {
		if (!at) return [`header ${name} "${value}"`];
		return [
			...(value ? [`@in${i} path ${folders(at, all)}`, `header @in${i} ${name} "${value}"`] : []),
			...(otherwise
				? [`@out${i} not path ${folders(at, all)}`, `header @out${i} ${name} "${otherwise}"`]
				: [])
		];
	});
	const missing = headers.flatMap(({ name, at, otherwise }) =>
		!at ? [] : [otherwise ? `header ${name} "${otherwise}"` : `header -${name}`]
	);
	const typed = Object.keys(types).map(
		(ending) =>
			`@${ending} path *.${ending}${ending === 'html' ? ' */' : ''}\n\t\theader @${ending} Content-Type "${typeOf(ending)}"`
	);
	const away = all.flatMap((prefix) =>
		moved.map(({ from, to }) =>
			to ? `redir ${prefix}${from} ${prefix}${to} 301` : `error ${prefix}${from} 410`
		)
	);
	const elsewhere = languages.flatMap((language) => [
		`@${language} path ${base}/${language}/*`,
		`rewrite @${language} ${base}/${language}/404.html`
	]);
	const texts = [...new Set(compressible.map((ending) => types[ending]))].map(
		(type) => `header Content-Type ${type}*`
	);
	return `# Made by npm run host from tools/host/. SITE_ADDRESS: where it is reached, such as atlas.example; SITE_FOLDER: where ${base ? `the site lies, in .${base}/` : 'build/ is'}.
{
	admin off
}

{$SITE_ADDRESS::80} {
	root * {$SITE_FOLDER:/srv}
	encode gzip {
		match {
${indented(texts, '\t\t\t')}
		}
	}
	route {
		@refused not method GET HEAD
		header @refused Allow "GET, HEAD"
		respond @refused 405
		# What no file can be named.
		@unnamed path_regexp [\\x00-\\x1f\\\\]|[^/]{256}|.{900}
		error @unnamed 404

${away.length ? `${indented(['# Moved and gone: geo/moved.yaml.', ...away])}\n\n` : ''}		# A page has a slash at its end.
		@page {
			path_regexp [^/]$
			file {path}/index.html
		}
		map {query} {asked} {
			~(.+) "?\${1}"
			default ""
		}
		redir @page {path}/{asked} 308
		# A path without an ending stands for a file of the OGC API.
		@bare path_regexp /[^/.]+$
		handle @bare {
			try_files {path} {path}.json {path}.geojson
		}
${indented(sent)}
		@pages path */
		header @pages Content-Type "${typeOf('html')}"
${indented(typed)}
		file_server {
			index index.html
			# What npm run compress has made.
			precompressed zstd br gzip
		}
	}
	handle_errors {
${indented(missing)}
		header Content-Type "${typeOf('html')}"
		@gone expression {err.status_code} == 410
		rewrite @gone {http.request.orig_uri.path}index.html
		@missing expression {err.status_code} == 404
		handle @missing {
${indented(elsewhere, '\t\t\t')}
			@en not path ${languages.map((language) => `${base}/${language}/*`).join(' ')}
			rewrite @en ${base}/404.html
		}
		file_server {
			status {err.status_code}
		}
	}
}
`;
}
