/** Says what the script is made of: code, words of each language and facts, each minified and compressed by itself. */
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';

/**
 * Above these, look for what is built twice and what a page pays for without need. Never a reason to cut a sentence.
 * What was measured in November 2026 (31.5 and 83.0 kB) and a tenth: words are whole sentences, in two languages, and the
 * choice aid tells of eleven kinds of other care, of no treatment and of support too.
 */
const ALARM = { code: 34_700, whole: 91_300 };

export const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const partOf = (id) =>
  /\/locales\/generated\/(\w+)\//.exec(id)?.[1].replace(/^/, 'words ') ?? (/\/data\//.test(id) ? 'facts' : 'code');

/** @returns By part, the bytes of its modules, minified and compressed by themselves. */
export async function sizesOf(modules) {
  const parts = new Map();
  for (const [id, module] of Object.entries(modules)) {
    const part = partOf(id);
    parts.set(part, `${parts.get(part) ?? ''}${module.code}\n`);
  }
  const sizes = {};
  for (const [part, text] of parts) sizes[part] = brotli((await transform(text, { minify: true })).code);
  return sizes;
}

/** Prints the size of a bundle and of its parts, in bytes of brotli at its highest level. */
export const sizes = () => ({
  name: 'sizes',
  async generateBundle(_, bundle) {
    for (const { fileName, code, modules } of Object.values(bundle)) {
      if (!modules) continue;
      const sizes = { whole: brotli(code), ...(await sizesOf(modules)) };
      const listed = Object.entries(sizes).map(([part, size]) => `${part} ${size.toLocaleString('en-GB')} B`);
      console.log(`${fileName}, brotli: ${listed.join(', ')}`);
      for (const [part, limit] of Object.entries(ALARM)) {
        if (sizes[part] > limit) this.warn(`${fileName}: ${part} is above ${limit} B. See scripts/sizes.mjs.`);
      }
    }
  },
});
