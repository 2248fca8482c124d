/** The built script on pages that patch, clobber or forbid what scripts stand on (`host-pages/sturdy.mjs`), in each engine. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines, whenIdle } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';
import { outcomes, pages, said } from '../host-pages/sturdy.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const other = readFileSync('dist/jak-widgets.js', 'utf8').replaceAll(version, '9.9.9');

let server;
before(async () => (server = await serve(pages, { '/other-version.js': other })));
after(() => server.close());

/** @returns {[string, string, string][]} Each element: what it is, how it came out, what it says. */
const elementsOf = (lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

const isError = (line) => /^(error|unhandledrejection|error: )/.test(line) && !line.startsWith('error: [jak-widgets]');

for (const { name, start, here } of engines) {
  if (!here) continue;
  describe(name, () => {
    let engine;
    /** What each element says on a page that does nothing to it. */
    const clean = new Map();

    before(async () => {
      engine = await start();
      await engine.open(server.address('clean'));
      for (const [what, , text] of elementsOf(await engine.run(outcomes))) clean.set(what, text);
      // Not a measure that measures nothing.
      assert.equal(clean.size, 29);
      const badges = [...clean].filter(([what]) => /=ritlecitinib nation=/.test(what)).map(([, text]) => text);
      assert.equal(new Set(badges).size, 4);
    });
    after(() => engine.close());

    for (const [page, { outcome, aside, late, console, violations }] of Object.entries(pages)) {
      it(page, { timeout: 60_000 }, async () => {
        await engine.open(server.address(page));
        if (late) await engine.run(`() => { document.body.innerHTML += ${JSON.stringify(late)}; return 0; }`);
        // After what was asked for in microtasks, in frames and when idle.
        await engine.run(whenIdle);
        const wrong = [];
        for (const [what, how, text] of elementsOf(await engine.run(outcomes))) {
          const may = /constructor/.test(what) || what.split(' ')[0] === aside ? 'own' : outcome;
          if (how === 'blank' || (may !== 'either' && how !== may)) wrong.push(`${what} is ${how}`);
          else if (how === 'drawn' && text !== clean.get(what)) wrong.push(`${what} says: ${text.slice(0, 300)}`);
        }
        assert.deepEqual(wrong, []);

        const told = (await engine.run(said)).split('\n');
        assert.deepEqual(told.filter(isError), [], 'nothing throws');
        const reported = told.filter((line) => line.startsWith('securitypolicyviolation'));
        assert.ok(reported.length <= (violations ?? 0), reported.join());
        const lines = told.filter((line) => line.includes('[jak-widgets]'));
        if (console) {
          assert.equal(lines.length, 1, lines.join());
          assert.match(lines[0], console);
        } else if (outcome === 'drawn') assert.deepEqual(lines, []);
      });
    }
  });
}
