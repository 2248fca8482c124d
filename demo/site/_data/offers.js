/** What the builder asks, from what the build wrote and from the builder's own table. */
import { readFileSync } from 'node:fs';
import { platforms } from '../../builder/platforms.js';

const { forms } = JSON.parse(readFileSync('dist/static/forms.json', 'utf8'));
const titles = { england: 'England', wales: 'Wales', 'northern-ireland': 'Northern Ireland', scotland: 'Scotland' };
const values = (key) => [...new Set(forms.map((form) => form[key]).filter(Boolean))];

export default {
  platforms,
  // A card is titled with the names of its medicine.
  drugs: values('drug').map((id) => ({
    id,
    name: forms.find(({ path }) => path === `en/jak-drug-card/${id}/`).title,
  })),
  nations: values('nation').map((id) => ({ id, name: titles[id] })),
};
