/** What a Content-Security-Policy lets a page do, by https://www.w3.org/TR/CSP3/, as far as a script and a frame need it. */

type Directives = ReadonlyMap<string, readonly string[]>;

export function parsePolicy(policy: string): Directives {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    // Of a directive that is there twice, the first counts.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

const isUpgrade = (from: string, to: string): boolean => from === to || (from === 'http:' && to === 'https:');

const usualPorts = new Map([
  ['http:', '80'],
  ['https:', '443'],
]);

/** Whether a source such as `'self'`, `https:` or `*.example.org/scripts/` covers an address. */
function covers(source: string, url: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol) || url.protocol === page.protocol;
  if (/^'self'$/i.test(source)) return url.host === page.host && isUpgrade(page.protocol, url.protocol);
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return isUpgrade(source.toLowerCase(), url.protocol);
  const [, scheme = page.protocol, host, port, path] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?([\w.*-]+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source) ?? [];
  if (!host || !isUpgrade(scheme.toLowerCase(), url.protocol)) return false;
  const name = host.toLowerCase();
  const isHost = name.startsWith('*') ? url.hostname.endsWith(name.slice(1)) : url.hostname === name;
  const isPort = port === '*' || url.port === (port === usualPorts.get(url.protocol) ? '' : (port ?? ''));
  const isPath = !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return isHost && isPort && isPath;
}

/** @returns The directive that forbids it, as the policy writes it; nothing where it is allowed. */
function forbids(policy: string, names: readonly string[], allows: (sources: readonly string[]) => boolean): string {
  const directives = parsePolicy(policy);
  const name = names.find((candidate) => directives.has(candidate));
  const sources = name ? directives.get(name)! : [];
  return name && !allows(sources) ? [name, ...sources].join(' ') : '';
}

export interface Load {
  readonly url: URL;
  readonly page: URL;
  readonly nonce?: string;
  readonly integrity?: string;
}

export const forbidsScript = (policy: string, { url, page, nonce, integrity }: Load): string =>
  forbids(policy, ['script-src-elem', 'script-src', 'default-src'], (sources) => {
    if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
    if (integrity?.split(/\s+/).every((hash) => sources.includes(`'${hash}'`))) return true;
    return (
      !sources.some((source) => /^'strict-dynamic'$/i.test(source)) &&
      sources.some((source) => covers(source, url, page))
    );
  });

export const forbidsFrame = (policy: string, { url, page }: Load): string =>
  forbids(policy, ['frame-src', 'child-src', 'default-src'], (sources) =>
    sources.some((source) => covers(source, url, page)),
  );

/** The names of policies that the script asks for, as `src/guard.js` has them. */
export const trustedTypes = ['jak-widgets', 'lit-html'];

/** @returns The directive that keeps the script from starting, where Trusted Types are required; else nothing. */
export function forbidsTrustedTypes(policies: readonly string[]): string {
  const all = policies.map(parsePolicy);
  const required = all.some((directives) => directives.has('require-trusted-types-for'));
  const lists = all.flatMap((directives) =>
    directives.has('trusted-types') ? [directives.get('trusted-types')!] : [],
  );
  const lackingIn = (name: string) => lists.find((names) => !names.includes(name) && !names.includes('*'));
  const allowed = trustedTypes.some((name) => !lackingIn(name));
  return required && !allowed ? ['trusted-types', ...(lackingIn('jak-widgets') ?? [])].join(' ') : '';
}
