/**
 * What each element is to assistive technology: names, roles and order, and what is announced. `UPDATE=1 node --test
 * test/e2e/spoken.test.mjs` writes the two kept trees.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { example, examples, forms, none, open, openSteps, section, tags, unfold } from '../support/demo-page.mjs';
import {
  checklistOf,
  compareOptions,
  compareQuestions,
  leanings,
  medicineIds,
  questionsToAsk,
  readinessChecks,
  stances,
  ticksOf,
  tradeOffIds,
  words,
} from '../support/words.mjs';

const { card, choice, compare, decision, explainer, sources, support, terms, tradeOffs, ui } = words;

/** The tree without addresses, which are data and tested there. */
const treeOf = async (page, tag) => (await page.locator(tag).ariaSnapshot()).replace(/:?\n *- \/url: .*/g, '');

describe('the kept accessibility tree', () => {
  for (const [tag, id] of [
    ['nhs-status-badge', 'badge-one-nation'],
    ['nhs-status-history', 'history-one-nation'],
  ]) {
    it(`of <${tag}>: a nation, then its status, then who decided, why and where it was read`, async () => {
      await open({ body: section(id) }, async (page) => {
        await unfold(page);
        const file = new URL(`${tag}.tree.txt`, import.meta.url);
        const tree = `${await treeOf(page, tag)}\n`;
        if (process.env.UPDATE) writeFileSync(file, tree);
        assert.equal(tree, readFileSync(file, 'utf8'), 'where this is meant: UPDATE=1');
      });
    });
  }
});

describe('what a screen reader finds', () => {
  const heading = (name, level = 4) => `heading "${name}" [level=${level}]`;
  const named = (role) => (name) => `${role} "${name}"`;
  const [radio, button] = [named('radio'), named('button')];
  const actions = ['status', ...[ui.copy, ui.print, ui.save].map(button)];
  const numbers = [sources.reference(''), sources.references('')];
  const optionNames = compareOptions.map(
    (option) =>
      ({
        baricitinib: 'Baricitinib (Olumiant)',
        deuruxolitinib: 'Deuruxolitinib (Leqselvi)',
        ritlecitinib: 'Ritlecitinib (Litfulo)',
      })[option] ?? compare.option[option],
  );
  const group = (name, ...parts) => [`group "${name}"`, ...parts];

  /** Headings, drawings, headers of tables and controls, in the order in which they are read; prose, lists, links and numbers of sources apart. */
  const outlines = {
    'nhs-status-badge': [],
    'nhs-status-history': [heading(words.status.history('baricitinib (Olumiant)'), 3)],
    'jak-explainer': [
      heading(explainer.heading, 3),
      ...[explainer.without, explainer.with].map(({ title }) => heading(title)),
      ...Object.values(explainer.deal).map(({ title }) => heading(`${title}.`)),
      heading(explainer.approved),
      ...Object.values(explainer.fold).map(({ title }) => heading(title)),
    ],
    'jak-drug-card': [
      heading('Baricitinib (Olumiant)', 3),
      ...[card.works, card.harms, card.deal].map(({ title }) => heading(title)),
      ...['how-well', 'side-effects', 'serious-risks', 'who-should-not', 'pregnancy', 'other-medicines']
        .concat('tests', 'taking', 'stopping')
        .map((name) => heading(card.section[name])),
      heading(card.access.title),
    ],
    'baseline-checklist': [
      heading(words.checklist.heading('ritlecitinib'), 3),
      ...checklistOf('ritlecitinib').flatMap(({ step, items }) => [
        heading(words.checklist.step[step]),
        ...(step === 'after-start' ? [] : items.map(({ id }) => `checkbox "${words.checklist.item[id].what}"`)),
      ]),
      `textbox "${words.checklist.ownQuestions}"`,
      button(ui.clear),
      ...actions,
    ],
    'treatment-choice': [
      heading(choice.heading, 3),
      heading(choice.step.options),
      ...group(choice.where, ...Object.values(terms.nation).map(radio)),
      ...optionNames.map((name) => heading(name, 5)),
      heading(choice.leftOut, 5),
      ...[explainer.fold.severe.title, choice.ofAllMedicines, support.youngHeading].map((name) => heading(name, 5)),
      button(choice.next(choice.step.compare)),
      heading(choice.step.compare),
      'table',
      ...[choice.option, ...optionNames].map(named('columnheader')),
      ...compareQuestions.map((question) => compare.question[question]).map(named('rowheader')),
      heading(compare.scalpHeading, 5),
      button(choice.back(choice.step.options)),
      button(choice.next(choice.step.matters)),
      heading(choice.step.matters),
      ...tradeOffIds.flatMap((id) => {
        const { one, other } = tradeOffs.pair[id];
        return group(`${one} ${other}`, ...stances.map((stance) => radio(tradeOffs.stance[stance])));
      }),
      `textbox "${tradeOffs.ownWords}"`,
      ...group(decision.leaningHeading, ...leanings.map((leaning) => radio(decision.leaning[leaning]))),
      heading(decision.readinessHeading, 5),
      ...readinessChecks.flatMap((check) =>
        group(decision.readiness[check], ...[decision.yes, decision.no].map(radio)),
      ),
      button(choice.back(choice.step.compare)),
      button(choice.next(choice.step.sheet)),
      heading(choice.step.sheet),
      ...group(
        decision.questionsHeading,
        ...questionsToAsk.map((question) => `checkbox "${decision.question[question]}"`),
      ),
      `textbox "${decision.ownQuestions}"`,
      heading(choice.sheet.title, 5),
      ...[choice.sheet.about, choice.sheet.bring].map((name) => heading(name, 6)),
      button(ui.clear),
      ...actions,
      heading(support.heading, 5),
      heading(support.badDays, 6),
      heading(support.youngHeading, 6),
      button(choice.back(choice.step.matters)),
    ],
  };
  const roles =
    /^ *- '?((?:heading|img|table|columnheader|rowheader|checkbox|radio|group|textbox|status|button)\b(?: "[^"]*")?(?: \[level=\d\])?)/;

  for (const tag of tags) {
    it(`<${tag}>: headings, headers and controls by name, in order`, async () => {
      await open({ body: example(tag) }, async (page) => {
        await openSteps(page);
        const tree = await treeOf(page, tag);
        const found = tree.split('\n').flatMap((line) => roles.exec(line)?.[1] ?? []);
        // A folded part has no name in the browser's tree.
        assert.deepEqual(
          found.filter((part) => part !== 'group' && !numbers.some((name) => part.startsWith(`button "${name}`))),
          outlines[tag],
        );
      });
    });

    it(`<${tag}>: is read in the order in which it stands on a narrow page`, async () => {
      await open({ body: example(tag), width: 320 }, async (page) => {
        await openSteps(page);
        const tops = await page.evaluate(() =>
          globalThis.probe
            .all('.root :is(h2, h3, h4, h5, h6, p, li, legend, summary, tbody th, textarea, button)')
            // A number of sources rises above its line.
            .filter((part) => globalThis.probe.shown(part) && !part.matches('.ref'))
            .map((part) => [globalThis.probe.named(part), part.getBoundingClientRect().top]),
        );
        assert.ok(tops.length > 5);
        // Buttons stand beside each other.
        none(tops.filter(([, top], index) => index && top < tops[index - 1][1] - 1).map(([name]) => name));
      });
    });

    it(`<${tag}>: hides nothing from a screen reader but drawings and a name that a header says`, async () => {
      await open({ body: example(tag) }, async (page) => {
        await unfold(page);
        none(
          await page.evaluate(() => {
            const headers = globalThis.probe.all('th').map((header) => header.textContent.trim());
            return globalThis.probe
              .all('.root [aria-hidden]')
              .filter((part) => part.localName !== 'svg' && !headers.includes(part.textContent.trim()))
              .map(globalThis.probe.named);
          }),
        );
      });
    });
  }
});

