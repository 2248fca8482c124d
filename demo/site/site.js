/** What a page gains by a script: code that can be copied, and that names the address which this site is served at. */
import { addCopyButton } from './builder/copy.js';

const { base } = document.body.dataset;
const here = new URL('../', document.baseURI).href;

for (const box of document.querySelectorAll('pre.code')) {
  const code = box.querySelector('code');
  if (code.textContent.includes(base)) code.textContent = code.textContent.replaceAll(base, here);
  addCopyButton(box);
}
