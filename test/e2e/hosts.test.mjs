/** The built script on partners' pages (`host-pages/hosts.mjs`), in each engine that this machine has. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { elementsAreGood, files, hosts, page, src } from '../host-pages/hosts.mjs';
import { tags } from '../support/tags.mjs';

const types = { js: 'text/javascript', css: 'text/css' };

let address;
let server;
before(async () => {
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const host = hosts[path.slice(1)];
    if (host) return response.writeHead(200, { 'content-type': 'text/html', ...host.headers }).end(host.html);
    if (path === '/framed')
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(page(`${src}<script src="/answer.js"></script>`));
    const isOurs =
      /^\/(node_modules|dist|test\/fixtures)\//.test(path) && !path.includes('..') && existsSync(path.slice(1));
    const content = files[path] ?? (isOurs ? readFileSync(path.slice(1), 'utf8') : undefined);
    if (content === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[path.split('.').pop()] ?? 'text/plain' }).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

const missing = engines.filter(({ here }) => !here).map(({ name }) => name);
console.log(
  `Engines: ${engines
    .filter(({ here }) => here)
    .map(({ name }) => name)
    .join(', ')}${missing.length ? `; not here: ${missing.join(', ')}` : ''}`,
);
it('has every engine that was asked for', () => assert.deepEqual(process.env.ALL_ENGINES ? missing : [], []));

for (const { name, start, here } of engines) {
  if (!here) continue;
  describe(name, () => {
    let engine;
    before(async () => (engine = await start()));
    after(() => engine.close());

    for (const [host, { check = elementsAreGood, expect = [] }] of Object.entries(hosts)) {
      it(host, { timeout: 60_000 }, async () => {
        await engine.open(`${address}/${encodeURIComponent(host)}`);
        assert.deepEqual(await engine.run(check), expect);
        const looks = await engine.run('() => window.hostLook && [window.lookBefore, window.hostLook()]');
        if (looks) assert.equal(looks[1], looks[0], 'the page’s own look');
      });
    }

    // In a browser of its own: one that has just held 5,000 badges may have emptied its cache.
    it('comes back from the back-forward cache as it was', async () => {
      const own = await start();
      try {
        await own.open(`${address}/${encodeURIComponent('script with defer in the head')}`);
        await own.run(
          "() => { window.stamp = 'here'; addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted)); return 0; }",
        );
        await own.open(`${address}/no%20script`);
        await own.back();
        let state;
        for (let attempt = 0; attempt < 50 && !state?.[0]; attempt++) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          state = await own.run('() => [window.stamp, window.persisted]').catch(() => undefined);
        }
        assert.deepEqual(state, ['here', true]);
        assert.deepEqual(await own.run(elementsAreGood), []);
      } finally {
        await own.close();
      }
    });

    if (name === 'Chromium') {
      it('leaves nothing behind after 1,000 connections', async () => {
        await engine.open(`${address}/${encodeURIComponent('script with defer in the head')}`);
        const [context] = engine.browser.contexts();
        const session = await context.newCDPSession(context.pages()[0]);
        await session.send('HeapProfiler.enable');
        const cycle = (times) =>
          engine.run(`async () => {
            const frame = document.querySelector('iframe') ?? document.body.appendChild(document.createElement('iframe'));
            for (let time = 0; time < ${times}; time++) {
              const element = document.createElement(${JSON.stringify(tags)}[time % ${tags.length}]);
              element.setAttribute('drug', 'litfulo');
              document.body.append(element);
              element.setAttribute('nation', 'wales');
              await null;
              frame.contentDocument.body.append(element);
              document.body.append(element);
              element.remove();
            }
            document.querySelectorAll('${tags.join()}').forEach((element) => element.remove());
            return 0;
          }`);
        /** Elements draw in slices, those too that have gone meanwhile. */
        const atRest = async () => {
          let last = await left();
          for (let attempt = 0; attempt < 60 && last.instances.some(Boolean); attempt++) {
            await new Promise((resolve) => setTimeout(resolve, 500));
            last = await left();
          }
          return last;
        };
        const left = async () => {
          const instances = [];
          for (const tag of tags) {
            const { result } = await session.send('Runtime.evaluate', {
              expression: `customElements.get('${tag}').prototype`,
            });
            const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
            const { result: length } = await session.send('Runtime.callFunctionOn', {
              objectId: objects.objectId,
              functionDeclaration: 'function () { return this.length }',
            });
            instances.push(length.value);
            // What has been asked for is held until then.
            await session.send('Runtime.releaseObject', { objectId: objects.objectId });
          }
          for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
          const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
          return { nodes, jsEventListeners, instances };
        };
        await cycle(50);
        const start = await atRest();
        await cycle(1000);
        const end = await atRest();
        assert.deepEqual(
          end.instances,
          tags.map(() => 0),
        );
        assert.ok(Math.abs(end.nodes - start.nodes) <= 50, `${start.nodes} nodes, then ${end.nodes}`);
        assert.ok(
          Math.abs(end.jsEventListeners - start.jsEventListeners) <= 50,
          `${start.jsEventListeners} listeners, then ${end.jsEventListeners}`,
        );
      });
    }
  });
}
