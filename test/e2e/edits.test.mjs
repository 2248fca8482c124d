/**
 * The edits that CONTRIBUTING.md walks through, and one of `edits.md`, each made on a copy of the data in memory: it compiles, the checks
 * of the facts find nothing, and the elements tell the new story.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium as playwright } from 'playwright-core';
import ts from 'typescript';
import { chromium, flags } from '../support/browser.mjs';
import { whenIdle } from '../support/engines.mjs';
import { words } from '../support/words.mjs';

/** Each edit by its heading: blocks of lines for one list of one file, or for a new file. */
const edits = new Map(
  ['CONTRIBUTING.md', 'test/e2e/edits.md']
    .flatMap((file) => readFileSync(file, 'utf8').split('\n### ').slice(1))
    .map((text) => [
      text.split('\n')[0],
      [...text.matchAll(/```ts\n\/\/ ([^\s,]+)(?:, (\w+))?\n(.*?)```/gs)].map(([, file, list, lines]) => ({
        file,
        list,
        lines,
      })),
    ]),
);

/**
 * A copy of the files that an edit touches: a field that is there gets the new value, an import goes to the others, all
 * else to the end of its list.
 */
function edited(blocks) {
  const copy = new Map();
  for (const { file, list, lines } of blocks) {
    if (!list) {
      assert.ok(!existsSync(file), `${file} is there`);
      copy.set(file, lines);
      continue;
    }
    let text = copy.get(file) ?? readFileSync(file, 'utf8');
    if (list === 'imports') {
      copy.set(file, text.replace(/^import /m, `${lines}$&`));
      continue;
    }
    const start = text.search(new RegExp(`^( *)(?:export )?(?:const )?${list}\\b.*[[{]$`, 'm'));
    assert.notEqual(start, -1, `${file} has no ${list}`);
    const indent = /^ */.exec(text.slice(start))[0];
    const end = start + text.slice(start).search(new RegExp(`^${indent}[\\]}]`, 'm'));
    let body = text.slice(start, end);
    const added = [];
    for (const line of lines.split('\n').slice(0, -1)) {
      const field = /^ {2}(\w+): '/.exec(line);
      const there = field && new RegExp(`^ {2}${field[1]}: '.*$`, 'm');
      if (there?.test(body)) body = body.replace(there, line);
      else added.push(line);
    }
    text = text.slice(0, start) + body + added.map((line) => `${line}\n`).join('') + text.slice(end);
    copy.set(file, text);
  }
  return copy;
}

/** What the compiler says of facts and words. */
function compilerErrors(copy) {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => copy.has(relative('.', name)) || fileExists(name);
  host.readFile = (name) => copy.get(relative('.', name)) ?? readFile(name);
  const program = ts.createProgram(['data/validate.ts', 'src/words/index.ts'], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** Sources with the copy in place of the files, and words straight from `src/words/`. */
async function bundle(entry, copy, format) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    // A file that a plug-in loads is not told what the project's compiler is told.
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    define: { __VERSION__: '"0"' },
    plugins: [
      {
        name: 'copy',
        setup(plugin) {
          plugin.onResolve({ filter: /generated\/en\// }, ({ path }) => ({
            path: join(process.cwd(), path.replace(/.*generated\/en\//, '').replace(/\.js$/, '.ts')),
          }));
          plugin.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, importer }) => {
            const source = join(dirname(importer), path.replace(/\.js$/, '.ts'));
            return copy.has(relative('.', source)) || existsSync(source) ? { path: source } : undefined;
          });
          plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = copy.get(relative('.', path));
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return outputFiles[0].text;
}

/** What the build says of the facts. */
async function problemsOf(copy) {
  const code = await bundle('data/validate.ts', copy, 'esm');
  const { validate } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return validate();
}

let browser;
before(async () => {
  browser = await playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });
});
after(() => browser.close());

