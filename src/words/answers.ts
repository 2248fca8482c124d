import { msg } from '@lit/localize';
import type { AnswerId, MedicineId } from '../../data/index.js';

/**
 * The line above each folded section of a card, and where the choice aid needs another, its own: an answer that is true by
 * itself, harm and benefit alike, and for the aid without a share of people. What each rests on is told in `answers` of the medicine's file in `data/`, and here again, so that who changes one looks at the other.
 */
export const answers = {
  baricitinib: {
    // trialOutcomes
    'how-well': msg(
      'In trials, 33 to 35 in 100 people had most of their scalp hair after 36 weeks. On a dummy treatment, 3 to 5 in 100 did.',
      { id: 'answers.baricitinib.how-well', desc: 'One line above a folded section' },
    ),
    // sideEffects
    'side-effects': msg('Throat and nose infections and raised cholesterol each affect more than 10 in 100 people.', {
      id: 'answers.baricitinib.side-effects',
      desc: 'One line above a folded section',
    }),
    // class-risks, named-in-warning
    'serious-risks': msg('The MHRA warns of serious infections, blood clots, heart problems, cancer and death.', {
      id: 'answers.baricitinib.serious-risks',
      desc: 'One line above a folded section',
    }),
    // not-baricitinib, only-if-no-alternative
    'who-should-not': msg(
      'Do not take it if you are pregnant, breastfeeding or allergic to it. If you are 65 or over, smoke or have smoked for a long time, or have heart, circulation or cancer risks, it is only for when nothing else suits.',
      { id: 'answers.baricitinib.who-should-not', desc: 'One line above a folded section' },
    ),
    // contraception-weeks
    pregnancy: msg(
      'Do not take it if you are pregnant or breastfeeding. If you could get pregnant, use effective contraception during treatment and for at least 1 week after.',
      { id: 'answers.baricitinib.pregnancy', desc: 'One line above a folded section' },
    ),
    // probenecid, not-with-immune-suppressants, no-live-vaccines
    'other-medicines': msg(
      'Tell your team about every medicine you take. Baricitinib does not go together with some other immune medicines or with live vaccines. With probenecid, the dose is 2 mg.',
      { id: 'answers.baricitinib.other-medicines', desc: 'One line above a folded section' },
    ),
    // bloodTests, infection-history
    tests: msg(
      'You have blood tests and checks for TB and hepatitis before you start, and blood tests after that. Have your skin checked regularly.',
      {
        id: 'answers.baricitinib.tests',
        desc: 'One line above a folded section',
      },
    ),
    // identity, lower-dose
    taking: msg('You usually take one 4 mg tablet once a day, and some people take 2 mg.', {
      id: 'answers.baricitinib.taking',
      desc: 'One line above a folded section',
    }),
    // likely-to-fall-out, after-restarting
    stopping: msg(
      'If you stop, your hair is likely to fall out again. In one trial, 18 of 30 people lost the benefit within 24 weeks of stopping. Of 24 who started again, 21 got most of their scalp hair back.',
      { id: 'answers.baricitinib.stopping', desc: 'One line above a folded section' },
    ),
    // the licence, not-a-cure
    line: msg('You take a tablet once a day. It is a JAK inhibitor for adults, and not a cure.', {
      id: 'answers.baricitinib.line',
      desc: 'One true line on an option, on its card',
    }),
    // sideEffects, class-risks
    harms: msg(
      'You may get nose and throat infections or raised cholesterol. Warnings name serious infections, clots, heart problems, cancer and death.',
      {
        id: 'answers.baricitinib.harms',
        desc: 'Cell of the comparison',
      },
    ),
    // no-live-vaccines, pause-for-infection, bloodTests
    living: msg('You take a tablet every day, keep to tests, plan vaccines and watch for infections.', {
      id: 'answers.baricitinib.living',
      desc: 'Cell of the comparison',
    }),
  },
  deuruxolitinib: {
    // trialOutcomes
    'how-well': msg(
      'In trials, 30 to 33 in 100 people had most of their scalp hair after 24 weeks. On a dummy treatment, about 1 in 100 did.',
      { id: 'answers.deuruxolitinib.how-well', desc: 'One line above a folded section' },
    ),
    // sideEffects
    'side-effects': msg(
      'Headache and acne each affect more than 10 in 100 people. We have not found the rest of the UK list.',
      {
        id: 'answers.deuruxolitinib.side-effects',
        desc: 'One line above a folded section',
      },
    ),
    // class-risks, approved-after-warning
    'serious-risks': msg(
      'The MHRA warns of serious infections, blood clots, heart problems, cancer and death with JAK inhibitors. This one was approved later, so ask your dermatologist how far the warning applies to you.',
      { id: 'answers.deuruxolitinib.serious-risks', desc: 'One line above a folded section' },
    ),
    // uk-leaflet-not-read
    'who-should-not': msg(
      'We do not know, because we have not been able to read its UK leaflet. Ask your pharmacist.',
      { id: 'answers.deuruxolitinib.who-should-not', desc: 'One line above a folded section' },
    ),
    // class-pregnancy
    pregnancy: msg(
      'Alopecia UK says not to take a JAK inhibitor if you are pregnant or breastfeeding, and to use effective contraception. Ask how long to go on with it after your last dose.',
      { id: 'answers.deuruxolitinib.pregnancy', desc: 'One line above a folded section' },
    ),
    // uk-leaflet-not-read
    'other-medicines': msg(
      'We do not know which ones matter. Tell your pharmacist all you take, and ask before any vaccine.',
      { id: 'answers.deuruxolitinib.other-medicines', desc: 'One line above a folded section' },
    ),
    // uk-leaflet-not-read
    tests: msg('We do not know which tests it needs in the UK. Ask your dermatology team.', {
      id: 'answers.deuruxolitinib.tests',
      desc: 'One line above a folded section',
    }),
    // identity
    taking: msg('You take one 8 mg tablet twice a day.', {
      id: 'answers.deuruxolitinib.taking',
      desc: 'One line above a folded section',
    }),
    // likely-to-fall-out
    stopping: msg('If you stop, your hair is likely to fall out again. We found no study of stopping this medicine.', {
      id: 'answers.deuruxolitinib.stopping',
      desc: 'One line above a folded section',
    }),
    // the licence, not-a-cure
    line: msg('You take a tablet twice a day. It is a JAK inhibitor for adults, and not a cure.', {
      id: 'answers.deuruxolitinib.line',
      desc: 'One true line on an option, on its card',
    }),
    // sideEffects, class-risks
    harms: msg(
      'You may get headaches or acne. Warnings for JAK inhibitors name serious infections, clots, heart problems, cancer and death.',
      {
        id: 'answers.deuruxolitinib.harms',
        desc: 'Cell of the comparison',
      },
    ),
    // identity, uk-leaflet-not-read
    living: msg('You take a tablet twice a day. It was approved in the UK only in 2026, so we found little.', {
      id: 'answers.deuruxolitinib.living',
      desc: 'Cell of the comparison',
    }),
  },
  ritlecitinib: {
    // trialOutcomes
    'how-well': msg(
      'In a trial, 23 in 100 people had most of their scalp hair after 24 weeks. On a dummy treatment, 2 in 100 did.',
      { id: 'answers.ritlecitinib.how-well', desc: 'One line above a folded section' },
    ),
    // sideEffects
    'side-effects': msg(
      'Throat and nose infections, diarrhoea, dizziness, acne and rash each affect up to 10 in 100 people. The MHRA names headache too. Get medical help for shingles or hives.',
      { id: 'answers.ritlecitinib.side-effects', desc: 'One line above a folded section' },
    ),
    // product-warnings, class-risks, approved-after-warning
    'serious-risks': msg(
      'Product information warns of infections, shingles, blood clots and cancer. The MHRA also warns of heart problems and death with JAK inhibitors, so ask how far that applies to you.',
      {
        id: 'answers.ritlecitinib.serious-risks',
        desc: 'One line above a folded section',
      },
    ),
    // not-ritlecitinib, not-with-kidney-failure
    'who-should-not': msg(
      'Do not take it if you are pregnant, breastfeeding or allergic to it, or have severe liver problems or a serious infection. It is not for people with kidney failure or a kidney transplant.',
      { id: 'answers.ritlecitinib.who-should-not', desc: 'One line above a folded section' },
    ),
    // contraception-months
    pregnancy: msg(
      'Do not take it if you are pregnant or breastfeeding. If you could get pregnant, use effective contraception during treatment and for at least 1 month after your last dose.',
      { id: 'answers.ritlecitinib.pregnancy', desc: 'One line above a folded section' },
    ),
    // raises-levels, no-live-vaccines-just-before
    'other-medicines': msg(
      'It can raise the levels of some medicines, so tell your pharmacist all you take. Live vaccines are not given while you take it or just before.',
      { id: 'answers.ritlecitinib.other-medicines', desc: 'One line above a folded section' },
    ),
    // bloodTests, infection-tests
    tests: msg(
      'You have blood tests before you start, at 4 weeks and after that. You have TB and hepatitis tests before you start. Have your skin checked regularly.',
      { id: 'answers.ritlecitinib.tests', desc: 'One line above a folded section' },
    ),
    // identity, swallow-whole
    taking: msg('You swallow one 50 mg capsule whole, once a day.', {
      id: 'answers.ritlecitinib.taking',
      desc: 'One line above a folded section',
    }),
    // likely-to-fall-out, short-break
    stopping: msg(
      'If you stop, your hair is likely to fall out again. In a break of up to 6 weeks, the leaflet says that the risk of losing regrown hair is low.',
      { id: 'answers.ritlecitinib.stopping', desc: 'One line above a folded section' },
    ),
    // the licence, not-a-cure
    line: msg('You take a capsule once a day. It is a JAK inhibitor from age 12, and not a cure.', {
      id: 'answers.ritlecitinib.line',
      desc: 'One true line on an option, on its card',
    }),
    // sideEffects, class-risks
    harms: msg(
      'You may get diarrhoea, acne, a rash or shingles. Warnings for JAK inhibitors name serious infections, clots, heart problems, cancer and death.',
      {
        id: 'answers.ritlecitinib.harms',
        desc: 'Cell of the comparison',
      },
    ),
    // no-live-vaccines-just-before, patient-card, bloodTests
    living: msg('You take a capsule every day, keep to tests, plan vaccines and carry a patient card.', {
      id: 'answers.ritlecitinib.living',
      desc: 'Cell of the comparison',
    }),
  },
} satisfies Record<MedicineId, Record<AnswerId | 'line', string>>;
