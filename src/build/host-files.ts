import { cacheRules, hostHeaders } from './host-headers.ts'

/** The text of a `_headers` file, which some hosts of plain files read; `files` are the addresses outside `assets/`. */
export function headersFile(files: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
  const others = ['/', ...files.map((file) => `/${file}`)]
  return [
    '# For an app at the root of its host. In a folder, put the folder before every path.',
    rule('/*', hostHeaders),
    // A header that two rules give is sent twice by some hosts: these two never meet.
    rule('/assets/*', { 'Cache-Control': cacheRules.named }),
    ...others.map((path) => rule(path, { 'Cache-Control': cacheRules.others })),
  ].join('\n')
}

/** An nginx configuration that serves the built app with all headers. */
export function nginxFile(): string {
  const always = Object.entries(hostHeaders).map(([name, value]) => `  add_header ${name} "${value}" always;`)
  return `# The OAB-planwijzer on nginx: an example that belongs in its http part, such as /etc/nginx/conf.d/planwijzer.conf.
# Made from src/build/host-headers.ts; a test compares them.
map $uri $planwijzer_cache {
  ~/assets/[^/]+$ "${cacheRules.named}";
  default "${cacheRules.others}";
}

server {
  listen 80;
  root /srv/planwijzer;

  server_tokens off;
  charset utf-8;
  charset_types text/html text/css application/javascript application/manifest+json;
  gzip on;
  gzip_types text/css application/javascript application/json application/manifest+json image/svg+xml;

  # nginx forgets these inside a location that adds a header of its own: add such a header here.
${always.join('\n')}
  # Not with "always": a file that is missing for a moment must not be missing for a year.
  add_header Cache-Control $planwijzer_cache;
  # With https only:
  # add_header Strict-Transport-Security "max-age=31536000" always;

  location / {
    limit_except GET { deny all; }
  }
  location ~ \\.webmanifest$ {
    types {}
    default_type application/manifest+json;
  }
  location ~ /(_headers$|\\.(?!well-known/)) {
    return 404;
  }
}
`
}
