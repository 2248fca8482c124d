import { expect } from '@open-wc/testing';
import type { Day } from '../../data/index.js';
import { drawn, freezeClock, make, textOf } from '../support/helpers.js';

/**
 * What two pages of Alopecia UK say, of 2024 (`O`) and of 2026 (`N`), is what readers of these elements come from. Each
 * statement stands where a reader would look for it, on this day and on a day of each page.
 *
 * Not here, because other elements tell them: the baseline checklist O11 to O16 (tests before the start, chickenpox
 * immunity, chest X-ray, shingles and other vaccines). Left out on purpose: N1 (new options are exciting) and N13 (safety
 * profiles are acceptable), which would be praise.
 */
const days = ['2024-09-01', '2026-07-01', '2026-11-25'] as const satisfies readonly Day[];
const since2026 = days.slice(1);

const everywhere = 'jak-drug-card litfulo|jak-drug-card olumiant|jak-explainer';
const everyCard = 'jak-drug-card litfulo|jak-drug-card olumiant';

/** Statement, where it stands ("tag medicine nation", several with a bar between), what is read there, on which days. */
const table: [string, string, RegExp, (readonly Day[])?][] = [
  ['O1 a class that acts on JAK, cytokines and immune signals', 'jak-explainer', /cytokines.*called JAK/],
  ['O2 they block JAK and reduce inflammation', 'jak-explainer', /reduce inflammation.*blocks JAK/],
  ['O3 which are approved', 'jak-explainer', /Baricitinib \(Olumiant\).*Ritlecitinib \(Litfulo\)/],
  ['O4 what severe means', everywhere, /lost half or more of your scalp hair/],
  ['O5 from which age', 'jak-explainer', /\(Olumiant\) age 18\+.*\(Litfulo\) age 12\+/],
  [
    'O6 baricitinib is a no in all four nations',
    'nhs-status-badge olumiant',
    /England Not rec.*Wales Not rec.*Northern Ireland (Not rec|Reported as an NHS no).*Scotland Not accepted/,
  ],
  ['O6 and since when', 'nhs-status-history olumiant', /answer was no.*October 2023.*no in August 2023/],
  [
    'O7 baricitinib on private prescription only',
    'nhs-status-badge olumiant england|jak-drug-card olumiant',
    /private prescription/,
  ],
  ['O8 ritlecitinib is a yes', 'nhs-status-badge litfulo', /England Recommended.*Wales Recommended.*Scotland Accepted/],
  ['O8 since spring 2024', 'nhs-status-history litfulo', /yes in March 2024.*yes in April 2024/],
  ['O9 how to get it on the NHS', 'nhs-status-badge litfulo england', /a dermatology team prescribes it/],
  ['O9 and how soon', 'nhs-status-badge litfulo wales', /available within 60 days/],
  ['O9 and how soon', 'nhs-status-badge litfulo england', /available within 3 months/, since2026],
  ['O10 a page of questions on ritlecitinib', 'jak-drug-card litfulo', /Questions and answers on ritlecitinib/],
  ['O17 contraception, pregnancy', everyCard, /pregnant or breastfeeding.*use effective contraception/],
  ['O17 of the third', 'jak-drug-card leqselvi', /pregnant or breastfeeding.*use effective contraception/, since2026],
  ['O18 other health problems can rule them out', everywhere, /Other health problems can rule them out/],
  ['O19 not all respond', everywhere, /do not work for everybody|Not everybody responds|not helped you after 36 weeks/],
  ['O19 it may be stopped', 'jak-explainer|jak-drug-card olumiant', /may be stopped if it does not help you/],
  ['O20 long-term', everywhere, /long-term/i],
  ['O20 regular blood tests', everyCard, /blood tests.*after that/],
  ['O20 regular blood tests', 'jak-explainer', /blood tests.*regular ones after that/],
  ['O20 of the third', 'jak-drug-card leqselvi', /blood tests.*regular ones after that/, since2026],
  ['O21 totalis and universalis count', everywhere, /totalis.*universalis/],
  ['O22 new ones are in trials', 'jak-explainer', /Trials of new JAK inhibitors are running/],
  ['O23 and for scarring alopecias', 'jak-explainer', /frontal fibrosing alopecia.*lichen planopilaris/],

  ['N2 deuruxolitinib is approved', 'jak-explainer', /Deuruxolitinib \(Leqselvi\) age 18\+/, since2026],
  ['N2 and a yes of NICE', 'nhs-status-badge leqselvi', /England (Rec|Rep).*Wales (Rec|Rep)/, since2026],
  ['N2 as Alopecia UK reports', 'nhs-status-badge leqselvi england', /Alopecia UK reports this/, since2026],
  ['N3 the SMC accepts ritlecitinib', 'nhs-status-badge litfulo scotland', /Accepted for NHS use/],
  ['N4 the SMC was to decide in July 2026', 'nhs-status-badge leqselvi scotland', /in July 2026/, since2026],
  [
    'N5 baricitinib is approved for adults, no NHS',
    'jak-drug-card olumiant',
    /Not recommended.*age 18|age 18.*Not rec/,
  ],
  ['N6 more are expected', 'jak-explainer', /Alopecia UK expects more/],
  ['N7 life-changing for some, not for all', everywhere, /life-changing for some( people)?, but not for all/],
  ['N8 trials: many respond, not everybody', everyCard, /in 100 people on.*had most of their scalp hair/],
  ['N8 and in words', 'jak-explainer', /work for some people and not for others/],
  ['N9 not a cure', everywhere, /not a cure/i],
  ['N10 perhaps lifelong', everywhere, /perhaps lifelong|need it for life/],
  ['N11 hair likely to fall out again', everywhere, /stop, your hair is likely to fall out again/],
  ['N12 some have to stop', everywhere, /have to stop because of side effects/],
  ['N12 some choose to', everywhere, /choose to stop, for example to become pregnant/],
  ['N14 leaflets on the EMC', 'jak-drug-card litfulo', /search for Litfulo on the EMC/],
  ['N14 the risks', everywhere, /warns .*serious infections, blood clots.*cancer and death/],
  ['N15 weigh it up, fully informed', everywhere, /Once you know the benefits and the risks, it is your choice/],
  ['N16 no one answer', everywhere, /no one answer for everybody/],
  ['N17 who cannot, had to stop or does not want', everywhere, /cannot take .*, had to stop one, or do not want one/],
  ['N17 no treatment is still ok', everywhere, /No treatment at all is still ok/],
  ['N18 living well without regrowth', everywhere, /live well without/],
  ['N19 support from others', everywhere, /groups that meet in person or online.*Facebook groups, events/],
];

