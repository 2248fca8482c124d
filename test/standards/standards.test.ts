/** What `scripts/standards.items.js` claims, claim by claim, on the elements as they are drawn. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  appearance,
  careFacets,
  certainDay,
  checklistItems,
  checklistSteps,
  choiceSteps,
  compareQuestions,
  dataset,
  helplines,
  leanings,
  licences,
  medicineIds,
  medicineNames,
  medicines,
  mentalHealth,
  nations,
  naturalCourse,
  otherCare as kinds,
  otherCareIds,
  otherCareInAll,
  questionsToAsk,
  readinessChecks,
  scalpPictures,
  sideEffectReporting,
  situations,
  sources,
  stances,
  supportKinds,
  thresholds,
  tradeOffIds,
  tradeOffs,
  withoutTreatment,
  type CareFact,
  type CompareOption,
  type NotFound,
  type Outcome,
  type SupportKind,
  type TradeOffId,
} from '../../data/index.js';
import { localeFor } from '../../src/shared/locale.js';
import { phrase, type Wording } from '../../src/shared/render/fact.js';
import { allByRole, byRole, drawn, freezeClock, make, nameOf, sectionOf, textOf } from '../support/helpers.js';
import {
  aboutOf,
  answerIn,
  arms,
  behindFoot,
  benefits,
  cellOf,
  comparison,
  footerOf,
  harms,
  headerOf,
  hrefsIn,
  insideOf,
  isMedicine,
  kindsOfCare,
  linesUnder,
  longDate,
  noTreatment,
  numbersIn,
  optionName,
  optionsOn,
  otherCare,
  paragraphOf,
  per100,
  results,
  rootOf,
  rowOf,
  saidIn,
  sentences,
  sheetOf,
  sourcesBeside,
  stepOf,
  studiesInOrder,
  textBut,
  titles,
  toldBy,
  unfoldedFrom,
  unfolds,
  urlsOf,
  without,
  wordsIn,
} from './readings.js';
import { words } from '../support/words.js';

const { answers, card, choice, compare, decision, statements, status, support, terms, ui } = words;

type Tag = 'treatment-choice' | 'baseline-checklist';

interface Item {
  readonly id: string;
  readonly source: string;
  readonly item: string;
  readonly applies: readonly Tag[];
  readonly status: 'met' | 'partly' | 'not met yet' | 'not applicable';
  readonly how: string;
}

/** By address: it is plain JavaScript, whose types the compiler does not read. */
const { items } = (await import(new URL('../../scripts/standards.items.js', import.meta.url).href)) as {
  items: readonly Item[];
};

/** Throws where a claim does not hold. It may change the element that it is given. */
type Check = (element: HTMLElement) => unknown;

const inTurn =
  (...checks: Check[]): Check =>
  async (element) => {
    for (const check of checks) await check(element);
  };

const today = '2026-11-21';
const english = localeFor('en');
/** A sentence with the numbers of its fact. */
const told = (wording: Wording, fact: CareFact | NotFound): string => phrase(english, wording, fact);
/** The words of several facts, whose keys they share. */
const wordsOf = (all: object, key: string): Wording => (all as Readonly<Record<string, Wording>>)[key]!;

/** Each fact in full, and beside it the sources that it was read in, those and no others. */
function tellsFacts(
  element: HTMLElement,
  part: Element,
  all: object,
  facts: Readonly<Record<string, CareFact | NotFound>>,
): void {
  for (const [key, fact] of Object.entries(facts)) {
    const paragraph = paragraphOf(part, told(wordsOf(all, key), fact));
    const urls = 'sources' in fact ? urlsOf(fact.sources) : [];
    expect(sourcesBeside(element, paragraph), key).to.have.members(urls);
  }
}

/** Size, colour, weight, style, family and opacity of every text in a part, but of what a selector finds and of sources. */
function typeIn(part: Element, except = '.ref'): string[] {
  const types = new Set<string>();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    if (!walker.currentNode.textContent?.trim() || parent.closest(`.ref, ${except}`)) continue;
    const { color, fontFamily, fontSize, fontStyle, fontWeight, opacity } = getComputedStyle(parent);
    types.add([fontSize, color, fontWeight, fontStyle, fontFamily, opacity].join(' | '));
  }
  return [...types].sort();
}

/** What a text is but for its headings, its figures and what opens it. */
const notPlain = 'figure, summary, h5, .strong, .meta';

function typeIsEqual(element: HTMLElement): void {
  for (const [option, good] of rowOf(element, benefits)) {
    const bad = cellOf(element, harms, option);
    expect(typeIn(answerIn(bad)), option).to.deep.equal(typeIn(answerIn(good)));
    expect(typeIn(answerIn(bad)), option).to.have.length(1);
    expect(getComputedStyle(bad).backgroundColor, option).to.equal(getComputedStyle(good).backgroundColor);
    // One type for all that is neither heading nor figure, on both sides.
    expect(typeIn(insideOf(bad), notPlain), option).to.deep.equal(typeIn(insideOf(good), notPlain));
    expect(typeIn(insideOf(bad), notPlain), option).to.have.length(1);
    // What opens them is the same.
    const [opensBad, opensGood] = [bad, good].map((cell) => cell.querySelector(':scope > details > summary')!);
    expect(textOf(opensBad!)).to.equal(textOf(opensGood!));
    expect(typeIn(opensBad!), option).to.deep.equal(typeIn(opensGood!));
  }
}

/** Brevity would hide a harm, and length would bury a benefit. */
function lengthIsAlike(element: HTMLElement): void {
  for (const medicine of medicineIds) {
    const [good, bad] = [benefits, harms].map((question) => cellOf(element, question, medicine)) as [
      HTMLElement,
      HTMLElement,
    ];
    expect(wordsIn(answerIn(bad)) / wordsIn(answerIn(good)), medicine).to.be.within(0.75, 1.6);
    // A benefit is a count and a harm a list of names and warnings: so harms may have more, and never less.
    expect(wordsIn(insideOf(bad)) / wordsIn(insideOf(good)), medicine).to.be.within(1, 2);
  }
}

function harmsFollowBenefits(element: HTMLElement): void {
  const rows = [...comparison(element).keys()];
  expect(rows.indexOf(harms)).to.equal(rows.indexOf(benefits) + 1);
}

const equalWeight = inTurn(typeIsEqual, lengthIsAlike, harmsFollowBenefits);

/** All options of the day in one order, on cards and in the table, and none without an answer. */
function everyOptionInEveryRow(element: HTMLElement): void {
  const options = optionsOn(element.getAttribute('as-of') ?? today);
  const rows = comparison(element);
  expect([...rows.keys()]).to.deep.equal(compareQuestions);
  for (const [question, row] of rows) {
    expect([...row.keys()]).to.deep.equal(options);
    for (const [option, cell] of row) {
      expect(saidIn(answerIn(cell)), `${question}, ${option}`).not.to.equal('');
      if (unfolds(cell)) expect(saidIn(insideOf(cell)), `${question}, ${option}`).not.to.equal('');
      expect(cell.hidden, `${question}, ${option}`).to.equal(false);
    }
  }
  const cards = [...stepOf(element, 'options').querySelectorAll('.options > li')];
  expect(cards.map((its) => nameOf(allByRole(its, 'heading')[0]!))).to.deep.equal(options.map(optionName));
  options.forEach((option, index) => {
    const { line } = isMedicine(option) ? answers[option] : { line: compare.line[option] };
    expect(textOf(cards[index]!)).to.include(line);
  });
}