describe('what is announced', () => {
  /** A screen reader says what a status changes to. */
  const listen = (page) =>
    page.evaluate(() => {
      globalThis.heard = [];
      // Answers at once; the real one is tested by keyboard.
      if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.resolve();
      for (const status of globalThis.probe.all('[role=status]')) {
        new MutationObserver(() => {
          const text = status.textContent.trim();
          if (text) globalThis.heard.push(text);
        }).observe(status, { subtree: true, childList: true, characterData: true });
      }
    });
  const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
  const change = async (page) => {
    await page.locator('input').nth(1).click();
    await page.locator('textarea').first().pressSequentially('a');
  };
  /** What the status says at first. */
  const progress = (count) => words.checklist.progress(String(count), String(ticksOf('ritlecitinib').length));
  const resting = { 'baseline-checklist': [progress(0)], 'treatment-choice': [''] };

  for (const tag of tags) {
    it(`<${tag}> has ${forms.includes(tag) ? 'one polite status' : 'no live region'}`, async () => {
      await open({ body: example(tag) }, async (page) => {
        const live = page.locator(`${tag} :is([role=status], [role=alert], [role=log], [aria-live], output)`);
        assert.deepEqual(await live.allTextContents(), resting[tag] ?? []);
      });
    });
  }

  for (const tag of forms) {
    it(`<${tag}>: copying and clearing each time${tag === 'baseline-checklist' ? ', and how many are ticked' : ''}`, async () => {
      await open({ body: example(tag) }, async (page) => {
        await openSteps(page);
        await listen(page);
        for (const action of [ui.copy, ui.copy, ui.clear, ui.clear]) {
          await change(page);
          await press(page, action);
        }
        const ticked = (count) => (tag === 'baseline-checklist' ? [progress(count)] : []);
        assert.deepEqual(
          await page.evaluate(() => globalThis.heard),
          [ticked(1), ui.copied, ticked(0), ui.copied, ticked(1), ui.cleared, ticked(1), ui.cleared].flat(),
        );
      });
    });

    it(`<${tag}>: copying twice in a row is said twice`, async () => {
      await open({ body: example(tag) }, async (page) => {
        await openSteps(page);
        await listen(page);
        await press(page, ui.copy);
        await press(page, ui.copy);
        assert.deepEqual(await page.evaluate(() => globalThis.heard), [ui.copied, ui.copied]);
      });
    });

    it(`<${tag}>: where copying is blocked, that, and a named box has the text`, async () => {
      await open({ body: example(tag), clipboard: false }, async (page) => {
        await openSteps(page);
        await listen(page);
        await press(page, ui.copy);
        assert.deepEqual(await page.evaluate(() => globalThis.heard), [ui.copyFailed]);
        const box = page.getByRole('textbox', { name: ui.textToCopy });
        assert.ok((await box.inputValue()).length > 100);
        await change(page);
        assert.equal(await box.count(), 0);
      });
    });
  }
});
