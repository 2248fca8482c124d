/** A box of code with a button that copies it. */

const copied = 'Copied.';
const selected = 'Your browser does not let this page copy. The code is selected: press Ctrl+C, or ⌘C on a Mac.';

/** Copies what the box shows, and says what came of it. Where copying is blocked, the text is selected instead. */
async function copy(code, status) {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = copied;
  } catch {
    getSelection().selectAllChildren(code);
    code.parentElement.focus();
    status.textContent = selected;
  }
}

/**
 * @param {HTMLPreElement} box What holds the one `code`.
 * @param {string} name What it is the code of.
 */
export function addCopyButton(box, name = box.getAttribute('aria-label')) {
  const bar = document.createElement('p');
  bar.className = 'copy';
  const button = bar.appendChild(document.createElement('button'));
  button.type = 'button';
  button.append('Copy');
  if (name) button.setAttribute('aria-label', `Copy: ${name}`);
  const status = bar.appendChild(document.createElement('span'));
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => void copy(box.querySelector('code'), status));
  box.after(bar);
  return bar;
}