/** A figure has the numbers of its trial in reading order, and no others. */
function numbersAreThoseOfTheTrials(element: HTMLElement): void {
  for (const [outcome, figure] of results(element)) {
    const { dose, measure, medicine, population, treated, placebo, trial, week } = outcome;
    const arm = ({ percent, people }: Outcome['treated']): number[] => {
      const did = per100(percent);
      return [did, 100, 100 - did, ...(people ? [people] : [])];
    };
    expect(numbersIn(saidIn(figure)), trial).to.deep.equal([
      week,
      ...arm(treated),
      ...arm(placebo),
      dose.mg,
      population.minAge,
      ...(population.maxAge ? [population.maxAge] : []),
      ...(population.people ? [population.people] : []),
    ]);
    expect(saidIn(figure))
      .to.include(card.result[measure](english.durations.weeks(week)))
      .and.to.include(` ${trial},`);
    expect(saidIn(figure)).to.include(card.onMedicine(medicine)).and.to.include(card.onDummy);
  }
  // What is said of no treatment leaves out no dummy group that is drawn.
  const shares = trialShares();
  const { from, to } = naturalCourse['dummy-groups'].values;
  expect(from).to.be.at.most(Math.min(...shares));
  expect(to).to.be.at.least(Math.max(...shares));
}

const trialShares = (): number[] =>
  medicineIds.flatMap((id) =>
    medicines[id].trialOutcomes.flatMap(({ measure, placebo }) =>
      measure === 'salt-20' ? [per100(placebo.percent)] : [],
    ),
  );

function numbersNameTheirSources(element: HTMLElement): void {
  for (const [{ sources: ids }, figure] of results(element))
    expect(sourcesBeside(element, figure)).to.have.members(urlsOf(ids));
  for (const [question, row] of comparison(element)) {
    for (const [option, cell] of row) {
      for (const part of [answerIn(cell), ...(unfolds(cell) ? [insideOf(cell)] : [])])
        if (numbersIn(saidIn(part)).length)
          expect(sourcesBeside(element, part), `${question}, ${option}`).not.to.have.length(0);
      // What a medicine has of the NHS unfolds, with its sources.
      const part = question === 'nhs' && isMedicine(option) ? insideOf(cell) : answerIn(cell);
      expect(sourcesBeside(element, part), `${question}, ${option}`).not.to.have.length(0);
    }
  }
}

