/** The controls of the page on theming. */
import { paint, rule } from './builder/theme.js';

const form = document.querySelector('#theme');
const themed = document.querySelector('#themed');
const code = document.querySelector('pre.code code');
const example = code.textContent;

function show() {
  const theme = Object.fromEntries(new FormData(form));
  paint(themed, theme);
  themed.style.colorScheme = theme.scheme;
  code.textContent = rule(':root', theme) || example;
}

form.hidden = false;
form.addEventListener('input', show);
