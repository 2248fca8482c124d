/** The attribute `integrity`, by which a browser refuses a file that has been changed. */
import type { Page, Script } from '../page.js';
import { eachScript, type Checks } from './check.js';

/** The hashes that the attribute accepts, and that of the file, where it was read or is of the doctor's own version. */
function hashesOf({ url, name, integrity, pinned }: Script, { files, known }: Page) {
  const all = integrity.match(/\bsha(?:256|384|512)-[\w+/=-]+/g) ?? [];
  // Of several algorithms the strongest counts.
  const kind =
    all
      .map((hash) => hash.slice(0, 6))
      .sort()
      .at(-1) ?? 'sha384';
  const file = files.get(url.href);
  const published = kind === 'sha384' && pinned === known.version ? known.files[name] : undefined;
  return { accepted: all.filter((hash) => hash.startsWith(kind)), actual: file?.found ? file.hashes[kind] : published };
}

export const integrityChecks: Checks = {
  'integrity-missing': eachScript((script, page) => {
    const { accepted, actual } = hashesOf(script, page);
    const value = actual ?? `(what integrity.json of ${script.pinned} has for ${script.name})`;
    return (
      script.isForeign &&
      script.pinned !== undefined &&
      !accepted.length && {
        what: 'The script is of another host, and nothing says which bytes it must have.',
        fix: `Add integrity="${value}" crossorigin="anonymous".`,
      }
    );
  }),

  'integrity-wrong': eachScript((script, page) => {
    const { accepted, actual } = hashesOf(script, page);
    return (
      accepted.length > 0 &&
      actual !== undefined &&
      !accepted.includes(actual) && {
        what: `integrity is of another file than ${script.url.href}: browsers refuse it.`,
        fix: `If it is the file that you want, write integrity="${actual}".`,
      }
    );
  }),

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
        fix: `Use the address of one version, such as ${known.version}/${name}, or remove integrity.`,
      },
  ),
};