describe('what the charity says is told', () => {
  freezeClock('2026-11-25');

  for (const [statement, places, read, on = days] of table) {
    for (const place of places.split('|')) {
      const [tag, drug = '', nation = ''] = place.split(' ') as [string, string?, string?];
      for (const day of on) {
        it(`${statement}: <${place}> on ${day}`, async () => {
          const element = await make(tag, { drug, nation, 'as-of': day });
          await drawn();
          expect(textOf(element)).to.match(read);
        });
      }
    }
  }

  // What a page of that day could not say.
  const absent: [string, RegExp, Day][] = [
    ['jak-explainer', /Leqselvi\) age/, '2024-09-01'],
    ['nhs-status-badge leqselvi england', /Recommended|TA1178/, '2024-09-01'],
    ['nhs-status-badge leqselvi england', /TA1178/, '2026-07-01'],
    ['nhs-status-badge leqselvi scotland', /not found/, '2026-07-01'],
    ['nhs-status-badge leqselvi scotland', /Accepted for NHS use/, '2026-11-25'],
  ];
  for (const [place, read, day] of absent) {
    it(`<${place}> on ${day} does not say ${String(read)}`, async () => {
      const [tag, drug = '', nation = ''] = place.split(' ') as [string, string?, string?];
      const element = await make(tag, { drug, nation, 'as-of': day });
      await drawn();
      expect(textOf(element)).not.to.match(read);
    });
  }
});
