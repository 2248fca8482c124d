/** The English: plain, British, balanced. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import britishDictionary from 'dictionary-en-gb';
import { fleschKincaid } from 'flesch-kincaid';
import nspell from 'nspell';
import { syllable } from 'syllable';
import { messages } from '../support/messages.mjs';

/** A value in a sentence reads like a short number. */
const spoken = (text) => text.replace(/\$\{[^}]*\}/g, '4');
const sentences = messages.flatMap(({ id, text }) =>
  spoken(text)
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => /[\w)][.?!]$/.test(sentence) && sentence.includes(' '))
    .map((sentence) => ({ id, sentence })),
);
/** Years of age: the Flesch–Kincaid grade of an American school year, and five. */
function readingAge(sentence) {
  const words = sentence.split(/\s+/).filter((word) => /\w/.test(word));
  const syllables = words.map((word) => Math.max(1, syllable(word))).reduce((sum, count) => sum + count, 0);
  return 5 + fleschKincaid({ sentence: 1, word: words.length, syllable: syllables });
}

/** Why some sentences are harder than age 15. */
const NAMES = 'names of medicines, conditions or bodies, which readers meet in letters and leaflets';
const LIST = 'a list';
const harder = {
  'checklist.item.blood-fats.why': NAMES,
  'choice.intro': NAMES,
  'choice.other.other-care.what': NAMES,
  'statements.class-pregnancy': NAMES,
  'statements.class-risk-evidence': NAMES,
  'statements.class-risks': LIST,
  'statements.not-ritlecitinib': LIST,
  'statements.only-if-no-alternative': LIST,
  'statements.private-only': NAMES,
  'statements.probenecid': NAMES,
  'statements.product-warnings': LIST,
  'statements.raises-levels': NAMES,
  'statements.scarring-in-trials': NAMES,
  'statements.signal-path': NAMES,
  'status.approved': NAMES,
  'status.notApproved': NAMES,
  'ui.certaintyMeans': LIST,
};

describe('plain words', () => {
  it('half of all sentences can be read at age 12 or earlier', () => {
    const ages = sentences.map(({ sentence }) => readingAge(sentence)).sort((a, b) => a - b);
    const median = ages[Math.floor(ages.length / 2)];
    assert.ok(ages.length > 150, String(ages.length));
    assert.ok(median <= 12, String(median));
  });

  for (const { id, sentence } of sentences.filter((its) => readingAge(its.sentence) > 15)) {
    it(`has a reason for “${sentence}” (${readingAge(sentence).toFixed(0)})`, () => assert.ok(harder[id], id));
  }

  it('gives no reason where none is needed', () => {
    const needed = new Set(sentences.filter((its) => readingAge(its.sentence) > 15).map(({ id }) => id));
    assert.deepEqual(
      Object.keys(harder).filter((id) => !needed.has(id)),
      [],
    );
  });
});

describe('what no sentence says', () => {
  const banned = [
    ['that a medicine is a drug', /\bdrugs?\b/i],
    [
      'a promise or praise',
      /breakthrough|miracle|wonder|\bbest\b|life-changing|promising|\bhope|\bcure[sd]?\b(?<!not a cure)|amazing|powerful|simply|guarantee|revolution/i,
    ],
    ['a risk as a multiple', /halves|doubles|times (as|more|less)|twice as|fold\b/i],
    ['a per cent', /%|per cent/i],
    ['a date in figures or with a short month', /\d\/\d|\b(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b\.?/],
    ['an exclamation', /!/],
    ['Latin', /\be\.?g\b|\bi\.?e\b|\betc\b|\bvia\b|\bper\b/i],
  ];
  for (const [what, pattern] of banned) {
    it(what, () => {
      const guilty = messages.filter(({ text }) => pattern.test(text)).map(({ id }) => id);
      assert.deepEqual(guilty, []);
    });
  }

  it('a frequency word without its number, but where the source has none', () => {
    const bare = messages.filter(
      ({ text }) => /\b(un)?common\b|\brare(ly)?\b|\boften\b|\bsometimes\b/i.test(text) && !/\d|\$\{/.test(text),
    );
    assert.deepEqual(
      bare.map(({ id }) => id),
      ['terms.bandWithoutNumber'],
    );
  });
});

describe('spelling', () => {
  const dictionary = nspell(britishDictionary);
  const ours = `
    alopecia Alopecia alopecias areata baricitinib ciclosporin colchicine Covid creatine everolimus FFA fibrosing jak JAK
    JAKs LPP MHRA midazolam neutrophils Neutrophils NHS pimozide pirfenidone planopilaris Probenecid sirolimus SMC
    tacrolimus TEC theophylline tizanidine tofacitinib`
    .trim()
    .split(/\s+/);
  for (const word of ours) dictionary.add(word);

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
