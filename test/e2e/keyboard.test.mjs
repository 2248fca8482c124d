/** Every element by keyboard alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { example, forms, none, note, open, openSteps, tags, unfold, use } from '../support/demo-page.mjs';
import {
  compareOptions,
  compareQuestions,
  medicineIds,
  questionsToAsk,
  readinessChecks,
  ticksOf,
  tradeOffIds,
  words,
} from '../support/words.mjs';

const { card, choice, compare, decision, explainer, sources, status, support, terms, tradeOffs, ui } = words;
const { england, wales, scotland, 'northern-ireland': northernIreland } = terms.nation;
const progress = (count) => words.checklist.progress(String(count), String(ticksOf('ritlecitinib').length));
const hiv = words.checklist.item.hiv.what;

const focused = (page) => page.evaluate(() => globalThis.probe.tell(globalThis.probe.active()));

describe('keyboard', () => {
  const checked = '21 November 2026';
  const foot = [ui.footDraft('21 Nov 2026', 'Feb 2027'), ui.sourcesAndAbout].join(' ');
  const numbers = [sources.reference(''), sources.references('')];
  const actions = [ui.clear, ui.copy, ui.print, ui.save].map((name) => `button ${name}`);
  const section = (name) => `summary ${card.section[name]}`;
  const { fold } = explainer;
  const { outcome, reported } = status;
  /** Where nothing more is known of other care, nothing unfolds. */
  const unfolds = (question, option) =>
    option !== 'other-care' || ['chance', 'harms', 'taking', 'nhs'].includes(question);
  const named = (option) => (medicineIds.includes(option) ? option : compare.option[option].toLowerCase());
  /** All stops but links, numbers of sources and the reasons of the checklist, in order. What folds is named by its heading and, after that, its answer. */
  const stops = {
    'nhs-status-badge': [
      `summary ${england} ${reported.nhs}`,
      `summary ${wales} ${reported.nhs}`,
      `summary ${northernIreland} ${outcome['none-recorded']}`,
      `summary ${scotland} ${outcome.awaiting}`,
      `summary ${ui.draftBriefly(checked)}`,
    ],
    'nhs-status-history': [
      `summary February to May 2023, ${england}`,
      `summary May 2023, ${england}`,
      `summary June 2023, ${england}`,
      `summary ${status.final(`August 2023, ${scotland}`)}`,
      `summary September 2023, ${england}`,
      `summary September to October 2023, ${england}`,
      `summary ${status.final(`October 2023, ${england} and ${wales}`)}`,
      `summary October 2023 to September 2024, ${northernIreland}`,
      `summary ${foot}`,
    ],
    'jak-explainer': [
      ...[fold.severe, fold.more, fold.research].map(({ title, answer }) => `summary ${title} ${answer}`),
      `summary ${foot}`,
    ],
    'jak-drug-card': [
      ...['how-well', 'side-effects', 'serious-risks'].map(section),
      `summary ${card.harms.more}`,
      ...['who-should-not', 'pregnancy', 'other-medicines', 'tests', 'taking', 'stopping'].map(section),
      `summary ${card.access.title}`,
      `summary ${card.others.title}`,
      `summary ${foot}`,
    ],
    'baseline-checklist': [
      ...ticksOf('ritlecitinib').map(({ id }) => `checkbox ${words.checklist.item[id].what}`),
      `textbox ${words.checklist.ownQuestions}`,
      ...actions,
      `summary ${foot}`,
    ],
    'treatment-choice': [
      `summary ${choice.stepOf('1', '4')} ${choice.step.options}`,
      `radio ${england}`,
      `summary ${fold.severe.title} ${fold.severe.answer}`,
      `summary ${choice.ofAllMedicines} ${words.statements['not-a-cure']}`,
      `summary ${support.youngHeading}`,
      `button ${choice.next(choice.step.compare)}`,
      `summary ${choice.stepOf('2', '4')} ${choice.step.compare}`,
      ...compareQuestions.flatMap((question) =>
        compareOptions
          .filter((option) => unfolds(question, option))
          .map((option) => `summary ${choice.more(named(option))}`),
      ),
      `summary ${choice.onlyThese}`,
      `summary ${compare.scalpHeading}`,
      `button ${choice.back(choice.step.options)}`,
      `button ${choice.next(choice.step.matters)}`,
      `summary ${choice.stepOf('3', '4')} ${choice.step.matters}`,
      ...tradeOffIds.flatMap(() => [`radio ${tradeOffs.stance.one}`, `summary ${tradeOffs.meaning}`]),
      `textbox ${tradeOffs.ownWords}`,
      `radio ${decision.leaning.towards}`,
      ...readinessChecks.map(() => `radio ${decision.yes}`),
      `button ${choice.back(choice.step.compare)}`,
      `button ${choice.next(choice.step.sheet)}`,
      `summary ${choice.stepOf('4', '4')} ${choice.step.sheet}`,
      ...questionsToAsk.map((question) => `checkbox ${decision.question[question]}`),
      `textbox ${decision.ownQuestions}`,
      ...actions,
      `button ${choice.back(choice.step.matters)}`,
      `summary ${foot}`,
    ],
  };

  for (const tag of tags) {
    const body = `<button>before</button>${example(tag)}<button>after</button>`;

    it(`<${tag}>: Tab goes through in reading order and out, Shift+Tab back`, async () => {
      await open({ body }, async (page) => {
        await openSteps(page);
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
        const isSource = (stop) =>
          stop.startsWith('link ') || numbers.some((name) => stop.startsWith(`button ${name}`));
        const isReason = (stop) => stop.endsWith(` ${words.checklist.why}`);
        const found = expected.filter((stop) => !isSource(stop) && !isReason(stop));
        // Each item has its reason right after its box.
        if (tag === 'baseline-checklist')
          none(expected.filter((stop, index) => /^checkbox/.test(stop) && !isReason(expected[index + 1])));
        assert.deepEqual(
          // Of the card, the headings: its answers are tested with its facts.
          found.map((stop) => (tag === 'jak-drug-card' ? stops[tag].find((name) => stop.startsWith(name)) : stop)),
          stops[tag],
        );
        none(expected.filter((stop) => !/^\w+ ./.test(stop)));
      });
    });

    it(`<${tag}>: Enter opens a folded part, Space closes it again`, async () => {
      await open({ body }, async (page) => {
        const heads = await page.locator('summary').all();
        assert.ok(heads.length);
        for (const head of heads) {
          const opened = await head.evaluate((part) => {
            for (let fold = part; (fold = fold.parentElement.closest('details'));)
              if (fold !== part.parentElement) fold.open = true;
            return part.parentElement.open;
          });
          await head.focus();
          // The card shows serious risks opened: there, Enter closes.
          for (const [key, after] of [
            ['Enter', !opened],
            ['Space', opened],
          ]) {
            await page.keyboard.press(key);
            assert.deepEqual(
              await head.evaluate((part) => [part.parentElement.open, globalThis.probe.active() === part]),
              [after, true],
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

  it('Space takes a stand, arrows move it, and the sheet follows', async () => {
    const { one, other } = tradeOffs.pair['losing-again'];
    await open({ body: example('treatment-choice') }, async (page) => {
      await unfold(page);
      const group = page.getByRole('group', { name: one });
      const sheet = page.locator('.sheet > ul').nth(1).getByRole('listitem');
      await group.getByRole('radio').first().focus();
      for (const [key, stance, line] of [
        ['Space', 'one', one],
        ['ArrowDown', 'rather-one', tradeOffs.rather(one)],
        ['ArrowRight', 'between', tradeOffs.inBetween(one, other)],
        ['ArrowUp', 'rather-one', tradeOffs.rather(one)],
      ]) {
        await page.keyboard.press(key);
        assert.equal(await group.getByRole('radio', { checked: true }).count(), 1);
        assert.ok(await group.getByLabel(tradeOffs.stance[stance], { exact: true }).isChecked());
        assert.deepEqual(await sheet.allTextContents(), [line]);
        assert.equal(await focused(page), `radio ${tradeOffs.stance[stance]}`);
      }
    });
  });

  it('goes from step to step by keyboard, and the next step stands where the focus is', async () => {
    await open({ body: example('treatment-choice'), width: 360 }, async (page) => {
      for (const [key, step] of [
        ['Enter', 'compare'],
        ['Space', 'matters'],
        ['Enter', 'sheet'],
      ]) {
        await page.getByRole('button', { name: choice.next(choice.step[step]) }).focus();
        await page.keyboard.press(key);
        assert.match(await focused(page), new RegExp(`^summary .* ${choice.step[step]}$`));
        const top = await page.evaluate(() => globalThis.probe.active().getBoundingClientRect().top);
        assert.ok(top >= 0 && top < 800, String(top));
      }
    });
  });

  for (const tag of forms) {
    for (const key of ['Enter', 'Space']) {
      it(`<${tag}>: ${key} copies, prints, clears; the focus stays`, async () => {
        await open({ body: example(tag) }, async (page) => {
          await use(page);
          await page.evaluate(() => navigator.clipboard.writeText(''));
          const press = async (name, then, afterwards = name) => {
            await page.getByRole('button', { name }).focus();
            await page.keyboard.press(key);
            await then();
            assert.equal(await focused(page), `button ${afterwards}`);
          };
          await press(ui.copy, async () => {
            await page.getByText(ui.copied, { exact: true }).waitFor();
            assert.ok((await page.evaluate(() => navigator.clipboard.readText())).includes(note.split('\n')[0]));
          });
          await press(ui.print, async () => assert.match(await page.evaluate(() => globalThis.printed), /jak-widgets/));
          const marked = await page.locator('input:checked').count();
          assert.ok(marked);
          await press(
            ui.clear,
            async () => {
              await page.getByText(ui.cleared, { exact: true }).waitFor();
              assert.equal(await page.locator('input:checked').count(), 0);
              assert.equal(await page.getByRole('textbox').first().inputValue(), '');
            },
            ui.undo,
          );
          await press(
            ui.undo,
            async () => {
              await page.getByText(ui.broughtBack, { exact: true }).waitFor();
              assert.equal(await page.locator('input:checked').count(), marked);
              assert.equal(await page.getByRole('textbox').first().inputValue(), note);
            },
            ui.clear,
          );
        });
      });
    }
  }

  it('the button to English and back keeps the focus', async () => {
    await open({ lang: 'cy', body: example('jak-explainer') }, async (page) => {
      // Above all that has numbers of sources.
      const button = page.getByRole('button').first();
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
