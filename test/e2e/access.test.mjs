/**
 * WCAG 2.2 AA as far as a machine can tell, on the built script in Chromium, and what a screen reader would say. Real
 * screen readers do not run here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { days, example, none, open, tags, unfold, use } from '../support/demo-page.mjs';
import { words } from '../support/words.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const { sources } = JSON.parse(readFileSync('dist/facts.json', 'utf8'));
const themes = ['light', 'dark'];
const widths = [320, 1100];

describe('axe finds nothing', () => {
  const states = [
    { name: 'closed' },
    { name: 'open', prepare: unfold },
    { name: 'marked, copying blocked', prepare: use, clipboard: false, says: words.ui.copyFailed },
    { name: 'printed', prepare: (page) => page.emulateMedia({ media: 'print' }) },
    { name: 'Welsh', lang: 'cy', prepare: unfold, says: 'Yr Alban' },
    { name: 'stale', day: days.stale, prepare: unfold, says: 'A check was due' },
    { name: 'expired', day: days.expired, prepare: unfold, says: 'These facts are old' },
  ];
  for (const { name, prepare, says, ...options } of states) {
    for (const colorScheme of themes) {
      it(`${name}, ${colorScheme}, ${widths.join(' and ')} px`, async () => {
        await open({ colorScheme, ...options }, async (page) => {
          await prepare?.(page);
          if (says) assert.ok(await page.getByText(says).count());
          // Axe takes a page for white where nothing paints it.
          await page.addStyleTag({ content: 'html { background: canvas }' });
          await page.evaluate(axe);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            none(await page.evaluate(findings), `${width} px`);
          }
        });
      });
    }
  }

  async function findings() {
    const { violations, incomplete } = await globalThis.axe.run(
      { include: [...document.querySelectorAll('section[id]')] },
      {
        elementRef: true,
        // Nothing is loaded that could be fetched for a look.
        preload: false,
        resultTypes: ['violations', 'incomplete'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
        // Which part of a page is a region is the page's to say.
        rules: { 'target-size': { enabled: true }, region: { enabled: false } },
      },
    );
    const unsure = incomplete.flatMap((result) => {
      // Axe does not measure text in drawings: here it has the colour of text that it does measure.
      const nodes = result.nodes.filter(({ element }) => element.localName !== 'text');
      return result.id === 'color-contrast' ? [{ ...result, nodes }] : [];
    });
    return [...violations, ...unsure].flatMap(({ id, nodes }) =>
      nodes.map(
        ({ element, any }) => `${id}: ${globalThis.probe.named(element)}: ${any.map((check) => check.message)}`,
      ),
    );
  }
});

describe('focus and targets', () => {
  for (const colorScheme of themes) {
    for (const forcedColors of ['none', 'active']) {
      it(`focus can be seen on every control, ${colorScheme}, forced colours ${forcedColors}`, async () => {
        await open({ colorScheme, forcedColors }, async (page) => {
          await unfold(page);
          // After a key, focus that a script sets is shown like that of a key.
          await page.keyboard.press('Tab');
          none(await page.evaluate(() => globalThis.probe.unseen()));
        });
      });
    }
  }

  for (const width of widths) {
    it(`every target is 24 by 24 px, in a sentence, or has room around it, ${width} px`, async () => {
      await open({ width, clipboard: false }, async (page) => {
        await use(page);
        none(await page.evaluate(() => globalThis.probe.small()));
      });
    });
  }
});

describe('text and space', () => {
  for (const width of [320, 256]) {
    for (const lang of ['en', 'cy']) {
      it(`reflows at ${width} px, ${lang}`, async () => {
        await open({ width, lang, clipboard: false }, async (page) => {
          await use(page);
          none(await page.evaluate(() => [...globalThis.probe.beyond(), ...globalThis.probe.cut()]));
        });
      });
    }
  }

  // Headings of the demo itself are long words.
  const rem = (size) => `html { font-size: ${size} } body { overflow-wrap: anywhere }`;
  /** All four of WCAG 1.4.12. */
  const spaced = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;
  for (const [name, css, least] of [
    ['text at 200%', rem('200%'), 32],
    ['a page that shrinks rem to 62.5%', rem('62.5%'), 16],
    ['the text spacing of WCAG 1.4.12', spaced, 16],
  ]) {
    for (const width of widths) {
      it(`${name}, ${width} px: nothing is cut, covered or too small`, async () => {
        await open({ width, clipboard: false }, async (page) => {
          await use(page);
          const sizes = await page.evaluate((text) => {
            globalThis.probe.adopt(text);
            return globalThis.probe.textSizes();
          }, css);
          none(
            await page.evaluate(() => {
              const { cut, overlaps, beyond } = globalThis.probe;
              return [...cut(), ...overlaps(), ...beyond()];
            }),
          );
          assert.ok(sizes.length > 500);
          // A drawing is no wider than the page, and its words stand in the text too.
          const meant = sizes.filter(({ drawn }) => !drawn || width > 320);
          // 16 px at least; 15 for what stands beside an answer.
          const tooSmall = ({ size, isMeta }) => size < (isMeta ? (least * 15) / 16 : least) - 0.01;
          none(meant.filter(tooSmall).map(({ name, size }) => `${size}: ${name}`));
        });
      });
    }
  }
});

