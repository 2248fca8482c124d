/** What badge and history say of a status where it is not settled. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statusGroups, statusOn, type MedicineId, type Nation } from '../../data/index.js';
import { contextOf, titleOf } from '../../scripts/static/words.js';
import { welsh } from '../../src/locales/cy.js';
import { addLanguage } from '../../src/shared/locale.js';
import { answerSentence, howToGet, months, statusSentence } from '../../src/shared/render/status-facts.js';
import { outcomeText } from '../../src/shared/render/status-pill.js';

addLanguage(welsh);

const of = (drug: MedicineId, nation: Nation, lang: 'en' | 'cy' = 'en') =>
  contextOf({ tag: 'nhs-status-badge', lang, drug, nation });

function badge(drug: MedicineId, nation: Nation): string {
  const context = of(drug, nation);
  return statusSentence(context, drug, nation, statusOn(drug, nation, context.day));
}

function story(drug: MedicineId, nation: Nation): string {
  const context = of(drug, nation);
  const [group] = statusGroups(drug, context.day, [nation]);
  return answerSentence(context, group!, false);
}

describe('a status that is not settled', () => {
  it('says of Scotland what was not found, how far we could read, and not that there is none', () => {
    for (const text of [badge('deuruxolitinib', 'scotland'), story('deuruxolitinib', 'scotland')]) {
      assert.match(text, /expected in July 2026.*only up to 11 May 2026\.$/);
      assert.doesNotMatch(text, /no final decision/);
    }
  });

  it('says of Northern Ireland how far its list could be read', () => {
    for (const drug of ['deuruxolitinib', 'ritlecitinib'] as const) {
      for (const text of [badge(drug, 'northern-ireland'), story(drug, 'northern-ireland')])
        assert.match(text, /only up to December 2023\.$/);
    }
  });

  it('says once that no official page confirms it, and who says what', () => {
    for (const text of [badge('ritlecitinib', 'northern-ireland'), story('ritlecitinib', 'northern-ireland')]) {
      assert.equal(text.match(/official page/g)?.length, 1, text);
      assert.match(
        text,
        /newspaper said that the answer was yes in April\..*Alopecia UK still expected Northern Ireland to follow NICE/,
      );
    }
  });

  it('says how the NHS prescribes it after a yes only', () => {
    const told = (nation: Nation): boolean => {
      const context = of('ritlecitinib', nation);
      const status = statusOn('ritlecitinib', nation, context.day);
      return howToGet(context, 'ritlecitinib', nation, status).some(({ code }) => code === 'from-dermatology');
    };
    assert.deepEqual((['england', 'wales', 'northern-ireland', 'scotland'] as const).map(told), [
      true,
      true,
      false,
      true,
    ]);
  });

  it('names the NHS in each pill of a report', () => {
    for (const [drug, nation] of [
      ['deuruxolitinib', 'england'],
      ['baricitinib', 'northern-ireland'],
      ['ritlecitinib', 'northern-ireland'],
    ] as const) {
      const context = of(drug, nation);
      const status = statusOn(drug, nation, context.day);
      assert.match(outcomeText(context, status), /NHS .*not confirmed/);
      assert.match(outcomeText(of(drug, nation, 'cy'), status), /y GIG, heb ei gadarnhau/);
    }
  });
});

describe('names and months within a sentence', () => {
  it('have no capital in the middle', () => {
    const form = { tag: 'nhs-status-badge', drug: 'deuruxolitinib' } as const;
    assert.equal(titleOf({ ...form, lang: 'en' }), 'NHS status of deuruxolitinib (Leqselvi)');
    assert.equal(titleOf({ ...form, lang: 'cy' }), 'Statws deuruxolitinib (Leqselvi) yn y GIG');
  });

  it('are not mutated in Welsh, where nothing mutates them', () => {
    const context = of('deuruxolitinib', 'england', 'cy');
    const [from, to] = ['2026-03-01', '2026-07-01'] as const;
    assert.equal(months(context, { notBefore: from, notAfter: to }), 'Mawrth i fis Gorffennaf 2026');
  });
});
