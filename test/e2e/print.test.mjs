/** What comes out of the printer, an A4 sheet at a time: the appointment may have no screen. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { example, none, note, open, openSteps, unfold } from '../support/demo-page.mjs';
import { words as said } from '../support/words.mjs';

const body = ['jak-drug-card', 'baseline-checklist', 'treatment-choice'].map(example).join('');
const ticks = ['Liver test', 'HIV'];
const stand = said.tradeOffs.pair['losing-again'];
const margin = 1 / 2.54;
const points = 72;

const folder = mkdtempSync(join(tmpdir(), 'print-'));
const file = join(folder, 'page.pdf');
after(() => rmSync(folder, { recursive: true }));

/** Runs a tool of Poppler's on the last page printed. */
function poppler(tool, ...options) {
  const { error, stdout } = spawnSync(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])], {
    maxBuffer: 2 ** 28,
  });
  assert.ok(!error, `${tool} is missing: sudo apt-get install poppler-utils`);
  return stdout;
}
const sheets = (...options) =>
  poppler('pdftotext', ...options)
    .toString()
    .split('\f')
    .slice(0, -1);
/** Lines break where there is room; a hyphen may be the printer's own. */
const squeeze = (text) => text.replace(/[\s\u00ad-]/g, '');

async function fill(page) {
  for (const name of ticks) await page.getByRole('checkbox', { name }).check();
  await page.locator('baseline-checklist').getByRole('textbox').fill(note);
  await openSteps(page);
  await page.getByRole('group', { name: stand.one }).getByRole('radio', { name: said.tradeOffs.stance.one }).check();
  await page.getByRole('textbox', { name: said.tradeOffs.ownWords }).fill('Swimming without a wig');
}

async function print(page) {
  const side = `${margin}in`;
  const sides = { top: side, right: side, bottom: side, left: side };
  writeFileSync(file, await page.pdf({ format: 'A4', margin: sides }));
}

/** Every word with its place on its sheet, in points. */
const words = () =>
  poppler('pdftotext', '-bbox')
    .toString()
    .split('<page ')
    .slice(1)
    .map((sheet) => {
      const [, width, height] = sheet.match(/width="([\d.]+)" height="([\d.]+)"/).map(Number);
      const places = [
        ...sheet.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</g),
      ].map(([, left, top, right, bottom, text]) => ({
        ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
        text,
      }));
      return { width, height, places };
    });

/** How dark a part of a sheet is in grey, from 0 to 1. */
function ink(sheet, { left, top, right, bottom }) {
  const box = ['-x', left, '-y', top, '-W', right - left, '-H', bottom - top].map((part) =>
    typeof part === 'number' ? String(Math.round(part)) : part,
  );
  const picture = poppler('pdftoppm', '-gray', '-r', String(points), '-f', `${sheet}`, '-l', `${sheet}`, ...box);
  // "P5 width height 255" and then a byte for each point.
  const [head] = picture.toString('latin1').match(/^P5\s+\d+\s+\d+\s+\d+\s/);
  const grey = [...picture.subarray(head.length)];
  return 1 - grey.reduce((sum, value) => sum + value, 0) / grey.length / 255;
}