function dotsSayWhatTheTextSays(element: HTMLElement): void {
  for (const [did, arm] of arms(element)) {
    const [mark, others, ...more] = [...arm.querySelectorAll('path')];
    const count = (path: Element | undefined): number => path!.getAttribute('d')!.split('M').length - 1;
    expect([count(mark), count(others), more.length]).to.deep.equal([did, 100 - did, 0]);
    expect(mark!.classList.contains('did') && !others!.classList.contains('did')).to.equal(true);
    // Hidden from screen readers, because the text is the whole alternative.
    expect(arm.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(textOf(arm.querySelector('.number'))).to.equal(String(did));
  }
}

/** A head has as much of its scalp bare as its words say, by area. */
function scalpsSayWhatTheTextSays(element: HTMLElement): void {
  const drawnScalps = [...stepOf(element, 'compare').querySelectorAll('.scalps > li')];
  const shares = Object.entries(scalpPictures) as [keyof typeof scalpPictures, number][];
  expect(drawnScalps).to.have.length(shares.length);
  shares.forEach(([id, percent], index) => {
    const radius = (part: string): number => Number(drawnScalps[index]!.querySelector(part)!.getAttribute('r'));
    expect((radius('.bare') / radius('.hair')) ** 2, id).to.be.closeTo(1 - percent / 100, 0.005);
    expect(textOf(drawnScalps[index]!)).to.equal(compare.scalp[id]);
  });
}

function bothSides(element: HTMLElement): void {
  for (const [did, arm] of arms(element)) {
    expect(textOf(arm)).to.include(`${String(did)} ${card.in100}`);
    expect(textOf(arm)).to.include(card.didNot(100 - did));
  }
}

function resultsAreOutOf100(element: HTMLElement): void {
  const row = [...rowOf(element, benefits).values()].map(saidIn).join(' ');
  const denominators = [...row.matchAll(/\d in (\d+)/g)].map(([, all]) => all);
  // Each group of a trial, the sentences on no treatment and other care, and what later results tell.
  expect(denominators.length).to.be.above(arms(element).length);
  expect(new Set(denominators)).to.deep.equal(new Set(['100']));
}

/** Two medicines' shares would meet on a line: a short answer has none. */
function noShareInAShortAnswer(element: HTMLElement): void {
  for (const answer of element.shadowRoot!.querySelectorAll('.answer')) expect(saidIn(answer)).not.to.match(/\d in \d/);
  for (const line of stepOf(element, 'options').querySelectorAll('.options > li'))
    expect(saidIn(line)).not.to.match(/\d in \d/);
  for (const id of tradeOffIds) expect(saidIn(meaningOf(element, id))).not.to.match(/\d in \d/);
}

/** That one cannot say which medicine works better: there the word is denied, not used. */
const denial = card.noComparison;

/** What a pattern finds must be nothing: to match the whole text would print it all. */
const neverSays =
  (pattern: RegExp, leftOut = '.ref'): Check =>
  (element) => {
    // Without the sources only where they may be what was found: that takes longer.
    const text = pattern.test(textOf(element)) ? textBut(rootOf(element), `${titles}, ${leftOut}`) : '';
    return expect(pattern.exec(text.replaceAll(denial, ''))?.[0] ?? 'nothing').to.equal('nothing');
  };

/** How a side effect is told of which a source names no number. */
const withoutNumber = [card.band['no-number']('¦'), card.band['not-stated']('¦')].map((its) => its.split('¦')[1]!);

/** A band is told as a number, and a word of frequency only where there is none, which is said. */
function frequencyWordsHaveNumbers(element: HTMLElement): void {
  const word = /\b((un)?common|rare(ly)?|frequent(ly)?|often|seldom|sometimes)\b/i;
  const text = withoutNumber.reduce((rest, known) => rest.replaceAll(known, ''), toldBy(element));
  expect(word.exec(text)?.[0] ?? 'nothing').to.equal('nothing');
}

const noPercent = neverSays(/%|per ?cent/i);

const nothingRelative = neverSays(
  /\btimes (as|more|less|higher|lower)|twice as|\bhalv(e|es|ed|ing)\b|\bdoubl(e|es|ed|ing)\b(?! dose)|\b(hazard|odds) ratio/i,
);

const aShare = /\d in \d|\d of (the )?\d/;

function noRatesOfTwoInASentence(element: HTMLElement): void {
  for (const sentence of sentences(element, aShare)) {
    const named = medicineIds.filter((medicine) => sentence.toLowerCase().includes(medicine));
    if (aShare.test(sentence)) expect(named.length, sentence).to.be.at.most(1);
  }
}

/** A share of people with patches stands in no sentence on severe loss. */
function noPatchesBesideSevereLoss(element: HTMLElement): void {
  for (const sentence of sentences(element, aShare))
    if (aShare.test(sentence) && /\bpatch/i.test(sentence))
      expect(sentence).not.to.match(/totalis|universalis|severe|large loss|half of their/i);
}

const nothingIsPraised = neverSays(
  /\b(best|better|safest|strongest|fastest|superior|breakthrough|miracle|revolutionary|proven|leading|popular)\b|most effective|first choice/i,
);

/** Tells of parts by their tags: to compare the parts themselves would print them with all they hold. */
const hasNone = (element: HTMLElement, selector: string): unknown =>
  expect([...element.shadowRoot!.querySelectorAll(selector)].map(({ localName }) => localName)).to.deep.equal([]);

const nothingIsSold = inTurn(
  // What an NHS wig costs is a charge of the health service, and stands in one place.
  neverSays(/[£€$]|\b(buy|shop|book|discount|voucher|cheap|costs?|I (took|tried|felt))\b/i, '.charges'),
  (element) => {
    for (const charges of element.shadowRoot!.querySelectorAll('.charges'))
      expect(insideOf(cellOf(element, 'nhs', noTreatment)).contains(charges)).to.equal(true);
    // Without a slot a page cannot put anything between the facts.
    hasNone(element, 'slot, iframe, form[action], [formaction]');
    const known = Object.values(sources).map(({ url }) => new URL(url).href);
    for (const href of hrefsIn(element.shadowRoot!)) if (href !== dataset.feedback) expect(known).to.include(href);
  },
);

function onlyDotsHeadsAndSigns(element: HTMLElement): void {
  const root = rootOf(element);
  hasNone(element, 'img, picture, video, canvas, object, embed, image, use');
  for (const svg of root.querySelectorAll('svg'))
    expect(svg.matches('.arms > li > svg, .scalps > li > .scalp, .icon')).to.equal(true);
  for (const part of [root, ...root.querySelectorAll('*')])
    expect(getComputedStyle(part).backgroundImage, part.localName).to.equal('none');
}

/** The address and title of each source, as links and notes have them. */
const titlesOfPages: ReadonlySet<string> = new Set(
  Object.values(sources).flatMap(({ publisher, title, url }) =>
    [title, `${publisher}: ${title}`].map((its) => `${new URL(url).href} ${its}`),
  ),
);

/** A page keeps its own title, which is no name that we give. */
const isTitle = (link: HTMLAnchorElement): boolean => titlesOfPages.has(`${link.href} ${textOf(link)}`);

const genericNamesFirst: Check = (element) => {
  const copy = without(rootOf(element), titles);
  for (const link of copy.querySelectorAll('a')) if (isTitle(link)) link.remove();
  const text = textOf(copy);
  for (const [generic, { brand }] of Object.entries(medicines))
    for (const { index } of text.matchAll(new RegExp(brand, 'gi')))
      expect(text.slice(0, index).toLowerCase().endsWith(`${generic} (`), text.slice(index - 30, index + 10)).to.equal(
        true,
      );
};

const noScore = inTurn(
  neverSays(/\b(scores?|points|match(es)?|ranked (first|second|higher|lower))\b|\d ?\/ ?\d/i),
  (element) => hasNone(element, 'meter, progress, output'),
);

/**
 * @param types Of every control that a person can change.
 * @param names Of those into which a person writes.
 */
const noFieldForAValue =
  (types: readonly string[], names: readonly string[]): Check =>
  (element) => {
    const controls = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    expect([...new Set(controls.map(({ type }) => type))].sort()).to.deep.equal(types);
    expect(controls.filter(({ type }) => type === 'textarea').map(({ name }) => name)).to.deep.equal(names);
  };

/** What can be chosen is where somebody lives, what they see, what matters to them and what they will ask: nothing of their health. */
function onlyKnownFields(element: HTMLElement): void {
  const controls = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  expect([...new Set(controls.map(({ name }) => name))]).to.have.members([
    'nation',
    'question',
    'column',
    ...tradeOffIds,
    'words',
    'leaning',
    ...readinessChecks.map((check) => `ready-${check}`),
    'ask',
    'questions',
  ]);
  const listed = [...element.shadowRoot!.querySelectorAll('option')].map(({ value }) => value);
  expect(listed).to.deep.equal(compareQuestions);
}

const noVerdict = neverSays(
  /\byou (can|may|should|must|need to|are able to) (not )?(start|take|have|stop)\b|eligib|\b(suitable|right) for you\b|\byou qualify|recommended for you/i,
);

const noLimitOfATest = inTurn(
  ...thresholds().map(({ below, unit }) => neverSays(new RegExp(`${String(below)} ${unit.replace(/[/^]/g, '\\$&')}`))),
  neverSays(/\b(ab)?normal\b|too (low|high)|\b10\^|\/L\b|g\/dL|mm³|×/i),
);

const aHelpForATalk: Check = async (element) => {
  for (const asOf of ['2024-09-01', dataset.checked, '2030-01-01']) {
    element.setAttribute('as-of', asOf);
    await drawn();
    expect(textOf(headerOf(element))).to.include(ui.notAdvice);
  }
};

const dated = (element: HTMLElement): void => {
  expect(footerOf(element)).to.include(ui.factsChecked(longDate(dataset.checked), longDate(dataset.reviewBy)));
  expect(aboutOf(element)).to.include(ui.version(dataset.version));
};

const nextCheck: Check = async (element) => {
  expect(footerOf(element)).to.include(longDate(dataset.reviewBy));
  element.setAttribute('as-of', '2030-01-01');
  await drawn();
  expect(textOf(element)).to.include(ui.expired(longDate(dataset.checked)));
};

/** Only once the owner has answered: until then nothing is said of it, and nothing is claimed. */
const { funding } = dataset;
const fundingIsStated: Check = (element) =>
  expect(aboutOf(element)).to.include(funding?.length ? ui.fundedBy(english.list(funding)) : ui.notFunded);

const kindsOfPages: Check = (element) => expect(aboutOf(element)).to.include(ui.chosen);

/** Each note says who speaks there, and when it was read. */
function kindsOfSources(element: HTMLElement): void {
  const notes = [...behindFoot(element).querySelectorAll('ol > li')].map(textOf);
  expect(notes).not.to.have.length(0);
  for (const note of notes) {
    const found = Object.values(words.sources.kind).filter((kind) => note.includes(` ${kind}. `));
    expect(found, note).to.have.length(1);
    expect(note).to.match(/ on \d+ \w+ 20\d\d\./);
  }
}

const everyItemNamesItsSource: Check = (element) => {
  for (const box of allByRole(element, 'checkbox'))
    expect(box.closest('li')!.querySelector('details .ref'), nameOf(box)).to.be.instanceOf(HTMLElement);
};

/** Every kind of other care by its name, under each question that the facts answer for each kind. */
function everyKindOfOtherCare(element: HTMLElement): void {
  for (const [id, part] of kindsOfCare(element)) expect(saidIn(part), id).to.include(aboutKind(id, 'for-whom'));
  const under = { harms: ['harms'], taking: ['what', 'how'], nhs: ['nhs'] } as const;
  for (const question of ['harms', 'taking', 'nhs'] as const) {
    const inside = insideOf(cellOf(element, question, otherCare));
    for (const id of otherCareIds) {
      const [first, ...more] = under[question];
      expect(saidIn(inside), id).to.include(`${words.otherCare.name[id]}: ${aboutKind(id, first)}`);
      for (const facet of more) expect(saidIn(inside), id).to.include(aboutKind(id, facet));
    }
  }
  // No facet of a kind is left untold.
  expect(['for-whom', ...Object.values(under).flat()]).to.have.members(careFacets);
}

const aboutKind = (id: (typeof otherCareIds)[number], facet: (typeof careFacets)[number]): string =>
  told(wordsOf(words.otherCare.about[id], facet), kinds[id][facet]);

/** Each study with its sources, how strong it is and what was compared, under a heading that says in whom. */
function studiesSayInWhom(element: HTMLElement): void {
  const { comparison: compared, noStudy, severity: among, study } = words.otherCare;
  for (const [id, part] of kindsOfCare(element)) {
    const studies = studiesInOrder(id);
    expect(saidIn(part).includes(noStudy), id).to.equal(studies.length === 0);
    const paragraphs = [...part.querySelectorAll('p')];
    const headings = paragraphs.filter((its) => its.matches('.strong'));
    expect(headings.map(textOf), id).to.deep.equal([...new Set(studies.map(([severity]) => among[severity]))]);
    for (const [severity, its] of studies) {
      const paragraph = paragraphOf(part, told(wordsOf(study, its.code), its));
      const [above] = headings
        .filter((heading) => paragraphs.indexOf(heading) < paragraphs.indexOf(paragraph))
        .slice(-1);
      expect(textOf(above!), its.code).to.equal(among[severity]);
      expect(sourcesBeside(element, paragraph), its.code).to.have.members(urlsOf(its.sources));
      const strength = textOf(paragraph.querySelector('.meta'));
      if (its.comparison === 'other-treatment') expect(strength).to.equal(`${compared['other-treatment']}.`);
      else expect(strength).to.include(words.sources.evidence[its.evidence]);
      if (its.comparison === 'none' && its.evidence !== 'advice') expect(strength).to.include(compared.none);
    }
  }
}

/** What hair does without treatment, all of it, each sentence with its sources. */
const naturalCourseIsTold: Check = (element) => {
  tellsFacts(element, insideOf(cellOf(element, benefits, noTreatment)), words.noTreatment.naturalCourse, naturalCourse);
};

function everyMedicineHasItsTrials(element: HTMLElement): void {
  for (const medicine of medicineIds) {
    expect(results(element).some(([its]) => its.medicine === medicine)).to.equal(true);
    expect(saidIn(insideOf(cellOf(element, benefits, medicine)))).to.include(card.noComparison);
  }
}

/** Side effects with their numbers, serious risks, and who should not take it. */
function everyMedicineHasItsHarms(element: HTMLElement): void {
  for (const medicine of medicineIds) {
    const inside = insideOf(cellOf(element, harms, medicine));
    expect(allByRole(inside, 'heading').map(nameOf)).to.deep.equal(
      (['side-effects', 'serious-risks', 'who-should-not'] as const).map((section) => card.section[section]),
    );
    expect(saidIn(inside))
      .to.match(/\d in 100 people/)
      .and.to.include(statements['class-risks']);
  }
}

function noTreatmentHasItsHarms(element: HTMLElement): void {
  const { 'at-worst': atWorst, ...mood } = mentalHealth;
  const inside = insideOf(cellOf(element, harms, noTreatment));
  tellsFacts(element, inside, words.noTreatment.without, { 'hard-sides': withoutTreatment['hard-sides'] });
  tellsFacts(element, inside, words.noTreatment.mentalHealth, mood);
  const worst = paragraphOf(inside, words.noTreatment.mentalHealth['at-worst'](helplines.samaritans.join(' ')));
  expect(sourcesBeside(element, worst)).to.have.members(urlsOf(atWorst.sources));
}

function canBeTakenAlong(element: HTMLElement): void {
  for (const name of [ui.copy, ui.print, ui.save])
    expect(byRole(element, 'button', name)).to.be.instanceOf(HTMLElement);
}

const fieldsNamed = (element: HTMLElement, name: string): HTMLInputElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>(`form [name="${name}"]`),
];

