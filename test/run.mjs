/** Everything that must hold, in order, each step as its own tool reports it. Ends with one plain count. */
import { spawn } from 'node:child_process';
import { chromium } from './support/browser.mjs';

chromium();

/** A step is one test, unless it is a runner whose report says how many passed and failed: the last that it says counts. */
const steps = [
  { name: 'build', command: 'npm run --silent build' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint and format', command: 'npm run --silent lint' },
  {
    name: 'manifest and what is made from it are up to date',
    command:
      'npx cem analyze --quiet --outdir dist && cmp dist/custom-elements.json custom-elements.json && node scripts/api.mjs --check',
  },
  { name: 'unit', command: 'node --import tsx --test --test-reporter=spec test/unit/*.test.*', report: 'node' },
  { name: 'elements and standards', command: 'npx wtr', report: 'wtr' },
  {
    name: 'end to end',
    command: 'node --test --test-reporter=spec --test-concurrency=1 test/e2e/*.test.mjs',
    report: 'node',
  },
];
const counts = {
  node: [/^ℹ pass (\d+)$/gm, /^ℹ fail (\d+)$/gm],
  wtr: [/(\d+) passed, \d+ failed/g, /\d+ passed, (\d+) failed/g],
};

/** @returns Whether it ended well, and all that it said. */
function run(command) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    text += part;
    process.stdout.write(part);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ good: code === 0, text })));
}

let passed = 0;
let failed = 0;
for (const { name, command, report } of steps) {
  console.log(`\n▶ ${name}`);
  const { good, text } = await run(command);
  const [pass, fail] = report
    ? counts[report].map((pattern) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0))
    : [good ? 1 : 0, 0];
  passed += pass;
  // Whatever ends badly has failed, also where no test says so; so has a runner that ran nothing.
  failed += fail || (good && pass > 0 ? 0 : 1);
  if (name === 'build' && !good) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
