/** How English and Welsh write dates, lists and counts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as cy from '../../src/locales/cy.js';
import { addLanguage, localeFor } from '../../src/shared/locale.js';

addLanguage(cy.welsh);

describe('how a language speaks', () => {
  const welsh = localeFor('cy');
  const english = localeFor('en');

  const dates: [Parameters<typeof welsh.date>[0], string, string][] = [
    ['2024-03-27', '27 March 2024', '27 Mawrth 2024'],
    ['2026-08-06', '6 August 2026', '6 Awst 2026'],
    ['2026-07', 'July 2026', 'Gorffennaf 2026'],
    ['2024', '2024', '2024'],
    [
      { notBefore: '2026-03-01', notAfter: '2026-07-01' },
      'one day between 1 March 2026 and 1 July 2026',
      'rywbryd yn y cyfnod 1 Mawrth 2026 i 1 Gorffennaf 2026',
    ],
  ];
  for (const [when, inEnglish, inWelsh] of dates) {
    it(inEnglish, () => {
      assert.equal(english.date(when), inEnglish);
      assert.equal(welsh.date(when), inWelsh);
    });
  }

  const lists: [string[], string][] = [
    [['Lloegr'], 'Lloegr'],
    [['Lloegr', 'Cymru'], 'Lloegr a Chymru'],
    [['Lloegr', 'Cymru', 'Yr Alban'], 'Lloegr, Cymru a’r Alban'],
    [['brech', 'acne'], 'brech ac acne'],
    [['brech', 'ŵyl'], 'brech ac ŵyl'],
    [['brech', 'yr eryr'], 'brech a’r eryr'],
    [['JAK1', 'TYK2'], 'JAK1 a TYK2'],
    [['Yr Alban', 'Cymru'], 'Yr Alban a Chymru'],
    [['brech', 'cur pen'], 'brech a chur pen'],
    [['brech', 'poen'], 'brech a phoen'],
    [['brech', 'teimlo’n sâl'], 'brech a theimlo’n sâl'],
    [['brech', 'chwydd'], 'brech a chwydd'],
    [[], ''],
  ];
  for (const [items, text] of lists) {
    it(`joins ${items.join(' + ')} in Welsh`, () => assert.equal(welsh.list(items), text));
  }

  it('joins in English', () => {
    assert.equal(english.list(['England', 'Wales', 'Scotland']), 'England, Wales and Scotland');
  });

  const counts: [number, string, string, string][] = [
    [0, '0 diwrnod', '0 wythnos', '0 mis'],
    [1, '1 diwrnod', '1 wythnos', '1 mis'],
    [2, '2 ddiwrnod', '2 wythnos', '2 fis'],
    [3, '3 diwrnod', '3 wythnos', '3 mis'],
    [6, '6 diwrnod', '6 wythnos', '6 mis'],
    [60, '60 diwrnod', '60 wythnos', '60 mis'],
    [1223, '1,223 diwrnod', '1,223 wythnos', '1,223 mis'],
  ];
  for (const [number, days, weeks, months] of counts) {
    it(`counts ${String(number)} in Welsh`, () => {
      const { durations } = welsh;
      assert.deepEqual(
        [durations.days(number), durations.weeks(number), durations.months(number)],
        [days, weeks, months],
      );
    });
  }

  it('counts one and more in English', () => {
    const { durations } = english;
    assert.deepEqual([durations.weeks(1), durations.weeks(24), durations.months(1)], ['1 week', '24 weeks', '1 month']);
  });

  for (const [value, text] of [
    [0, '0'],
    [0.5, '1'],
    [22.4, '22'],
    [999.4, '999'],
    [999.5, '1,000'],
    [1294, '1,294'],
    [1234567, '1,234,567'],
  ] as const) {
    it(`writes ${value} as ${text}`, () => {
      assert.equal(english.number(value), text);
      assert.equal(welsh.number(value), text);
    });
  }
});
