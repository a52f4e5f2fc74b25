import { group } from 'd3-array';
import { languages, prefixes } from '../languages.ts';
import { compressible, headers, isText, types, within } from './declared.ts';
import type { Moved } from './moved.ts';

const indented = (lines: string[], by = '    ') => lines.map((line) => `${by}${line}`).join('\n');

/**
 * A site for nginx: a file for its folder `conf.d`. Below a path all of it lies in one `location`, which may stand in a
 * server with other sites.
 */
export function nginxOf(moved: readonly Moved[], base = ''): string {
	const chosen = headers.filter(({ at }) => at);
	const variable = (name: string) => `$lp_${name.toLowerCase().replaceAll('-', '_')}`;
	const maps = chosen.map(
		({ name, value = '', at = [], otherwise = '' }) =>
			`map $uri ${variable(name)} {\n    default "${otherwise}";\n    "~${within(at, base)}" "${value}";\n}\n`
	);
	const sent = headers.map(
		({ name, value = '', at }) =>
			`add_header ${name} "${at ? '' : value}${at ? variable(name) : ''}" always;`
	);
	const endings = group(Object.keys(types), (ending) => types[ending] ?? '');
	const typed = [...endings].map(([type, names]) => `    ${type} ${names.join(' ')};`);
	const texts = [...endings.keys()].filter((type) => isText(type) && type !== 'text/html');
	const squeezed = [...endings]
		.filter(([type, names]) => type !== 'text/html' && compressible.includes(names[0] ?? ''))
		.map(([type]) => type);
	const away = prefixes.flatMap((prefix) =>
		moved.map(({ from, to }) =>
			to
				? `location = ${base}${prefix}${from} { return 301 ${base}${prefix}${to}; }`
				: `location = ${base}${prefix}${from} { error_page 410 ${base}${prefix}${from.replace(/\/$/, '/index.html')}; return 410; }`
		)
	);
	const own = `    absolute_redirect off;
    server_tokens off;
    etag on;
    default_type application/octet-stream;
    types {
${indented(typed)}
    }
    charset utf-8;
    charset_types ${texts.join(' ')};

    # What npm run compress has made is sent as it is; the rest is compressed when it is asked for.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_types ${squeezed.join(' ')};
    # With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static) also:
    # brotli_static on;

${indented(sent)}

    error_page 404 $lp_missing;

${away.length ? `${indented(['# Moved and gone: geo/moved.yaml.', ...away])}\n\n` : ''}    # A page has a slash at its end.
    location ~ /$ { try_files \${uri}index.html =404; }
    location ${base}/ {
        if (-f $document_root$uri/index.html) { return 308 $uri/$is_args$args; }
        # A path without an ending stands for a file of the OGC API.
        try_files $uri $uri.json $uri.geojson =404;
    }`;
	const below = base
		? `    location = ${base} { absolute_redirect off; return 308 ${base}/; }\n    location ^~ ${base}/ {\n${indented(own.split('\n')).replaceAll(/^ +$/gm, '')}\n    }`
		: own;
	return `# Made by npm run host from tools/host/. Put it into conf.d, and set root, server_name and listen.${base && `\n# The site lies below root, in .${base}/.`}
# A header whose value is empty is not sent.
${maps.join('')}map $uri $lp_missing {
    default ${base}/404.html;
${indented(languages.map((language) => `"~^${base}/${language}/" ${base}/${language}/404.html;`))}
}

server {
    listen 80;
    server_name _;
    root /srv;

${below}
}
`;
}