describe('forced colours', () => {
  for (const colorScheme of themes) {
    // A page that knows no dark theme is shown on the reader's dark ground all the same.
    for (const ofPage of ['light dark', 'light']) {
      it(`texts and drawings stand out, reader ${colorScheme}, page ${ofPage}`, async () => {
        await open({ colorScheme, forcedColors: 'active' }, async (page) => {
          await page.addStyleTag({ content: `:root { color-scheme: ${ofPage} !important }` });
          await unfold(page);
          none(await page.evaluate(() => globalThis.probe.faint()));
          none(
            await page.evaluate(() => {
              const { all, system, named } = globalThis.probe;
              const colours = ['CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'Highlight'].map(system);
              return all('path, circle')
                .filter((part) => !colours.includes(getComputedStyle(part).stroke))
                .map((part) => `${getComputedStyle(part).stroke}: ${named(part.closest('svg').parentElement)}`);
            }),
          );
        });
      });
    }
  }

  it('a status still differs by its shape, a tick is still the browser’s own', async () => {
    await open({ forcedColors: 'active' }, async (page) => {
      const { shapes, looks } = await page.evaluate(() => ({
        shapes: globalThis.probe
          .all('.status, .pill')
          .map((status) => [
            (status.querySelector('.strong, strong') ?? status).textContent.trim(),
            status.querySelector('path').getAttribute('d'),
          ]),
        looks: globalThis.probe.all('[type=checkbox], [type=radio]').map((box) => getComputedStyle(box).appearance),
      }));
      const shape = new Map(shapes);
      const kinds = ['recommended', 'not-recommended', 'awaiting', 'none-recorded'].map((outcome) =>
        shape.get(words.status.outcome[outcome]),
      );
      assert.ok(kinds.every(Boolean));
      assert.equal(new Set(kinds).size, kinds.length);
      for (const [status, path] of shapes) assert.equal(path, shape.get(status), status);
      assert.deepEqual(new Set(looks), new Set(['auto']));
    });
  });
});

for (const reducedMotion of ['reduce', 'no-preference']) {
  it(`nothing moves, prefers-reduced-motion: ${reducedMotion}`, async () => {
    await open({ reducedMotion }, async (page) => {
      await use(page);
      await page.getByRole('button', { name: words.ui.copy }).first().hover();
      none(await page.evaluate(() => globalThis.probe.moving()));
    });
  });
}

describe('structure', () => {
  const withHeading = tags.filter((tag) => tag !== 'nhs-status-badge');
  for (const level of [2, 3, 4, 5, 6]) {
    it(`headings start at level ${level} and skip none`, async () => {
      const body = withHeading.map((tag) => example(tag).replace(`<${tag}`, `$& heading-level="${level}"`)).join('');
      await open({ body }, async (page) => {
        for (const tag of withHeading) {
          const levels = await page
            .locator(tag)
            .getByRole('heading')
            .evaluateAll((all) => all.map(({ localName }) => Number(localName.slice(1))));
          assert.equal(levels[0], level, tag);
          for (const [index, next] of levels.slice(1).entries()) {
            assert.ok(next <= levels[index] + 1, tag);
            assert.ok(next > level || next === 6, tag);
          }
        }
      });
    });
  }

  it('what looks like the heading of a list is one', async () => {
    await open({}, async (page) => {
      none(
        await page.evaluate(() => globalThis.probe.all(':not(td) > p.strong:has(+ ul)').map(globalThis.probe.named)),
      );
    });
  });

  it('no two sources beside each other sound the same and lead to different pages', async () => {
    await open({}, async (page) => {
      none(await page.evaluate(() => globalThis.probe.twins()));
    });
  });

  it('takes no place among the landmarks of the page', async () => {
    // Straight in the body, where a header or footer is the page's own.
    const body = tags.map((tag) => example(tag).replace(/<\/?(section|h2)[^>]*>/g, '')).join('');
    await open({ body }, async (page) => {
      const roles = await page.evaluate(() =>
        globalThis.probe
          .all('header, footer, main, nav, aside, section, form, [role]')
          .map((part) => part.computedRole),
      );
      const landmarks = ['banner', 'complementary', 'contentinfo', 'main', 'navigation', 'region', 'search'];
      none(roles.filter((role) => landmarks.includes(role)));
    });
  });

  const publishers = new Set(Object.values(sources).map(({ publisher }) => publisher));
  for (const lang of ['en', 'cy', 'fr', '']) {
    it(`names of sources are English on a page in "${lang}"`, async () => {
      await open({ lang, body: tags.map(example).join('') }, async (page) => {
        const links = await page.evaluate(() =>
          globalThis.probe.all('a').map((link) => [link.textContent, globalThis.probe.language(link)]),
        );
        const named = links.filter(([text]) => publishers.has(text.split(': ')[0]));
        assert.ok(named.length > 50);
        none(named.filter(([, language]) => language !== 'en'));
        if (lang === 'cy') assert.ok(links.some(([, language]) => language === 'cy'));
      });
    });
  }
});