/** What each of some tags says on a day. */
async function told(script, day, tags) {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await page.setContent(`<!doctype html><html lang="en">${tags.join('')}`);
  await page.addScriptTag({ content: script });
  await page.evaluate(`(${whenIdle})()`);
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll('body > *')].flatMap((element) =>
      element.shadowRoot ? [element.shadowRoot.textContent.replace(/\s+/g, ' ')] : [],
    ),
  );
  await page.close();
  return texts;
}

const tag = (name, attributes = '') => `<${name} ${attributes}></${name}>`;

const { card, status, ui } = words;
const { outcome } = status;
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** These sentences in this order, whatever is between them. */
const says = (...sentences) => new RegExp(sentences.map(escaped).join('.*'));
/** None of these. */
const silentOn = (...sentences) => new RegExp(`^(?!.*(${sentences.map(escaped).join('|')}))`);

/** What each tag must say, or not, after an edit, on a day. */
const stories = {
  'The SMC decides on deuruxolitinib': [
    [
      '2026-12-10',
      tag('nhs-status-badge', 'drug="leqselvi" nation="scotland"'),
      says(outcome.accepted, 'From age 18', 'Scottish Medicines Consortium (SMC), SMC9999, 7 December 2026'),
      silentOn('expected', outcome.awaiting),
    ],
    [
      '2026-12-06',
      tag('nhs-status-badge', 'drug="leqselvi" nation="scotland"'),
      says(outcome.awaiting, status.overdue('July 2026')),
      silentOn('SMC9999'),
    ],
    [
      '2026-12-10',
      tag('nhs-status-history', 'drug="leqselvi" nation="scotland"'),
      says(outcome.accepted, '7 December 2026. Scottish Medicines Consortium (SMC), SMC9999'),
      silentOn(outcome.awaiting),
    ],
    [
      '2026-12-10',
      tag('treatment-choice', 'nation="scotland"'),
      says(`Deuruxolitinib (Leqselvi): ${outcome.accepted}`),
    ],
    [
      '2026-12-10',
      tag('jak-drug-card', 'drug="leqselvi"'),
      says(
        `Scotland: ${outcome.accepted}`,
        ui.factsChecked('21 November 2026', '21 February 2027'),
        ui.version('2026.12.08'),
      ),
    ],
  ],
  'A fourth medicine is licensed': [
    [
      '2027-01-20',
      tag('jak-drug-card', 'drug="Examplo"'),
      says(
        'Examplinib (Examplo)',
        'from age 18',
        outcome['none-recorded'],
        'have not been able to read the UK leaflet of examplinib',
        card.works.title,
        '28 in 100 people on examplinib 2 in 100 people on a dummy treatment',
        card.harms.title,
        card.harms.serious,
        'headache and toothache',
        card.harms.howOften['very-common'](10),
        card.section['how-well'],
        'In a trial, 28 in 100 people',
        card.didNot(72),
        card.didNot(98),
        card.section['side-effects'],
        card.band['very-common'](10, 'headache and toothache'),
        card.section['who-should-not'],
        'We do not know, because we have not been able to read its UK leaflet.',
        'MHRA: Examplo approval',
      ),
    ],
    [
      '2027-01-20',
      tag('treatment-choice'),
      says(
        'Option',
        'Examplinib (Examplo)',
        '28 in 100 people on examplinib',
        card.didNot(72),
        '2 in 100 people on a dummy treatment',
        card.didNot(98),
        'You may get headaches or toothache.',
        'You take one 10 mg tablet once a day.',
        'We do not know yet. Ask your dermatology team',
      ),
    ],
    ['2027-01-20', tag('jak-explainer'), says('Examplinib (Examplo) age 18+')],
    [
      '2027-01-20',
      tag('jak-drug-card', 'drug="litfulo"'),
      says(card.others.medicines('Baricitinib (Olumiant), Deuruxolitinib (Leqselvi) and Examplinib (Examplo)')),
    ],
    ['2027-01-10', tag('treatment-choice'), silentOn('examplinib')],
  ],
  'NICE changes its mind': [
    [
      '2027-02-12',
      tag('nhs-status-badge', 'drug="olumiant"'),
      says(
        `England ${outcome.recommended}`,
        'NICE, TA9999, 10 February 2027',
        `Wales ${outcome.recommended}`,
        'Northern Ireland Reported as an NHS no, not confirmed',
        `Scotland ${outcome['not-accepted']}`,
      ),
    ],
    [
      '2027-02-12',
      tag('nhs-status-badge', 'drug="olumiant" nation="england"'),
      says(outcome.recommended),
      // What was true of 2024 is not told beside a yes.
      silentOn(words.nhsProcess['private-only'], words.nhsProcess['no-change-since-2024']),
    ],
    [
      '2027-02-12',
      tag('treatment-choice'),
      silentOn(words.nhsProcess['private-only'], words.nhsProcess['no-change-since-2024']),
    ],
    [
      '2027-02-12',
      tag('jak-drug-card', 'drug="olumiant"'),
      silentOn(words.nhsProcess['private-only'], words.nhsProcess['no-change-since-2024']),
    ],
    [
      '2027-02-12',
      tag('nhs-status-badge', 'drug="olumiant" nation="england" as-of="2027-02-09"'),
      says('as they stood on 9 February 2027', outcome['not-recommended'], 'NICE, TA926'),
      silentOn('TA9999'),
    ],
    [
      '2027-02-12',
      tag('nhs-status-history', 'drug="olumiant" nation="england"'),
      says(
        outcome['appeal-dismissed'],
        outcome['not-recommended'],
        '25 October 2023. NICE, TA926',
        outcome.recommended,
        '10 February 2027. NICE, TA9999',
        status.condition['commercial-arrangement'],
      ),
    ],
    [
      '2027-02-12',
      tag('jak-drug-card', 'drug="olumiant"'),
      says(`England and Wales: ${outcome.recommended}`, ui.factsChecked('11 February 2027', '11 May 2027')),
    ],
  ],
};

