/** The tests that run in a browser, on the sources: `npx wtr test/elements/nhs-status-badge.test.ts --watch`. */
import { browserTests } from './test/browser-tests.config.mjs';
import { chromium } from './test/support/browser.mjs';

export default browserTests(chromium());
