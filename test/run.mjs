/**
 * Everything that must hold, in order: the build, what tools check without running, the tests in a browser, the tests in
 * Node. Ends with one plain count.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { chromium, findPdfReader } from './support/browser.mjs';
import { browserTests } from './browser-tests.config.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.CHROME_PATH = chromium();
findPdfReader();

let passed = 0;
let failed = 0;
const count = (good) => (good ? passed++ : failed++);

/** A step of the tool chain counts as one test; nothing after a failed build can mean anything. */
function step(name, command) {
  console.log(`\n▶ ${name}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  count(status === 0);
  return status === 0;
}

function end() {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

if (!step('build', 'npm run --silent build')) end();
step('types', 'npx tsc -p .');
step('lint and format', 'npm run --silent lint');
step(
  'manifest is up to date',
  'npx cem analyze --quiet --outdir dist && cmp dist/custom-elements.json custom-elements.json',
);

step('self-assessment is up to date', 'node scripts/standards.mjs --check');

console.log('\n▶ in the browser');
const runner = await startTestRunner({
  config: browserTests(process.env.CHROME_PATH),
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
await new Promise((resolve) => runner.on('finished', resolve));
for (const { testResults, errors } of runner.sessions.all()) {
  for (const error of errors) {
    console.error(error.message);
    count(false);
  }
  const suites = [testResults];
  for (const suite of suites) {
    if (!suite) continue;
    for (const test of suite.tests) count(test.passed && !test.skipped);
    suites.push(...suite.suites);
  }
}
await runner.stop();

console.log('\n▶ in Node');
const files = ['unit', 'e2e'].flatMap((folder) =>
  readdirSync(`test/${folder}`).flatMap((name) => (name.endsWith('.test.mjs') ? `test/${folder}/${name}` : [])),
);
const stream = run({ files, concurrency: 1 });
stream.on('test:pass', ({ details }) => details.type === 'suite' || count(true));
stream.on('test:fail', ({ details }) => details.type === 'suite' || count(false));
stream.compose(spec).pipe(process.stdout, { end: false });
await new Promise((resolve) => stream.on('end', resolve));
end();