describe('the edits that CONTRIBUTING.md walks through', () => {
  it('are those that are told here', () => {
    assert.deepEqual(
      [...edits.keys()].filter((name) => edits.get(name).length),
      Object.keys(stories),
    );
  });

  for (const [name, story] of Object.entries(stories)) {
    describe(name, () => {
      const copy = edited(edits.get(name));

      it('touches three files of facts, else words only, and compiles', () => {
        const others = [...copy.keys()].filter((file) => !file.startsWith('data/'));
        assert.equal(copy.size - others.length, 3);
        for (const file of others) assert.match(file, /^src\/words\//);
        assert.deepEqual(compilerErrors(copy), []);
      });

      it('leaves nothing that the build would refuse', async () => {
        assert.deepEqual(await problemsOf(copy), []);
      });

      it('is what the elements tell', async () => {
        const script = await bundle('src/index.ts', copy, 'iife');
        for (const [day, markup, ...texts] of story) {
          const [found] = await told(script, day, [markup]);
          for (const text of texts) assert.match(found, text, `${markup} on ${day}`);
          assert.doesNotMatch(found, /undefined|NaN|\[object/);
        }
      });
    });
  }

  it('the compiler names a word that was forgotten', () => {
    const blocks = edits.get('A fourth medicine is licensed').filter(({ file }) => !file.startsWith('src/words'));
    assert.match(compilerErrors(edited(blocks)).join('\n'), /toothache/);
  });

  it('the build names a medicine whose harms were forgotten', async () => {
    const blocks = edits.get('A fourth medicine is licensed').map((block) => ({
      ...block,
      lines: block.lines.replace(/(sideEffects: \[).*(?=\],$)/m, '$1').replace(/(unknown: \[)[^\]]*/, '$1'),
    }));
    assert.match(
      (await problemsOf(edited(blocks))).join('\n'),
      /medicines\/examplinib: no side effects\n.*nothing on stopping/,
    );
  });
});
