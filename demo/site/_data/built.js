/** What the build says of itself: version, day of the facts, address, hashes. */
import { readFileSync } from 'node:fs';
import { addressOf, frame, pathOf, script } from '../../builder/forms.js';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

const { dataset } = json('dist/facts.json');
const { version, base, forms } = json('dist/static/forms.json');
const { files } = json('dist/integrity.json');

const choice = { tag: 'treatment-choice', lang: 'en' };
const { title, heights } = forms.find(({ path }) => path === pathOf(choice));
const host = { base, version, integrity: files['jak-widgets.js'] };

export default {
  version,
  folder: `v${version}`,
  base,
  dataset,
  integrity: Object.entries(files),
  pinned: script({ ...host, pinned: true }),
  evergreen: script(host),
  frameScript: script(host, 'frame.js'),
  frame: frame({ address: addressOf(host, choice), title, height: heights?.['600'] ?? 600 }),
};
