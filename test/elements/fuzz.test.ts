import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { freezeClock, tags, textOf } from '../support/helpers.js';

const names = ['drug', 'nation', 'as-of', 'heading-level', 'lang', 'class', 'title'];
const nasty = [
  '',
  ' ',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '${alert(1)}',
  '{{7*7}}',
  '\u202egnihton',
  '\u0000',
  '\ud800',
  'NaN',
  '1e999',
  '-0',
  '0x10',
  '2026-13-45',
  '9999-12-31',
  '0000-01-01',
  'x'.repeat(100_000),
];
const good: Record<string, string[]> = {
  drug: ['baricitinib', 'Leqselvi', ' LITFULO '],
  nation: ['england', 'WALES', 'northern-ireland', 'scotland'],
  'as-of': ['2024-09-01', '2026-07-01', '2100-01-01', '1970-01-01'],
  'heading-level': ['2', '6'],
};
const value = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...(good[name] ?? ['en', 'cy', 'ar-EG'])) },
    fc.constantFrom(...nasty),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
const attributes = fc.record(Object.fromEntries(names.map((name) => [name, fc.option(value(name))])));

const elements = new Set(
  'a article button circle details div fieldset figcaption figure footer form h2 h3 h4 h5 h6 header input label legend li ol option p path section select slot span summary svg table tbody td text textarea th thead tr ul'.split(
    ' ',
  ),
);

describe('whatever a page writes into an attribute', () => {
  freezeClock('2026-11-21');

  for (const tag of tags) {
    it(`<${tag}> shows facts or steps aside; nothing becomes markup, a script or a foreign link`, async () => {
      const { warn } = console;
      console.warn = () => undefined;
      const host = document.createElement('div');
      document.body.append(host);
      const element = document.createElement(tag);
      element.append('own content');
      host.append(element);
      try {
        await fc.assert(
          fc.asyncProperty(attributes, async (written) => {
            for (const [name, text] of Object.entries(written)) {
              if (text === null) element.removeAttribute(name);
              else element.setAttribute(name, text);
            }
            await Promise.resolve();
            const root = element.shadowRoot!;
            for (const part of root.querySelectorAll('*')) {
              expect(elements.has(part.localName), part.localName).to.equal(true);
              expect(part.getAttributeNames().filter((name) => /^on|^style$|^src/.test(name))).to.deep.equal([]);
              const href = part.getAttribute('href');
              if (href !== null) expect(new URL(href).protocol).to.equal('https:');
            }
            const text = textOf(element);
            const stepsAside = root.children.length === 1 && root.firstElementChild!.localName === 'slot';
            // The day of the last check, in either language.
            expect(stepsAside || /21 (Nov|Tach)\w* 2026/.test(text), text.slice(0, 200)).to.equal(true);
            expect(text).not.to.match(/undefined|NaN|\[object|Invalid Date/);
          }),
          { numRuns: 150, seed: 20261121 },
        );
      } finally {
        console.warn = warn;
        host.remove();
      }
    });
  }
});