/** Where somebody stands between two sentences, and what each option means for that. */
const tradeOffOf = (element: HTMLElement, id: TradeOffId): HTMLElement =>
  fieldsNamed(element, id)[0]!.closest<HTMLElement>('.trade-off')!;
const meaningOf = (element: HTMLElement, id: TradeOffId): HTMLElement =>
  unfoldedFrom(tradeOffOf(element, id), words.tradeOffs.meaning);

/** What a person marks in the third step, in its order, and how many marks there are to choose from. */
const marksInOrder: readonly (readonly [name: string, values: readonly string[]])[] = [
  ...tradeOffIds.map((id) => [id, stances] as const),
  ['leaning', leanings],
  ...readinessChecks.map((check) => [`ready-${check}`, ['yes', 'no']] as const),
];

function nothingIsPreset(element: HTMLElement): void {
  for (const [name, values] of marksInOrder) {
    const radios = fieldsNamed(element, name);
    expect(radios.map(({ type, value }) => [type, value])).to.deep.equal(values.map((value) => ['radio', value]));
    const group = radios[0]!.closest('fieldset')!;
    for (const radio of radios) expect(radio.closest('fieldset')).to.equal(group);
    expect(nameOf(group), name).not.to.equal('');
  }
  const checked = element.shadowRoot!.querySelectorAll<HTMLInputElement>('form input:checked');
  // A page may know where its readers live, and nothing else of them.
  const asked = element.getAttribute('nation');
  expect([...checked].map(({ name, value }) => [name, value])).to.deep.equal(asked ? [['nation', asked]] : []);
  for (const box of element.shadowRoot!.querySelectorAll('textarea')) expect(box.value).to.equal('');
  expect(textOf(stepOf(element, 'sheet'))).to.include(choice.sheet.empty);
}

/** Six pairs of sentences, and under each what every option means for it: the answer of the comparison. */
function tradeOffsSayWhatOptionsMean(element: HTMLElement): void {
  for (const id of tradeOffIds) {
    const { one, other } = words.tradeOffs.pair[id];
    const legend = tradeOffOf(element, id).querySelector('legend')!;
    expect([...legend.children].map(textOf)).to.deep.equal([one, other]);
    const row = rowOf(element, tradeOffs[id]);
    expect([...meaningOf(element, id).children].map(saidIn)).to.deep.equal(
      [...row].map(([option, cell]) => `${optionName(option)}: ${saidIn(answerIn(cell))}`),
    );
  }
}

const headingsInOrder =
  (...order: string[]): Check =>
  (element) => {
    const names = allByRole(element, 'heading')
      .filter((heading) => heading.parentElement!.localName === 'section')
      .map(nameOf);
    expect(names.filter((name) => order.includes(name))).to.deep.equal(order);
  };

const openSteps = (element: HTMLElement): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.step[open]')].map(({ id }) => id);

function stepsAreNumbered(element: HTMLElement): void {
  const steps = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.step')];
  expect(steps.map(({ id }) => id)).to.deep.equal(choiceSteps.map((step) => `step-${step}`));
  const all = String(choiceSteps.length);
  choiceSteps.forEach((step, index) => {
    const summary = byRole(
      steps[index]!,
      'disclosure',
      `${choice.stepOf(String(index + 1), all)} ${choice.step[step]}`,
    );
    expect(allByRole(summary, 'heading').map(nameOf)).to.deep.equal([choice.step[step]]);
  });
}

/** Forward and back again, one step open at a time. */
const canBeWalked: Check = async (element) => {
  expect(openSteps(element)).to.deep.equal(['step-options']);
  const walk = async (from: number, to: number, label: (step: string) => string): Promise<void> => {
    byRole(stepOf(element, choiceSteps[from]!), 'button', label(choice.step[choiceSteps[to]!])).click();
    await drawn();
    expect(openSteps(element)).to.deep.equal([`step-${choiceSteps[to]!}`]);
  };
  for (let at = 1; at < choiceSteps.length; at += 1) await walk(at - 1, at, choice.next);
  for (let at = choiceSteps.length - 1; at > 0; at -= 1) await walk(at, at - 1, choice.back);
};

/** What comes after the start is told, and not ticked. */
const toTick = checklistSteps.filter((step) => step !== 'after-start');

/** What pages write: every nation and none, and in the checklist every medicine and none. */
const written: Readonly<Record<Tag, readonly Readonly<Record<string, string>>[]>> = {
  'treatment-choice': ['', ...nations].map((nation) => ({ nation })),
  'baseline-checklist': [...['', ...nations].map((nation) => ({ nation })), ...medicineIds.map((drug) => ({ drug }))],
};

const seed = 20_261_121;
/** So many times in all the elements that are tried. */
const random = (tag: Tag): { numRuns: number; seed: number } => ({ numRuns: 200 / written[tag].length, seed });

