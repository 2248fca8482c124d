/** A small server for the pages and scripts of one run. */
import { createServer } from 'node:http';

const types = { html: 'text/html', js: 'text/javascript' };

const asPage = ({ title = 'Bench', styles = '', head = '', body = '' }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,"><style>${styles}</style>${head}
<body>${body}</body>
</html>`;

export async function openSite() {
  const files = new Map();
  const server = createServer((request, response) => {
    const { text, delay } = files.get(request.url) ?? { text: '', delay: 0 };
    const headers = {
      'content-type': `${types[request.url.split('.').pop()]}; charset=utf-8`,
      'cache-control': 'no-store',
      // An isolated page has a clock of 5 microseconds in place of 100.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    setTimeout(() => response.writeHead(200, headers).end(text), delay);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return {
    addScript(path, text, delay = 0) {
      files.set(path, { text, delay });
      return path;
    },
    addPage(path, page) {
      files.set(path, { text: asPage(page), delay: 0 });
      return address + path;
    },
    close: () => server.close(),
  };
}
