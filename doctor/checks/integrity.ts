/** The attribute `integrity`, by which a browser refuses a file that has been changed. */
import type { Page, Script } from '../page.js';
import { eachScript, type Checks } from './check.js';

/** Of several algorithms the strongest counts. */
function acceptedBy({ integrity }: Script) {
  const all = integrity.match(/\bsha(?:256|384|512)-[\w+/=-]+/g) ?? [];
  const kind = all
    .map((hash) => hash.slice(0, 6))
    .sort()
    .at(-1);
  return { kind, accepted: all.filter((hash) => hash.slice(0, 6) === kind) };
}

const servedHash = ({ url }: Script, { files }: Page, kind = 'sha384'): string | undefined =>
  files.get(url.href)?.found ? files.get(url.href)!.hashes[kind] : undefined;

/** The hash of the file of the doctor's own version, where a script is to be that: what a host serves proves nothing. */
function publishedHash(script: Script, page: Page): string | undefined {
  const published = page.known.files[script.name];
  const isOfThisVersion = script.pinned === page.known.version || servedHash(script, page) === published;
  return isOfThisVersion ? published : undefined;
}

const isChanged = (script: Script, page: Page): boolean => {
  const [served, published] = [servedHash(script, page), publishedHash(script, page)];
  return served !== undefined && published !== undefined && served !== published;
};

/** The attribute with a hash that was published, or with where that is. */
const attributeFor = (script: Script, page: Page): string => {
  const where = `(what integrity.json of ${script.pinned ?? 'its version'} has for ${script.name})`;
  return `integrity="${publishedHash(script, page) ?? where}"`;
};

export const integrityChecks: Checks = {
  'integrity-missing': eachScript(
    (script, page) =>
      script.isForeign &&
      script.pinned !== undefined &&
      !acceptedBy(script).accepted.length && {
        what: 'The script is of another host, and nothing says which bytes it must have.',
        fix: `Add ${attributeFor(script, page)} crossorigin="anonymous".`,
      },
  ),

  'integrity-wrong': eachScript((script, page) => {
    const { accepted, kind } = acceptedBy(script);
    const published = kind === 'sha384' ? publishedHash(script, page) : undefined;
    const right = published ?? (isChanged(script, page) ? undefined : servedHash(script, page, kind));
    return (
      accepted.length > 0 &&
      right !== undefined &&
      !accepted.includes(right) && {
        what: published
          ? `integrity is of another file than version ${page.known.version} as published.`
          : `integrity is of another file than ${script.url.href}: browsers refuse it.`,
        fix: `Write ${attributeFor(script, page)}.`,
      }
    );
  }),

  'integrity-changed': eachScript(
    (script, page) =>
      isChanged(script, page) && {
        what: `The host serves another file than version ${page.known.version} as published.`,
        fix: 'Do not use it.',
      },
  ),

  'integrity-crossorigin': eachScript(
    ({ integrity, isForeign, element }) =>
      integrity !== '' &&
      isForeign &&
      !element.attributes.has('crossorigin') && {
        what: 'Browsers refuse a script of another host that has integrity and no crossorigin.',
        fix: 'Add crossorigin="anonymous".',
      },
  ),

  'integrity-evergreen': eachScript(
    ({ integrity, isForeign, pinned, name }, { known }) =>
      integrity !== '' &&
      isForeign &&
      !pinned && {
        what: 'Its address names no version. Once it serves the next one, integrity refuses it.',
        fix: `Use the address of one version, such as v${known.version}/${name}, or remove integrity.`,
      },
  ),
};