/** The drawing without what a person writes for themselves: the copy changes where anything else does. */
function theRest(element: HTMLElement): Element {
  const copy = rootOf(element).cloneNode(true) as Element;
  byRole(copy, 'status').replaceChildren();
  if (element.localName === 'treatment-choice') {
    const sheet = sheetOf(copy);
    sheet.replaceChildren();
    // Above it stands that nothing is marked yet, for as long as that is so; it leaves comments behind.
    for (const node of [...sheet.parentElement!.childNodes])
      if (node instanceof Comment || textOf(node as Element) === choice.sheet.empty) node.remove();
  } else for (const part of copy.querySelectorAll('form > .strong')) part.remove();
  return copy;
}

function write(box: HTMLElement, text: string): void {
  (box as HTMLTextAreaElement).value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

const ownWords = fc.string({ unit: 'grapheme', maxLength: 60 });
/** As a line of the sheet has it. */
const asLine = (text: string): string[] => (text ? [text.replace(/\s+/g, ' ').trim()] : []);

/** On the sheet, of where somebody stands between two sentences. */
const standsAt = (id: TradeOffId, at: number): string => {
  const { pair, rather, inBetween } = words.tradeOffs;
  const { one, other } = pair[id];
  return [one, rather(one), inBetween(one, other), rather(other), other][at]!;
};

/** Random marks, ticks and words: the options, the comparison and the page stay as they are, the sheet has what was marked. */
const marksChangeTheSheetAlone: Check = async (element) => {
  const typeOfCells = (): string[][] =>
    [...comparison(element).values()].flatMap((row) => [...row.values()].map((cell) => typeIn(cell)));
  const before = theRest(element);
  const page = document.documentElement.cloneNode(true);
  const typeBefore = typeOfCells();
  const form = element.shadowRoot!.querySelector('form')!;
  const boxes = fieldsNamed(element, 'ask');
  expect(boxes.map(nameOf)).to.deep.equal(questionsToAsk.map((question) => decision.question[question]));
  // One more than there are marks: none.
  const marksOf = fc.tuple(...marksInOrder.map(([, values]) => fc.nat(values.length)));
  const ticksOf = fc.tuple(...boxes.map(() => fc.boolean()));
  await fc.assert(
    fc.asyncProperty(marksOf, ticksOf, ownWords, ownWords, async (marks, ticks, own, question) => {
      form.reset();
      const marked = marksInOrder.map(([name, values], index) => {
        fieldsNamed(element, name)[marks[index]!]?.click();
        return values[marks[index]!];
      });
      boxes.forEach((box, index) => {
        if (ticks[index]) box.click();
      });
      write(fieldsNamed(element, 'words')[0]!, own);
      write(fieldsNamed(element, 'questions')[0]!, question);
      await drawn();
      expect(theRest(element).isEqualNode(before)).to.equal(true);
      expect(document.documentElement.isEqualNode(page)).to.equal(true);
      expect(typeOfCells()).to.deep.equal(typeBefore);
      // In the order of the form, whatever was marked how: nothing weighs or sorts.
      const stood = tradeOffIds.flatMap((id, index) => (marked[index] ? [standsAt(id, marks[index]!)] : []));
      expect(linesUnder(element, choice.sheet.matters)).to.deep.equal([...stood, ...asLine(own)]);
      const leaning = leanings[marks[tradeOffIds.length]!];
      expect(linesUnder(element, choice.sheet.leaning)).to.deep.equal(leaning ? [decision.leaning[leaning]] : []);
      expect(linesUnder(element, choice.sheet.needed)).to.deep.equal(
        readinessChecks.flatMap((check, index) =>
          marked[tradeOffIds.length + 1 + index] === 'no' ? [decision.stillNeeded[check]] : [],
        ),
      );
      const asked = questionsToAsk.filter((_, index) => ticks[index]).map((its) => decision.question[its]);
      expect(linesUnder(element, choice.sheet.questions)).to.deep.equal([...asked, ...asLine(question)]);
    }),
    {
      ...random('treatment-choice'),
      // All alike, from the first mark to none.
      examples: stances.map((_, at) => [
        marksInOrder.map(([, values]) => Math.min(at, values.length)),
        boxes.map(() => at % 2 === 0),
        '',
        '',
      ]),
    },
  );
};

const ticksChangeTheCountAlone: Check = async (element) => {
  const before = theRest(element);
  const page = document.documentElement.cloneNode(true);
  const boxes = allByRole(element, 'checkbox') as HTMLInputElement[];
  const ticks = fc.tuple(...boxes.map(() => fc.boolean()));
  await fc.assert(
    fc.asyncProperty(ticks, ownWords, async (ticked, own) => {
      boxes.forEach((box, index) => box.checked === ticked[index] || box.click());
      write(byRole(element, 'textbox', words.checklist.ownQuestions), own);
      await drawn();
      expect(theRest(element).isEqualNode(before)).to.equal(true);
      expect(document.documentElement.isEqualNode(page)).to.equal(true);
      const count = ticked.filter(Boolean).length;
      expect(textOf(element)).to.include(words.checklist.progress(String(count), String(boxes.length)));
    }),
    {
      ...random('baseline-checklist'),
      examples: [true, false].map((ticked) => [boxes.map(() => ticked), '']),
    },
  );
};

/** A view of fewer columns hides the others, all of them alike, and moves none. */
const viewsHideColumnsAlone: Check = async (element) => {
  const hidden = (): [CompareOption, boolean][][] =>
    [...comparison(element).values()].map((row) => [...row].map(([option, cell]) => [option, cell.hidden]));
  const boxes = fieldsNamed(element, 'column');
  const options = boxes.map(({ value }) => value as CompareOption);
  expect(options).to.deep.equal(optionsOn(today));
  for (const picked of [[0], [0, 2], [1, 3, 4], []]) {
    boxes.forEach((box, index) => box.checked === picked.includes(index) || box.click());
    await drawn();
    const expected = options.map((option, index) => [option, picked.length > 1 && !picked.includes(index)]);
    expect(hidden()).to.deep.equal(compareQuestions.map(() => expected));
  }
};

/** A medicine is named from the day of its approval on, and not before. */
const namedFromApprovalOn: Check = async (element) => {
  for (const { medicine, when } of licences()) {
    const eve = new Date(Date.parse(certainDay(when)) - 86_400_000).toISOString().slice(0, 10);
    for (const [day, named] of [
      [eve, false],
      [certainDay(when), true],
    ] as const) {
      element.setAttribute('as-of', day);
      await drawn();
      const text = toldBy(element).toLowerCase();
      expect(text.includes(medicine), `${medicine}, ${day}`).to.equal(named);
      everyOptionInEveryRow(element);
    }
  }
};

const allOptionsWhateverIsAsked: Check = async (element) => {
  for (const drug of medicineNames().keys()) {
    element.setAttribute('drug', drug);
    await drawn();
    everyOptionInEveryRow(element);
  }
};

/** `HTMLInputElement.labels`, by which `byRole` goes, makes hundreds of redraws slow: its lists live on. */
const labelled = (element: Element, text: string, control: string): boolean =>
  [...(element.shadowRoot ?? element).querySelectorAll('label')].some(
    (label) => textOf(label) === text && label.querySelector(control),
  );
const printable = (element: HTMLElement): boolean =>
  allByRole(element, 'button').some((its) => textOf(its) === ui.print);

/** What every page gets, whatever it asks for, found by role, name or place. */
const saysTheCondition = (part: Element): boolean =>
  [choice.condition, status.severeMeans].every((sentence) => textOf(part).includes(sentence));

/** Each kind of support by its name, which is a link, and for whom it is. */
function supportInKinds(element: HTMLElement): void {
  const lines = [...stepOf(element, 'sheet').querySelectorAll('li')].filter((line) => line.querySelector('a'));
  const ids = Object.keys(supportKinds) as SupportKind[];
  for (const id of ids) {
    const line = lines.find((its) => textOf(its).startsWith(`${support.kind[id].name}:`))!;
    expect(hrefsIn(line), id).to.deep.equal(urlsOf([supportKinds[id].link]));
    expect(sourcesBeside(element, line), id).to.have.members(urlsOf(supportKinds[id].sources));
  }
  const text = textOf(stepOf(element, 'sheet'));
  for (const heading of [support.heading, support.badDays, support.youngHeading]) expect(text).to.include(heading);
  for (const number of Object.values(helplines)) expect(text).to.include(number.join(' '));
}

const saysAll = (part: Element, all: readonly string[]): boolean => {
  const text = textOf(part);
  return all.every((sentence) => text.includes(sentence));
};

const blocks: Readonly<Record<Tag, Readonly<Record<string, (element: HTMLElement) => unknown>>>> = {
  'treatment-choice': {
    audience: (element) => textOf(headerOf(element)).includes(choice.intro),
    condition: (element) => saysTheCondition(headerOf(element)),
    decision: (element) => textOf(headerOf(element)).includes(choice.decision),
    steps: (element) => choiceSteps.every((step) => allByRole(stepOf(element, step), 'disclosure')[0]),
    where: (element) => fieldsNamed(element, 'nation').length === nations.length,
    options: (element) => {
      everyOptionInEveryRow(element);
      return true;
    },
    'those left out': (element) => saysAll(stepOf(element, 'options'), Object.values(support.situation)),
    comparison: (element) => stepOf(element, 'compare').contains(byRole(element, 'table')),
    'not compared': (element) => textOf(stepOf(element, 'compare')).includes(card.notCompared),
    benefits: (element) =>
      [otherCare, noTreatment].every((option) => saidIn(insideOf(cellOf(element, benefits, option)))),
    harms: (element) => [otherCare, noTreatment].every((option) => saidIn(insideOf(cellOf(element, harms, option)))),
    'kinds of other care': (element) =>
      ([benefits, harms, 'taking', 'nhs'] as const).every((question) =>
        saysAll(insideOf(cellOf(element, question, otherCare)), Object.values(words.otherCare.name)),
      ),
    'living without': (element) =>
      saysAll(cellOf(element, 'living', noTreatment), [words.noTreatment.without['living-well']]),
    'trade-offs': (element) =>
      tradeOffIds.every((id) => fieldsNamed(element, id).length === stances.length && saidIn(meaningOf(element, id))),
    'own words': (element) => labelled(stepOf(element, 'matters'), words.tradeOffs.ownWords, 'textarea'),
    readiness: (element) =>
      readinessChecks.every((check) => fieldsNamed(element, `ready-${check}`).length === 2) &&
      fieldsNamed(element, 'leaning').length === leanings.length,
    sheet: (element) => printable(element) && sheetOf(element).closest('form'),
    questions: (element) =>
      questionsToAsk.every((question) => labelled(element, decision.question[question], 'input')) &&
      labelled(element, decision.ownQuestions, 'textarea'),
    support: (element) => {
      const links = hrefsIn(stepOf(element, 'sheet'));
      const ids = [...Object.values(supportKinds).map(({ link }) => link), sideEffectReporting];
      return urlsOf(ids).every((url) => links.includes(url));
    },
    sources: (element) => hrefsIn(behindFoot(element).querySelector('ol')!).length > 5,
    about: (element) => aboutOf(element).includes(ui.publisher),
    'last check': (element) => footerOf(element).includes(longDate(dataset.checked)),
    purpose: (element) => textOf(element).includes(ui.notAdvice),
  },
  'baseline-checklist': {
    groups: (element) =>
      toTick.every((step) => allByRole(sectionOf(element, words.checklist.step[step]), 'checkbox')[0]),
    items: (element) => allByRole(element, 'checkbox').length === toTick.flatMap((step) => checklistItems(step)).length,
    'no treatment': (element) => labelled(element, words.checklist.item['no-treatment'].what, 'input'),
    sheet: printable,
    questions: (element) => labelled(element, words.checklist.ownQuestions, 'textarea'),
    sources: (element) => hrefsIn(behindFoot(element).querySelector('ol')!).length > 5,
    about: (element) => aboutOf(element).includes(ui.publisher),
    'last check': (element) => footerOf(element).includes(longDate(dataset.checked)),
    purpose: (element) => textOf(element).includes(ui.notAdvice),
  },
};

function blocksMissing(element: HTMLElement): string[] {
  return Object.entries(blocks[element.localName as Tag]).flatMap(([name, find]) => {
    try {
      return find(element) ? [] : [name];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
}

const allBlocks: Check = (element) => expect(blocksMissing(element)).to.deep.equal([]);

const both = (check: Check): Readonly<Record<Tag, Check>> => ({
  'treatment-choice': check,
  'baseline-checklist': check,
});
const aid = (...found: Check[]): Partial<Record<Tag, Check>> => ({ 'treatment-choice': inTurn(...found) });

const checks: Readonly<Record<string, Partial<Record<Tag, Check>>>> = {
  Q1: both((element) => {
    expect(saysTheCondition(headerOf(element))).to.equal(true);
    expect(hrefsIn(headerOf(element))).to.include.members(urlsOf([supportKinds.leaflet.link]));
  }),
  Q2: aid((element) => {
    expect(textOf(headerOf(element))).to.include(choice.decision);
  }),
  Q3: aid(everyOptionInEveryRow, everyKindOfOtherCare, (element) => {
    // Every question of every option unfolds, or its short answer is all that was read.
    const short = [...comparison(element)].flatMap(([question, row]) =>
      [...row].flatMap(([option, cell]) => (unfolds(cell) ? [] : [`${question}, ${option}`])),
    );
    expect(short).to.deep.equal(
      ['tests', 'pregnancy', 'stopping', 'living'].map((question) => `${question}, ${otherCare}`),
    );
  }),
  Q4: aid(everyMedicineHasItsTrials, naturalCourseIsTold, studiesSayInWhom, (element) => {
    for (const question of [harms, 'taking', 'tests', 'pregnancy', 'stopping', 'living'] as const)
      expect(saidIn(answerIn(cellOf(element, question, noTreatment)))).to.equal(compare.answer[noTreatment][question]);
    tellsFacts(element, insideOf(cellOf(element, benefits, otherCare)), words.otherCare.inAll, otherCareInAll);
  }),
  Q5: {
    'treatment-choice': inTurn(everyMedicineHasItsHarms, noTreatmentHasItsHarms, (element) => {
      const inside = insideOf(cellOf(element, harms, otherCare));
      for (const id of otherCareIds)
        expect(saidIn(inside), id).to.include(`${words.otherCare.name[id]}: ${aboutKind(id, 'harms')}`);
      expect(saidIn(insideOf(cellOf(element, harms, 'deuruxolitinib')))).to.include(card.notFound);
    }),
    'baseline-checklist': (element) => {
      const reasons = [...element.shadowRoot!.querySelectorAll('li > details > summary')];
      expect(reasons).to.have.length.above(25);
      for (const reason of reasons) expect(wordsIn(reason), textOf(reason)).to.be.above(4);
    },
  },
  Q6: aid((element) => {
    for (const [option, cell] of rowOf(element, 'living')) expect(wordsIn(answerIn(cell)), option).to.be.above(8);
    const living = (...keys: (keyof typeof withoutTreatment)[]): Record<string, CareFact> =>
      Object.fromEntries(keys.map((key) => [key, withoutTreatment[key]]));
    const { without: its } = words.noTreatment;
    tellsFacts(element, insideOf(cellOf(element, 'living', noTreatment)), its, living('accepted', 'living-well'));
    tellsFacts(element, insideOf(cellOf(element, harms, noTreatment)), its, living('hard-sides'));
    const looks = Object.fromEntries(Object.entries(appearance).filter(([key]) => !key.startsWith('wig')));
    tellsFacts(element, insideOf(cellOf(element, 'taking', noTreatment)), words.noTreatment.appearance, looks);
    tellsFacts(element, stepOf(element, 'options'), support.situation, situations);
    for (const medicine of medicineIds)
      expect(insideOf(cellOf(element, 'taking', medicine)).querySelectorAll('.timeline > li').length).to.be.above(2);
    expect(hrefsIn(stepOf(element, 'sheet'))).to.include.members(urlsOf([supportKinds.stories.link]));
  }),
  C1: aid(equalWeight),
  C2: {
    'treatment-choice': inTurn(numbersNameTheirSources, numbersAreThoseOfTheTrials, studiesSayInWhom),
    'baseline-checklist': everyItemNamesItsSource,
  },
  C3: both(dated),
  C4: both(nextCheck),
  C5: aid(studiesSayInWhom, (element) => {
    for (const [{ treated, placebo, population }, figure] of results(element)) {
      expect(figure.querySelectorAll('.ref').length).to.be.above(0);
      const [onMedicine, onDummy] = [...figure.querySelectorAll('.arms > li')].map(textOf);
      if (treated.people) expect(onMedicine).to.include(card.groupSize(String(treated.people)));
      if (placebo.people) expect(onDummy).to.include(card.groupSize(String(placebo.people)));
      if (population.people) expect(textOf(figure)).to.include(card.allTogether(String(population.people)));
    }
    expect(textOf(element)).to.include(card.notFound);
    tellsFacts(element, insideOf(cellOf(element, benefits, otherCare)), words.otherCare.inAll, otherCareInAll);
  }),
  ...(funding ? { C6: both(fundingIsStated), 'funding line': both(fundingIsStated) } : {}),

  '1': aid(naturalCourseIsTold, noPatchesBesideSevereLoss, (element) => {
    expect(saidIn(answerIn(cellOf(element, benefits, noTreatment)))).to.equal(compare.answer[noTreatment].chance);
  }),
  '2': aid((element) => expect(allByRole(element, 'table')).to.have.length(1), everyOptionInEveryRow),
  '3': aid(bothSides, everyMedicineHasItsHarms, studiesSayInWhom),
  '4': aid(studiesSayInWhom, noPatchesBesideSevereLoss, (element) => {
    for (const [{ dose, population, trial }, figure] of results(element)) {
      const times = dose.timesADay === 1 ? terms.dose.once : terms.dose.twice;
      expect(textOf(figure)).to.include(
        population.maxAge
          ? card.inTrialUpTo(trial, times(`${String(dose.mg)} mg`), population.minAge, population.maxAge)
          : card.inTrial(trial, times(`${String(dose.mg)} mg`), population.minAge),
      );
    }
  }),
  '5': aid(numbersAreThoseOfTheTrials, (element) => {
    for (const rate of toldBy(element).matchAll(/\d[\d.,]* in [\d.,]*\d/g)) expect(rate[0]).to.match(/^\d+ in 100$/);
    for (const rate of toldBy(element).matchAll(/\b[\d.,]+ of (?:the )?[\d.,]*\d/g))
      expect(rate[0]).to.match(/^\d+ of (the )?\d+(,\d{3})?$/);
  }),
  '6': aid((element) => {
    for (const [{ measure, week }, figure] of results(element))
      expect(textOf(figure)).to.include(card.result[measure](english.durations.weeks(week)));
    for (const medicine of medicineIds) {
      const { week } = results(element).find(([its]) => its.medicine === medicine)![0];
      expect(saidIn(answerIn(cellOf(element, benefits, medicine)))).to.equal(
        compare.chance(english.durations.weeks(week)),
      );
    }
    const weeks = [...new Set(results(element).map(([{ week }]) => week))].sort();
    expect(textOf(element.shadowRoot!.querySelector('#step-compare'))).to.include(choice.differentWeeks);
    expect(numbersIn(choice.differentWeeks)).to.deep.equal(weeks);
  }),
  '7': aid(resultsAreOutOf100, neverSays(/\d in (?!100\b)\d/)),
  '8': aid(dotsSayWhatTheTextSays, scalpsSayWhatTheTextSays, frequencyWordsHaveNumbers),
  '9': aid(nothingIsPreset, tradeOffsSayWhatOptionsMean),
  '10': {
    'treatment-choice': inTurn(stepsAreNumbered, canBeWalked),
    'baseline-checklist': headingsInOrder(...checklistSteps.map((step) => words.checklist.step[step])),
  },
  '11': {
    'treatment-choice': inTurn(canBeTakenAlong, async (element) => {
      for (const box of fieldsNamed(element, 'ask')) box.click();
      write(byRole(element, 'textbox', decision.ownQuestions), 'What if it itches?');
      await drawn();
      expect(linesUnder(element, choice.sheet.questions)).to.deep.equal([
        ...questionsToAsk.map((question) => decision.question[question]),
        'What if it itches?',
      ]);
      expect(byRole(element, 'textbox', words.tradeOffs.ownWords)).to.be.instanceOf(HTMLTextAreaElement);
    }),
    'baseline-checklist': inTurn(canBeTakenAlong, (element) =>
      expect(byRole(element, 'textbox', words.checklist.ownQuestions)).to.be.instanceOf(HTMLTextAreaElement),
    ),
  },
  '18': both(kindsOfPages),
  '19': aid(kindsOfSources, studiesSayInWhom),

  'ECD8 options': aid(everyOptionInEveryRow, everyKindOfOtherCare, naturalCourseIsTold, (element) => {
    expect(saysTheCondition(headerOf(element))).to.equal(true);
    expect(textOf(headerOf(element))).to.include(choice.decision);
  }),
  'ECD8 balance': aid(nothingIsPraised, (element) => {
    // Names apart, an option looks like every other; but an NHS status has a sign and a ground of its own.
    for (const [question, row] of comparison(element)) {
      const plain = typeIn(answerIn(row.get(noTreatment)!));
      for (const [option, cell] of row) {
        if (question !== 'nhs') expect(typeIn(answerIn(cell)), `${question}, ${option}`).to.deep.equal(plain);
        expect(getComputedStyle(cell).backgroundColor).to.equal(
          getComputedStyle(row.get(noTreatment)!).backgroundColor,
        );
      }
    }
    const cards = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.options > li')];
    const look = (part: HTMLElement): string[] => [
      String(part.offsetWidth),
      getComputedStyle(part).backgroundColor,
      ...[...part.children].slice(0, 2).flatMap((its) => typeIn(its)),
    ];
    for (const its of cards) expect(look(its), textOf(its)).to.deep.equal(look(cards[0]!));
  }),
  'ECD8 values': aid(nothingIsPreset, tradeOffsSayWhatOptionsMean, marksChangeTheSheetAlone),
  'PMG42 content': aid(allBlocks, supportInKinds),
  'PMG42 talk': both(aHelpForATalk),
  'NG197 1.3.2': both((element) =>
    expect(aboutOf(element)).to.include(
      dataset.approval
        ? ui.approvedBy(dataset.approval.name, dataset.approval.role, longDate(dataset.approval.on))
        : ui.notApproved,
    ),
  ),

  'number beside word': aid(frequencyWordsHaveNumbers),
  'no per cent': both(noPercent),
  'same denominator': aid(resultsAreOutOf100, neverSays(/\d in (?!100\b)\d/)),
  absolute: both(nothingRelative),
  'both sides': aid(bothSides),
  picture: aid(dotsSayWhatTheTextSays, scalpsSayWhatTheTextSays),
  'fact box': aid((element) => {
    const table = byRole(element, 'table');
    expect(table.querySelectorAll('thead th[scope=col]')).to.have.length(1 + optionsOn(today).length);
    expect(table.querySelectorAll('tbody th[scope=row]')).to.have.length(compareQuestions.length);
    // Its cells are laid out as blocks, and a table that is not drawn as one is one by its roles alone.
    const roles = {
      table: 'table',
      'thead, tbody': 'rowgroup',
      tr: 'row',
      td: 'cell',
      'th[scope=col]': 'columnheader',
      'th[scope=row]': 'rowheader',
    };
    for (const [selector, role] of Object.entries(roles))
      for (const part of table.parentElement!.querySelectorAll(selector))
        expect(part.getAttribute('role'), selector).to.equal(role);
  }),
  'chances given': aid((element) => {
    for (const [option, cell] of rowOf(element, benefits)) expect(saidIn(insideOf(cell)), option).to.match(/\d in 100/);
  }),
  range: aid((element) => {
    const { from, to } = naturalCourse['dummy-groups'].values;
    expect(saidIn(insideOf(cellOf(element, benefits, noTreatment)))).to.include(
      `${String(from)} to ${String(to)} in 100`,
    );
    for (const [{ treated }, figure] of results(element))
      if (treated.people) expect(textOf(figure)).to.include(card.groupSize(String(treated.people)));
  }),
  'no head to head': {
    'treatment-choice': inTurn(noRatesOfTwoInASentence, noShareInAShortAnswer, (element) => {
      for (const [{ medicine }, figure] of results(element)) {
        const groups = [...figure.querySelectorAll('.arms > li > :first-child')].map(textOf);
        expect(groups[0]!.endsWith(` ${card.onMedicine(medicine)}`)).to.equal(true);
        expect(groups[1]!.endsWith(` ${card.onDummy}`)).to.equal(true);
        // No other medicine is named beside it.
        for (const other of medicineIds.filter((id) => id !== medicine))
          expect(textOf(figure.closest('td')).toLowerCase()).not.to.include(other);
      }
      for (const arms of element.shadowRoot!.querySelectorAll('.arms')) expect(arms.closest('td')).not.to.equal(null);
      expect(textOf(stepOf(element, 'compare'))).to.include(card.notCompared);
      everyMedicineHasItsTrials(element);
    }),
    'baseline-checklist': noRatesOfTwoInASentence,
  },

  'all options': aid(allOptionsWhateverIsAsked, viewsHideColumnsAlone),
  'equal weight': aid(equalWeight),
  'no selling': both(inTurn(nothingIsPraised, nothingIsSold)),
  'no product picture': both(onlyDotsHeadsAndSigns),
  'generic name': both(genericNamesFirst),
  'licensed use only': aid(namedFromApprovalOn),
  'product information': {
    'treatment-choice': inTurn(numbersNameTheirSources, kindsOfSources),
    'baseline-checklist': inTurn(everyItemNamesItsSource, kindsOfSources),
  },
  'yellow card': aid((element) => {
    const link = allByRole(stepOf(element, 'sheet'), 'link').find((its) => nameOf(its) === card.yellowCard);
    expect((link as HTMLAnchorElement).href).to.equal(urlsOf([sideEffectReporting])[0]);
  }),

  'no score': both(noScore),
  'no health input': {
    'treatment-choice': inTurn(
      noFieldForAValue(['checkbox', 'radio', 'select-one', 'textarea'], ['words', 'questions']),
      onlyKnownFields,
    ),
    'baseline-checklist': noFieldForAValue(['checkbox', 'textarea'], ['notes']),
  },
  'no answer to answers': {
    'treatment-choice': marksChangeTheSheetAlone,
    'baseline-checklist': ticksChangeTheCountAlone,
  },
  'no eligibility': both(noVerdict),
  'no interpretation': {
    'treatment-choice': noLimitOfATest,
    'baseline-checklist': inTurn(noLimitOfATest, neverSays(/\b(below|above|under|over) \d/i)),
  },
  purpose: both(aHelpForATalk),
};

async function forAll(tag: Tag, check: Check): Promise<void> {
  for (const attributes of written[tag]) {
    const element = await make(tag, attributes);
    await check(element);
    element.remove();
  }
}

describe('the self-assessment against published standards', () => {
  freezeClock(today);

  it('has every item once, and as many as IPDAS counts', () => {
    expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
    const ipdas = items.filter(({ source }) => source === 'IPDAS v4').map(({ id }) => id);
    const numbered = (letter: string, all: number): string[] =>
      Array.from({ length: all }, (_, index) => `${letter}${String(index + 1)}`);
    expect(ipdas).to.deep.equal([...numbered('Q', 6), ...numbered('C', 10), ...numbered('', 28)]);
  });

  it('calls nothing met that no check proves on each element it concerns', () => {
    const unproved = items.flatMap(({ id, status, applies }) =>
      status === 'met' ? applies.filter((tag) => !checks[id]?.[tag]).map((tag) => `${id}, ${tag}`) : [],
    );
    expect(unproved).to.deep.equal([]);
  });

  it('calls nothing partly met of which no check proves a part', () => {
    expect(items.filter(({ id, status }) => status === 'partly' && !checks[id]).map(({ id }) => id)).to.deep.equal([]);
  });

  it('has no check of what it does not list or does not claim', () => {
    const claimed = items.filter(({ status }) => status === 'met' || status === 'partly');
    const idle = Object.entries(checks).flatMap(([id, its]) =>
      Object.keys(its)
        .filter((tag) => !claimed.some((item) => item.id === id && item.applies.includes(tag as Tag)))
        .map((tag) => `${id}, ${tag}`),
    );
    expect(idle).to.deep.equal([]);
  });

  it('calls funding met once the owner has stated it, not before', () => {
    const claimed = items.filter(({ id }) => ['C6', 'funding line'].includes(id)).map(({ status }) => status);
    const expected = dataset.funding ? 'met' : 'not met yet';
    expect(claimed).to.deep.equal([expected, expected]);
  });

  for (const { id, source, item, status, applies } of items) {
    for (const tag of applies) {
      const check = checks[id]?.[tag];
      if (!check) continue;
      // Random marks in all the elements take long on a slow machine.
      it(`${source}, ${id}: ${item}: ${status}, <${tag}>`, () => forAll(tag, check)).timeout(60_000);
    }
  }
});

describe('whatever a page asks for', () => {
  freezeClock(today);

  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const attributes = fc.record({
    drug: fc.option(fc.constantFrom(...medicineNames().keys())),
    nation: fc.option(fc.constantFrom(...nations)),
    'as-of': fc.option(day),
    'heading-level': fc.option(fc.constantFrom('2', '3', '4', '5', '6')),
  });
  const kept: Check[] = [
    allBlocks,
    noPercent,
    nothingRelative,
    frequencyWordsHaveNumbers,
    noRatesOfTwoInASentence,
    genericNamesFirst,
    noVerdict,
  ];
  const keptToo: Readonly<Record<Tag, readonly Check[]>> = {
    'treatment-choice': [noShareInAShortAnswer, noPatchesBesideSevereLoss, neverSays(/\d in (?!100\b)\d/)],
    'baseline-checklist': [],
  };

  for (const tag of ['treatment-choice', 'baseline-checklist'] as const) {
    it(`<${tag}> keeps its parts and its way of telling chances`, async () => {
      const element = await make(tag, {});
      // Reading needs no layout, which takes longer than the rest.
      element.hidden = true;
      await fc.assert(
        fc.asyncProperty(attributes, async (asked) => {
          for (const [name, value] of Object.entries(asked))
            if (value === null) element.removeAttribute(name);
            else element.setAttribute(name, value);
          await drawn();
          for (const check of [...kept, ...keptToo[tag]]) await check(element);
        }),
        { numRuns: 500, seed },
      );
      // A slow machine needs longer for this than for any other test.
    }).timeout(120_000);
  }
});
