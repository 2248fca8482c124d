/** Gallery and examples, which the tests open where they are, as pages of the site. */
import { readFileSync } from 'node:fs';

export const data = {
  pagination: { data: 'names', size: 1, alias: 'name' },
  names: ['gallery.html', 'examples.html'],
  permalink: ({ name }) => name,
};

export const render = ({ name }) => readFileSync(`demo/${name}`, 'utf8').replaceAll('../dist/', '../');
