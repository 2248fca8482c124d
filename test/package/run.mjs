/** Runs the tests of this folder, each file after the other. Ends with one plain count. */
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const files = readdirSync('test/package')
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `test/package/${name}`);
const counts = { pass: 0, fail: 0 };

const tests = run({ files, concurrency: false });
for (const result of ['pass', 'fail'])
  tests.on(`test:${result}`, ({ details }) => {
    // A group that failed has failed with its tests, or in what it does before them.
    if (details.type !== 'suite' || details.error?.failureType === 'hookFailed') counts[result] += 1;
  });
tests.compose(spec).pipe(process.stdout);
process.on('exit', () => {
  console.log(`\n${counts.pass} passed, ${counts.fail} failed`);
  process.exitCode = counts.fail > 0 || counts.pass === 0 ? 1 : 0;
});
