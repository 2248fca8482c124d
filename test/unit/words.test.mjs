/** The English: plain, British, balanced. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import britishDictionary from 'dictionary-en-gb';
import { fleschKincaid } from 'flesch-kincaid';
import nspell from 'nspell';
import { syllable } from 'syllable';
import { explainerAbout, statements } from '../../data/index.ts';
import { messages } from '../support/messages.mjs';

/** A value in a sentence reads as it is drawn: places and dates take several words, all others are like a short number. */
const values = { where: 'England and Wales', when: 'in March 2024', month: 'July 2026', date: '12 March 2026' };
const spoken = (text) => text.replace(/\$\{(\w+)[^}]*\}/g, (_, name) => values[name] ?? '4');
const sentences = messages.flatMap(({ id, text }) =>
  spoken(text)
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => /[\w)][.?!]$/.test(sentence) && sentence.includes(' '))
    .map((sentence) => ({ id, sentence })),
);
/** Names that readers meet in letters and leaflets, each as easy as a short word; the longer first. */
const names =
  /alopecia (areata|totalis|universalis)|(fronta\w+ fibrosing|scarring) alopecias?|lichen planopilaris|Scottish Medicines Consortium|Department of Health|Northern Ireland|Alopecia UK|JAK inhibitors?|baricitinib|deuruxolitinib|ritlecitinib|upadacitinib|tofacitinib|azathioprine|methotrexate|minoxidil|dithranol|contact immunotherapy|tacrolimus|ciclosporin|colchicine|everolimus|midazolam|pimozide|pirfenidone|quinidine|sirolimus|theophylline|tizanidine|probenecid|hepatitis|diverticulitis|tuberculosis|appendicitis/gi;
const wordsOf = (sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word));
/** Years of age: the Flesch–Kincaid grade of an American school year, and five. Names are excepted. */
function readingAge(those) {
  const words = those.flatMap(({ sentence }) => wordsOf(sentence.replace(names, 'name')));
  const syllables = words.map((word) => Math.max(1, syllable(word))).reduce((sum, count) => sum + count, 0);
  return 5 + fleschKincaid({ sentence: those.length, word: words.length, syllable: syllables });
}

describe('plain words', () => {
  it('half of all sentences can be read at age 12 or earlier', () => {
    const ages = sentences.map((one) => readingAge([one])).sort((a, b) => a - b);
    const median = ages[Math.floor(ages.length / 2)];
    assert.ok(ages.length > 150, String(ages.length));
    assert.ok(median <= 12, String(median));
  });

  // What each element says, by the beginning of the ids of its messages.
  const idsOf = (told) => told.map(({ code }) => `statements.${code}`);
  const elements = {
    'nhs-status-badge': ['status.', ...idsOf(statements().filter(({ topic }) => topic === 'nhs-process'))],
    'nhs-status-history': ['status.', 'dates.'],
    'jak-explainer': ['explainer.', ...idsOf(['noTreatment', 'severe', 'more', 'research'].flatMap(explainerAbout))],
    'jak-drug-card': ['card.', 'answers.', 'statements.'],
    'baseline-checklist': ['checklist.'],
    'treatment-choice': [
      ...['choice.', 'compare.', 'decision.', 'noTreatment.', 'otherCare.', 'support.', 'timeline.', 'tradeOffs.'],
      ...['answers.', 'statements.'],
    ],
  };
  for (const [tag, ids] of Object.entries(elements)) {
    const its = sentences.filter(({ id }) => ids.some((begin) => id.startsWith(begin)));

    it(`<${tag}> can be read at age 12`, () => {
      const age = readingAge(its);
      assert.ok(age <= 12, age.toFixed(1));
    });

    it(`<${tag}> has 10 to 18 words a sentence`, () => {
      const mean = its.flatMap(({ sentence }) => wordsOf(sentence)).length / its.length;
      assert.ok(mean >= 10 && mean <= 18, mean.toFixed(1));
    });
  }

  it('no sentence has two colons', () => {
    assert.deepEqual(
      sentences.filter(({ sentence }) => sentence.split(':').length > 2),
      [],
    );
  });
});

describe('what no sentence says', () => {
  const banned = [
    ['that a medicine is a drug', /\bdrugs?\b/i],
    [
      'a promise or praise',
      /breakthrough|miracle|wonder|\bbest\b|life-changing(?! for some)(?!, but not for all)|promising|\bhope|\bcure[sd]?\b(?<!not a cure)|amazing|powerful|simply|guarantee(?! Credit)|revolution/i,
    ],
    ['a risk as a multiple', /halves|doubles|times (as|more|less)|twice as|fold\b/i],
    ['a per cent', /%|per cent/i],
    ['a date in figures or with a short month', /\d\/\d|\b(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b\.?/],
    ['an exclamation', /!/],
    ['Latin', /\be\.?g\b|\bi\.?e\b|\betc\b|\bvia\b|\bper\b/i],
  ];
  for (const [what, pattern] of banned) {
    it(what, () => {
      // The line at the foot of an element has no room for a whole month; the whole dates stand behind it.
      const guilty = messages.filter(({ id, text }) => !id.startsWith('dates.short.') && pattern.test(text));
      assert.deepEqual(
        guilty.map(({ id }) => id),
        [],
      );
    });
  }

  it('a frequency word without its number', () => {
    const bare = messages.filter(
      ({ text }) => /\b(un)?common\b|\brare(ly)?\b|\boften\b|\bsometimes\b/i.test(text) && !/\d|\$\{/.test(text),
    );
    assert.deepEqual(
      bare.map(({ id }) => id),
      [],
    );
  });
});

describe('spelling', () => {
  const dictionary = nspell(britishDictionary);
  const ours = `
    azathioprine Azathioprine covid dithranol Dithranol DPCP EMC HC headwear Healthtalk HRT immunotherapy infoline Litfulo UVA deuruxolitinib Deuruxolitinib Leqselvi MHRA’s NICE’s ok probenecid ritlecitinib totalis universalis
    upadacitinib alopecia Alopecia alopecias areata baricitinib ciclosporin colchicine Covid creatine everolimus FFA fibrosing jak JAK
    JAKs LPP MHRA midazolam neutrophils Neutrophils NHS pimozide pirfenidone planopilaris Probenecid sirolimus SMC
    tacrolimus TEC theophylline tizanidine tofacitinib`
    .trim()
    .split(/\s+/);
  for (const word of ours) dictionary.add(word.replace('’', "'"));

  it('is British', () => {
    const wrong = messages.flatMap(({ id, text }) =>
      spoken(text)
        .split(/[^\p{L}’'-]+/u)
        .flatMap((word) => (dictionary.correct(word) ? [] : word.split('-')))
        .map((word) => word.replace(/^['’]|['’]$/g, ''))
        .filter((word) => word && !dictionary.correct(word.replace('’', "'")))
        .map((word) => `${id}: ${word}`),
    );
    assert.deepEqual(wrong, []);
  });
});