describe('on paper', () => {
  let raw;
  let folded;
  let addresses;
  before(async () => {
    await open({ body }, async (page) => {
      await fill(page);
      await print(page);
      ({ folded, addresses } = await page.evaluate(() => ({
        // Of the comparison, short answers, which are looked for below, and what was opened: all of it is fifty sheets.
        folded: globalThis.probe.all('details > :not(summary)').flatMap((part) => {
          const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
          const found = [];
          while (texts.nextNode())
            if (
              !texts.currentNode.parentElement.closest(
                'td, .trade-off > details, button, select, .one-question, details:has(> .pick)',
              )
            )
              found.push(texts.currentNode.data.trim());
          return found.filter(Boolean);
        }),
        addresses: globalThis.probe.all('a').map((link) => link.getAttribute('href')),
      })));
    });
    // In the order of the page, also where columns run side by side.
    raw = sheets('-raw').join('\n');
  });
  const printed = (text) => squeeze(raw).includes(squeeze(text));

  it('what is folded on screen is there', () => {
    assert.ok(folded.length > 50);
    none(folded.filter((text) => !printed(text)));
  });

  it('every source has its address', () => {
    assert.ok(addresses.length > 100);
    none([...new Set(addresses)].filter((address) => !printed(address)));
  });

  it('every element says when its facts were last checked, and so does the sheet', () => {
    assert.equal(
      squeeze(raw).split(squeeze(said.ui.factsChecked('21 November 2026', '21 February 2027'))).length - 1,
      4,
    );
  });

  it('no button is there but the numbers of sources, and each has its note', async () => {
    const names = [said.ui.copy, said.ui.print, said.ui.clear];
    none(raw.split('\n').filter((line) => names.includes(line.trim())));
    await open({ lang: 'cy', body }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      none(
        await page.evaluate(() => {
          const { all, shown, named } = globalThis.probe;
          const isNumber = (button) => {
            const numbers = button.textContent.match(/\d+/g) ?? [];
            const note = (number) => button.getRootNode().querySelector(`ol.references > [value="${number}"]`);
            return button.matches('.ref') && numbers.length > 0 && numbers.every((number) => shown(note(number)));
          };
          return all('button')
            .filter((button) => shown(button) && !isNumber(button))
            .map(named);
        }),
      );
    });
  });

  it('notes, own words and marks are there, whole', () => {
    assert.ok(printed('2 of 24 ticked'));
    assert.ok(printed(stand.one));
    assert.ok(printed('Swimming without a wig'));
    none(note.split('\n').filter((line) => !printed(line)));
  });

  it('a ticked box is filled, in grey too; an open one is empty', () => {
    const boxes = new Map();
    for (const [index, { places }] of words().entries()) {
      for (const [name, next] of [
        ['Liver', 'test'],
        ['HIV', 'It'],
        ['Kidney', 'test'],
        ['Hepatitis', 'B'],
      ]) {
        const at = places.findIndex(({ text }, place) => text === name && places[place + 1]?.text === next);
        if (at < 0 || boxes.has(name)) continue;
        const { left, top, bottom } = places[at];
        boxes.set(name, ink(index + 1, { left: left - 21, top, right: left - 5, bottom }));
      }
    }
    assert.equal(boxes.size, 4);
    for (const ticked of ['Liver', 'HIV'])
      for (const empty of ['Kidney', 'Hepatitis'])
        assert.ok(boxes.get(ticked) > 1.5 * boxes.get(empty), JSON.stringify([...boxes]));
  });
});

describe('the choice aid on paper', () => {
  it('of the choice aid every short answer is there, and what was opened', async () => {
    const opened = (page) =>
      page.evaluate(() => {
        const text = (part) => part.textContent.replace(/\s+/g, ' ').trim();
        const cell = globalThis.probe.all('td')[1];
        cell.querySelector('details').open = true;
        return {
          answers: globalThis.probe
            .all('td > .answer')
            .flatMap((part) => [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(text))
            .filter(Boolean),
          inside: [...cell.querySelectorAll('.inside > p')].map((part) => text(part).replace(/ [\d, –]+$/, '')),
        };
      });
    await open({ body: example('treatment-choice') }, async (page) => {
      await openSteps(page);
      const { answers, inside } = await opened(page);
      await print(page);
      const text = squeeze(sheets('-raw').join('\n'));
      assert.ok(answers.length > 30 && inside.length > 2);
      none([...answers, ...inside].filter((part) => !text.includes(squeeze(part))));
    });
  });

  it('the whole choice aid is a dozen sheets at most, and the sheet by itself is one', async () => {
    await open({ body: example('treatment-choice') }, async (page) => {
      await print(page);
      assert.ok(words().length <= 12, String(words().length));
      await unfold(page);
      for (const box of await page
        .locator('.ticks input, .trade-off label:nth-of-type(2) input, .chips label:nth-of-type(2) input')
        .all())
        await box.check();
      for (const box of await page.getByRole('textbox').all()) await box.fill('A question of my own, of some length.');
      // The frame is gone once it is printed: what stood in it is printed here as a page.
      await page.evaluate(() => {
        const { contentWindow } = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
        Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
          get() {
            const frame = contentWindow.get.call(this);
            frame.print = () => {
              const css = [...frame.document.adoptedStyleSheets].flatMap(({ cssRules }) =>
                [...cssRules].map((rule) => rule.cssText),
              );
              globalThis.sheet = `<style>${css.join('')}</style>${frame.document.body.innerHTML}`;
            };
            return frame;
          },
        });
      });
      await page.getByRole('button', { name: said.ui.print }).click();
      await page.setContent(await page.evaluate(() => globalThis.sheet));
      writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      assert.equal(words().length, 1);
      const text = squeeze(sheets('-raw').join('\n'));
      for (const part of [said.choice.sheet.title, ...Object.values(said.decision.question), said.ui.publisher])
        assert.ok(text.includes(squeeze(part)), part);
      assert.ok(!text.includes(squeeze(said.choice.heading)));
    });
  });
});

