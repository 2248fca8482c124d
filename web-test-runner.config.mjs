/** The tests that run in a browser, on the sources: `npx wtr test/elements/nhs-status-badge.test.ts --watch`. */
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromium, flags } from './test/support/browser.mjs';

// The elements import the words of each language, which a fresh clone has not built yet.
if (!existsSync('src/locales/generated')) execSync('npm run --silent localize', { stdio: 'inherit' });

export default {
  files: ['test/elements/*.test.ts', 'test/standards/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: chromium(), chromiumSandbox: false, args: flags },
    }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
};
