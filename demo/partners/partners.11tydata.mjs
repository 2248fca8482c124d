/** What partners' pages take from the build. No status of a medicine and no chance of anything is written there by hand. */
import { readFileSync } from 'node:fs';

const { forms } = JSON.parse(readFileSync('dist/static/forms.json', 'utf8'));

/** From a page here to the script and the static forms. A letter needs whole addresses: those that `JAK_BASE` begins. */
const dist = '../../';

export default {
  dist,
  letterBase: process.env.JAK_BASE ?? dist,
  /** What `forms.json` says of a form, by its parts: `form('en', 'nhs-status-badge', 'ritlecitinib', 'wales').alt`. */
  form(...parts) {
    const path = `${parts.join('/')}/`;
    const found = forms.find((one) => one.path === path);
    if (!found) throw new Error(`No form ${path} in dist/static/forms.json`);
    return found;
  },
};
