/** The unbundled modules on a page, for a server that serves `dist` and `node_modules` from its root. */
const folders = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
const files = {
  lit: 'index.js',
  'lit-html': 'lit-html.js',
  'lit-element': 'index.js',
  '@lit/reactive-element': 'reactive-element.js',
};
const imports = Object.fromEntries(
  folders.flatMap((name) => [
    [name, `/node_modules/${name}/${files[name]}`],
    [`${name}/`, `/node_modules/${name}/`],
  ]),
);

export const importMap = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
export const modules = '<script type="module" src="/dist/esm/define.js"></script>';
