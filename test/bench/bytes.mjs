/** What a page loads: bytes of brotli at its highest level. Of ours, code and content apart. */
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { fileURLToPath } from 'node:url';
import { brotli, sizesOf } from '../../scripts/sizes.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const elementsOf = (tags) => tags.map((tag) => `export * from '${root}src/elements/${tag}/${tag}.ts';`).join('\n');

/** What is built of our sources, and compared. */
const builds = {
  'the script, six elements': undefined,
  'without checklist and choice': elementsOf([
    'nhs-status-badge',
    'nhs-status-history',
    'jak-drug-card',
    'jak-explainer',
  ]),
  'the badge alone': elementsOf(['nhs-status-badge']),
};

/** Stands in for a file that is not there. */
const virtual = (text) => ({
  name: 'virtual',
  resolveId: (id) => (id === 'virtual.js' ? id : null),
  load: (id) => (id === 'virtual.js' ? text : null),
});

/** As the package builds its one script. */
async function partsOf(entry) {
  const { options } = await loadConfigFile(`${root}rollup.config.mjs`, { silent: true });
  const [{ input, plugins, output }] = options;
  const kept = plugins.filter(({ name }) => name !== 'sizes' && name !== 'terser');
  const build = await rollup({
    input: entry ? 'virtual.js' : `${root}${input}`,
    plugins: entry ? [virtual(entry), ...kept] : kept,
    onwarn: () => undefined,
  });
  const chunks = await build.generate({ ...output[0], intro: '', outro: '', name: 'bench', plugins: [] });
  await build.close();
  return sizesOf(chunks.output[0].modules);
}

export async function ourParts() {
  const parts = {};
  for (const [name, entry] of Object.entries(builds)) parts[name] = await partsOf(entry);
  return parts;
}

/** @returns Of a contender, the bytes of its script and of the words that a page has to hold for it. */
export const bytesOf = ({ script, kinds }) => ({
  script: script ? brotli(script) : 0,
  page: brotli(kinds.badge.markup + kinds.card.markup),
});
