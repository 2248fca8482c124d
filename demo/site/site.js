/** What a page gains by a script: code that can be copied, and that names the address which this site is served at. */
import { addCopyButton } from './builder/copy.js';
import { rebase } from './builder/forms.js';

const { base } = document.body.dataset;
const here = new URL('../', document.baseURI).href;

for (const box of document.querySelectorAll('pre.code')) {
  const code = box.querySelector('code');
  const markup = rebase(code.textContent, base, here);
  if (markup !== code.textContent) code.textContent = markup;
  addCopyButton(box);
}
