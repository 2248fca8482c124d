/** What the build says of itself: version, day of the facts, address, hashes. */
import { readFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

const { dataset } = json('dist/facts.json');
const { version, base } = json('dist/static/forms.json');

export default { version, base, dataset, integrity: Object.entries(json('dist/integrity.json').files) };
