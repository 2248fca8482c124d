/** What a host says with each file. `HOSTING.md` has the same for hosts that do not read `_headers`. */

/** A page that holds a script by its hash asks for it across origins; the type is never guessed. */
export const always = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

export const immutable = 'public, max-age=31536000, immutable';

/** New facts reach readers within an hour and ten minutes; no reader waits for them. */
export const fresh = 'public, max-age=3600, stale-while-revalidate=600';

/** Files that hosts have no type of their own for, or one that they do not agree on. */
const types = { js: 'text/javascript; charset=utf-8', txt: 'text/plain; charset=utf-8' };
const typeOf = (file) => types[/\.(\w+)$/.exec(file)?.[1] ?? 'txt'];

const block = (path, fields) =>
  `${path}\n${Object.entries(fields)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;

const folderBlocks = (folder, cache, files) => [
  block(`/${folder}/*`, { 'Cache-Control': cache, ...always }),
  ...files.flatMap((file) => (typeOf(file) ? [block(`/${folder}/${file}`, { 'Content-Type': typeOf(file) })] : [])),
];

/**
 * The file `_headers` of Netlify, Cloudflare Pages and others. No two of its rules give one file the same header: some
 * hosts join them.
 * @param {Record<string, string[]>} versions The files of each immutable folder by its name.
 * @param {string} evergreen The name of the folder that always has the newest release.
 * @param {string[]} files What is in it.
 */
export const headers = (versions, evergreen, files) =>
  [
    ...Object.entries(versions).flatMap(([name, its]) => folderBlocks(name, immutable, its)),
    ...folderBlocks(evergreen, fresh, files),
  ].join('\n');
