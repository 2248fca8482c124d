/** Every element by keyboard alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { example, forms, none, note, open, tags, use } from '../support/demo-page.mjs';
import { checklist, considerations, words } from '../support/words.mjs';

const { card, choice, ui } = words;
const progress = (count) => words.checklist.progress(count, checklist.length);
const hiv = words.checklist.item.hiv.what;
const onTheNhs = choice.consideration['nhs-access'];

const focused = (page) => page.evaluate(() => globalThis.probe.tell(globalThis.probe.active()));

describe('keyboard', () => {
  const about = `summary ${ui.about}`;
  const sources = `summary ${ui.sources}`;
  const actions = [ui.copy, ui.print, ui.clear].map((name) => `button ${name}`);
  /** All stops but links, in order. */
  const stops = {
    'nhs-status-badge': [about],
    'nhs-status-history': [about],
    'jak-explainer': [about],
    'jak-drug-card': [`summary ${card.lowerDose}`, sources, about],
    'baseline-checklist': [
      ...checklist.map(({ id }) => `checkbox ${words.checklist.item[id].what}`),
      `textbox ${words.checklist.notes}`,
      ...actions,
      sources,
      about,
    ],
    'treatment-choice': [
      ...considerations.map(() => `radio ${choice.weight.quite}`),
      `textbox ${choice.ownWords}`,
      ...actions,
      sources,
      about,
    ],
  };

  for (const tag of tags) {
    const body = `<button>before</button>${example(tag)}<button>after</button>`;

    it(`<${tag}>: Tab goes through in reading order and out, Shift+Tab back`, async () => {
      await open({ body }, async (page) => {
        for (const group of await page.locator('fieldset').all())
          await group.getByLabel(choice.weight.quite, { exact: true }).check();
        const expected = await page.evaluate((name) => {
          const host = document.querySelector(name);
          globalThis.walked = [];
          // A step within a shadow root is not heard outside.
          for (const root of [document, host.shadowRoot]) {
            root.addEventListener('focusin', ({ target }) => {
              if (!target.shadowRoot) globalThis.walked.push(target);
            });
          }
          return globalThis.probe.stops(host);
        }, tag);
        const walk = async (key) => {
          await page.evaluate(() => (globalThis.walked = []));
          for (let step = 0; step <= expected.length; step++) await page.keyboard.press(key);
          return page.evaluate(() => globalThis.walked.map(globalThis.probe.tell));
        };
        await page.getByRole('button', { name: 'before' }).focus();
        assert.deepEqual(await walk('Tab'), [...expected, 'button after']);
        assert.deepEqual(await walk('Shift+Tab'), [...expected.toReversed(), 'button before']);
        assert.deepEqual(
          expected.filter((stop) => !stop.startsWith('link ')),
          stops[tag],
        );
        none(expected.filter((stop) => !/^\w+ ./.test(stop)));
      });
    });

    it(`<${tag}>: Enter opens a folded part, Space closes it`, async () => {
      await open({ body }, async (page) => {
        const heads = await page.locator('summary').all();
        assert.ok(heads.length);
        for (const head of heads) {
          await head.focus();
          for (const [key, opened] of [
            ['Enter', true],
            ['Space', false],
          ]) {
            await page.keyboard.press(key);
            assert.deepEqual(
              await head.evaluate((part) => [part.parentElement.open, globalThis.probe.active() === part]),
              [opened, true],
            );
          }
        }
      });
    });
  }

  it('Space ticks and unticks, and the count follows', async () => {
    await open({ body: example('baseline-checklist') }, async (page) => {
      const box = page.getByRole('checkbox', { name: hiv });
      await box.focus();
      for (const [ticked, count] of [
        [true, progress(1)],
        [false, progress(0)],
      ]) {
        await page.keyboard.press('Space');
        assert.equal(await box.isChecked(), ticked);
        assert.equal(await page.getByText(count, { exact: true }).count(), 1);
        assert.equal(await focused(page), `checkbox ${hiv}`);
      }
    });
  });

  it('Space chooses a weight, arrows move the choice, and the sheet follows', async () => {
    await open({ body: example('treatment-choice') }, async (page) => {
      const group = page.getByRole('group', { name: onTheNhs });
      const sheet = page.getByRole('listitem').filter({ hasText: new RegExp(`^${onTheNhs}: `) });
      await group.getByRole('radio').first().focus();
      for (const [key, weight] of [
        ['Space', choice.weight.none],
        ['ArrowDown', choice.weight['a-little']],
        ['ArrowRight', choice.weight.quite],
        ['ArrowUp', choice.weight['a-little']],
      ]) {
        await page.keyboard.press(key);
        assert.equal(await group.getByRole('radio', { checked: true }).count(), 1);
        assert.ok(await group.getByLabel(weight, { exact: true }).isChecked());
        assert.deepEqual(await sheet.allTextContents(), [`${onTheNhs}: ${weight}`]);
        assert.equal(await focused(page), `radio ${weight}`);
      }
    });
  });

  for (const tag of forms) {
    for (const key of ['Enter', 'Space']) {
      it(`<${tag}>: ${key} copies, prints, clears; the focus stays`, async () => {
        await open({ body: example(tag) }, async (page) => {
          await page.evaluate(() => (globalThis.print = () => (globalThis.printed = true)));
          await use(page);
          await page.evaluate(() => navigator.clipboard.writeText(''));
          const press = async (name, then) => {
            await page.getByRole('button', { name }).focus();
            await page.keyboard.press(key);
            await then();
            assert.equal(await focused(page), `button ${name}`);
          };
          await press(ui.copy, async () => {
            await page.getByText(ui.copied).waitFor();
            assert.ok((await page.evaluate(() => navigator.clipboard.readText())).includes(note.split('\n')[0]));
          });
          await press(ui.print, async () => assert.ok(await page.evaluate(() => globalThis.printed)));
          await press(ui.clear, async () => {
            await page.getByText(ui.cleared).waitFor();
            assert.equal(await page.locator(':checked').count(), 0);
            assert.equal(await page.getByRole('textbox').inputValue(), '');
          });
        });
      });
    }
  }

  it('the button to English and back keeps the focus', async () => {
    await open({ lang: 'cy', body: example('jak-explainer') }, async (page) => {
      const button = page.getByRole('button');
      await button.focus();
      for (const key of ['Enter', 'Space']) {
        const name = await button.textContent();
        await page.keyboard.press(key);
        assert.notEqual(await button.textContent(), name);
        assert.equal(await focused(page), `button ${await button.textContent()}`);
      }
    });
  });
});
