/** Every element by keyboard alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { example, forms, none, note, open, tags, use } from '../support/demo-page.mjs';

const focused = (page) => page.evaluate(() => globalThis.probe.tell(globalThis.probe.active()));

describe('keyboard', () => {
  const about = 'summary About this information';
  const actions = ['button Copy as text', 'button Print', 'button Clear'];
  /** All stops but links, in order. */
  const stops = {
    'nhs-status-badge': [about],
    'nhs-status-history': [about],
    'jak-explainer': [about],
    'jak-drug-card': ['summary The lower dose in the same trials', 'summary Sources', about],
    'baseline-checklist': [
      'checkbox Full blood count',
      'checkbox Liver function',
      'checkbox Kidney function',
      'checkbox Blood fats',
      'checkbox Hepatitis B and C',
      'checkbox HIV',
      'checkbox Tuberculosis (TB)',
      'checkbox Immunity to chickenpox',
      'checkbox Chest X-ray',
      'checkbox Vaccines up to date',
      'checkbox Shingles vaccine (not a live one)',
      'checkbox Flu vaccine, each year',
      'checkbox Covid vaccine',
      'checkbox Pneumococcal vaccine',
      'checkbox Pregnancy, contraception, breastfeeding',
      'checkbox Age, smoking, heart disease, clots, cancer',
      'checkbox Infections now or before',
      'checkbox Every other medicine you take',
      'checkbox How long, and what if it stops',
      'checkbox Having no treatment',
      'textbox My own questions',
      ...actions,
      'summary Sources',
      about,
    ],
    'treatment-choice': [
      ...Array(8).fill('radio Matters'),
      'textbox In my own words',
      ...actions,
      'summary Sources',
      about,
    ],
  };

  for (const tag of tags) {
    const body = `<button>before</button>${example(tag)}<button>after</button>`;

    it(`<${tag}>: Tab goes through in reading order and out, Shift+Tab back`, async () => {
      await open({ body }, async (page) => {
        for (const group of await page.locator('fieldset').all())
          await group.getByLabel('Matters', { exact: true }).check();
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
      const box = page.getByRole('checkbox', { name: 'HIV' });
      await box.focus();
      for (const [ticked, count] of [
        [true, '1 of 20 ticked'],
        [false, '0 of 20 ticked'],
      ]) {
        await page.keyboard.press('Space');
        assert.equal(await box.isChecked(), ticked);
        assert.equal(await page.getByText(count, { exact: true }).count(), 1);
        assert.equal(await focused(page), 'checkbox HIV');
      }
    });
  });

  it('Space chooses a weight, arrows move the choice, and the sheet follows', async () => {
    await open({ body: example('treatment-choice') }, async (page) => {
      const group = page.getByRole('group', { name: 'Having it on the NHS' });
      const sheet = page.getByRole('listitem').filter({ hasText: /^Having it on the NHS: / });
      await group.getByRole('radio').first().focus();
      for (const [key, weight] of [
        ['Space', 'Does not matter'],
        ['ArrowDown', 'Matters a little'],
        ['ArrowRight', 'Matters'],
        ['ArrowUp', 'Matters a little'],
      ]) {
        await page.keyboard.press(key);
        assert.equal(await group.getByRole('radio', { checked: true }).count(), 1);
        assert.ok(await group.getByLabel(weight, { exact: true }).isChecked());
        assert.deepEqual(await sheet.allTextContents(), [`Having it on the NHS: ${weight}`]);
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
          await press('Copy as text', async () => {
            await page.getByText('Copied.').waitFor();
            assert.ok((await page.evaluate(() => navigator.clipboard.readText())).includes(note.split('\n')[0]));
          });
          await press('Print', async () => assert.ok(await page.evaluate(() => globalThis.printed)));
          await press('Clear', async () => {
            await page.getByText('Cleared.').waitFor();
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
