/** The unbundled modules on a page, for a server that serves `dist` and `node_modules` from its root. */
const imports = {
  'lit/html.js': '/node_modules/lit/html.js',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/is-server.js': '/node_modules/lit-html/is-server.js',
};

export const importMap = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
export const modules = '<script type="module" src="/dist/esm/define.js"></script>';