describe('wherever sheets end', () => {
  // In pixels: what stands above moves every break.
  for (const above of [0, 170, 340, 510, 680, 850]) {
    describe(`${above} px further down`, () => {
      let heads;
      before(async () => {
        await open({ body }, async (page) => {
          await fill(page);
          heads = await page.evaluate((height) => {
            document.body.prepend(document.createElement('div'));
            document.body.firstChild.style.height = `${height}px`;
            return globalThis.probe
              .all('h2, h3, h4, h5, h6, summary, legend, tbody th, td > .strong, label:has(textarea)')
              .map((head) => head.firstChild.textContent.trim() || head.textContent.trim());
          }, above);
          await print(page);
        });
      });

      it('no heading is the last line of a sheet', () => {
        const lasts = sheets('-layout').map((text) => text.trim().split('\n').at(-1).trim());
        none(lasts.filter((line) => heads.includes(line)));
      });

      it('no line is cut by the end of a sheet or lies over another', () => {
        const edge = margin * points - 1;
        const bad = words().flatMap(({ height, places }, index) =>
          places.flatMap((word, at) => {
            const covers = places
              .slice(at + 1)
              .some(
                (other) =>
                  Math.min(word.right, other.right) - Math.max(word.left, other.left) > 2 &&
                  Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top) > 4,
              );
            const where = `sheet ${index + 1}: ${word.text}`;
            if (word.top < edge || word.bottom > height - edge) return [`cut on ${where}`];
            return covers ? [`covered on ${where}`] : [];
          }),
        );
        none(bad);
      });
    });
  }
});

describe('without colours', () => {
  for (const colorScheme of ['light', 'dark']) {
    it(`paper stays white under a ${colorScheme} page, and all on it is dark`, async () => {
      await open({ body, colorScheme }, async (page) => {
        await page.addStyleTag({ content: `:root { color-scheme: ${colorScheme} !important }` });
        await print(page);
        const [{ width, height }] = words();
        for (const sheet of [1, 2]) {
          assert.ok(ink(sheet, { left: 0, top: 0, right: width, bottom: height }) < 0.2, `sheet ${sheet}`);
        }
        await page.emulateMedia({ media: 'print' });
        none(await page.evaluate(() => globalThis.probe.faint('white')));
      });
    });
  }

  it('dots of those who did are filled or larger, and each kind of status has a shape', async () => {
    await open({}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const { dots, shapes } = await page.evaluate(() => ({
        dots: globalThis.probe.all('.arms svg').map((picture) =>
          [...picture.querySelectorAll('path')].map((path) => {
            const { fill, stroke, strokeWidth } = getComputedStyle(path);
            return { filled: fill !== 'none' && stroke === 'none', width: parseFloat(strokeWidth) };
          }),
        ),
        shapes: globalThis.probe
          .all(':is(.status, .pill) .icon')
          .map((icon) => [icon.classList[1], icon.firstElementChild.getAttribute('d')]),
      }));
      assert.ok(dots.length > 10);
      for (const [did, didNot] of dots) assert.ok((did.filled && !didNot.filled) || did.width > 1.5 * didNot.width);
      // Yes, no, waiting, and not settled.
      const settled = new Map(shapes.filter(([access]) => ['nhs', 'not-nhs', 'undecided'].includes(access)));
      assert.equal(settled.size, 3);
      assert.equal(new Set(shapes.map(([, shape]) => shape)).size, 4);
    });
  });
});
