/** The tests that run in a browser, on the sources. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { defaultReporter } from '@web/test-runner';
import { flags } from './support/browser.mjs';

export const browserTests = (executablePath) => ({
  files: ['test/{elements,standards,unit}/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, chromiumSandbox: false, args: flags } }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true })],
});
