import { msg, str } from '@lit/localize';
import type { ChecklistItemId, ChecklistStep, ChecklistValues, MedicineId } from '../../data/index.js';
import type { Durations } from './statements.js';

type Phrase<Id extends ChecklistItemId> =
  | string
  | ([ChecklistValues<Id>] extends [never] ? never : (values: ChecklistValues<Id>, durations: Durations) => string);

interface ItemWords<Id extends ChecklistItemId> {
  /** The line beside the box. */
  readonly what: string;
  /** One reason beneath it. */
  readonly reason: Phrase<Id>;
  /** Unfolds under "Why?". */
  readonly why: Phrase<Id>;
  /** In place of `reason` where the list is for one medicine. */
  readonly reasonFor?: Partial<Record<MedicineId, Phrase<Id>>>;
  /** After `why`: for one medicine its own alone, for a JAK inhibitor in general each of them. */
  readonly whyFor?: Partial<Record<MedicineId, Phrase<Id>>>;
}
type Items = { readonly [Id in ChecklistItemId]: ItemWords<Id> };

/** Before a JAK inhibitor, in the order of time. A reason says why somebody asks for it, never what a result means. */
export const checklist = {
  heading: (medicine: string) => msg(str`Before you start ${medicine}`, { id: 'checklist.heading', desc: 'Checklist' }),
  anyMedicine: msg('a JAK inhibitor', { id: 'checklist.anyMedicine', desc: 'Checklist' }),
  intro: msg(
    'Use this list before your appointment. Your clinic arranges the tests, and it may ask for more or less.',
    { id: 'checklist.intro', desc: 'Checklist' },
  ),
  step: {
    'tell-team': msg('Tell your team', {
      id: 'checklist.step.tell-team',
      desc: 'Heading of a group of the checklist',
    }),
    vaccines: msg('Ask about vaccines now', {
      id: 'checklist.step.vaccines',
      desc: 'Heading of a group of the checklist',
    }),
    tests: msg('Tests the clinic may do', {
      id: 'checklist.step.tests',
      desc: 'Heading of a group of the checklist',
    }),
    decide: msg('Decide', { id: 'checklist.step.decide', desc: 'Heading of a group of the checklist' }),
    'after-start': msg('After you start', {
      id: 'checklist.step.after-start',
      desc: 'Heading of a group of the checklist',
    }),
  } satisfies Record<ChecklistStep, string>,
  stepIntro: {
    'tell-team': msg('These things can change whether a medicine suits you, or how much of it you take.', {
      id: 'checklist.stepIntro.tell-team',
      desc: 'Under the heading of a group',
    }),
    vaccines: msg('Ask before you start, because some vaccines cannot be given later and others take months.', {
      id: 'checklist.stepIntro.vaccines',
      desc: 'Under the heading of a group',
    }),
    tests: msg('The clinic does these. You do not need to arrange them.', {
      id: 'checklist.stepIntro.tests',
      desc: 'Under the heading of a group',
    }),
    decide: msg('It is your choice. Take your time, and ask again.', {
      id: 'checklist.stepIntro.decide',
      desc: 'Under the heading of a group',
    }),
    'after-start': msg('This is what comes later, so that you know it now.', {
      id: 'checklist.stepIntro.after-start',
      desc: 'Under the heading of a group',
    }),
  } satisfies Record<ChecklistStep, string>,
  generalList: msg('It is on a general list of checks before a JAK inhibitor.', {
    id: 'checklist.generalList',
    desc: 'Who asks for a test or a vaccine: a general list alone',
  }),
  mayBeDone: msg('Some clinics do this.', { id: 'checklist.mayBeDone', desc: 'Who asks for a test' }),
  askedFor: (medicines: string) =>
    msg(str`The information on ${medicines} asks for this.`, { id: 'checklist.askedFor', desc: 'Checklist' }),
  unknown: (medicine: string) =>
    msg(
      str`We have not been able to read the UK leaflet of ${medicine}. This list shows what is usually done before any JAK inhibitor, so ask your pharmacist.`,
      { id: 'checklist.unknown', desc: 'Checklist' },
    ),
  why: msg('Why?', { id: 'checklist.why', desc: 'Checklist' }),
  item: {
    'infections-now-or-before': {
      what: msg('Infections you have or have had', {
        id: 'checklist.item.infections-now-or-before.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('Serious infections are a risk with JAK inhibitors.', {
        id: 'checklist.item.infections-now-or-before.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Tell them about TB, hepatitis, shingles, cold sores and any infection that keeps coming back.', {
        id: 'checklist.item.infections-now-or-before.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg('The leaflet of baricitinib asks about TB, past shingles and hepatitis B or C.', {
          id: 'checklist.item.infections-now-or-before.whyFor.baricitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: msg(
          'You cannot take ritlecitinib with a serious infection, TB among them. Its leaflet asks about past herpes, which can come back, and hepatitis B or C.',
          { id: 'checklist.item.infections-now-or-before.whyFor.ritlecitinib', desc: 'Item of the checklist' },
        ),
      },
    },
    'other-medicines': {
      what: msg('Every other medicine you take', {
        id: 'checklist.item.other-medicines.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('Some medicines must not be taken together, or change the dose.', {
        id: 'checklist.item.other-medicines.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Bring a list with everything, also what you got without a prescription.', {
        id: 'checklist.item.other-medicines.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg(
          'Name above all probenecid, other medicines that calm the immune system, painkillers against inflammation, opioids and steroids.',
          { id: 'checklist.item.other-medicines.whyFor.baricitinib', desc: 'Item of the checklist' },
        ),
        ritlecitinib: msg(
          'Name above all midazolam, theophylline, tizanidine, colchicine, ciclosporin, tacrolimus and quinidine.',
          { id: 'checklist.item.other-medicines.whyFor.ritlecitinib', desc: 'Item of the checklist' },
        ),
      },
    },
    'pregnancy-plans': {
      what: msg('Pregnancy, contraception and breastfeeding', {
        id: 'checklist.item.pregnancy-plans.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('No JAK inhibitor should be taken while pregnant or breastfeeding.', {
        id: 'checklist.item.pregnancy-plans.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('This matters if you could get pregnant, now or later. Tell your team early if you want a baby.', {
        id: 'checklist.item.pregnancy-plans.why',
        desc: 'Item of the checklist',
      }),
      reasonFor: {
        baricitinib: (v, t) =>
          msg(
            str`If you could get pregnant, use effective contraception until at least ${t.weeks(v.baricitinibWeeks)} after the last dose.`,
            { id: 'checklist.item.pregnancy-plans.reasonFor.baricitinib', desc: 'Item of the checklist' },
          ),
        deuruxolitinib: msg(
          'If you could get pregnant, ask how long you need contraception. We have not found it for deuruxolitinib.',
          { id: 'checklist.item.pregnancy-plans.reasonFor.deuruxolitinib', desc: 'Item of the checklist' },
        ),
        ritlecitinib: (v, t) =>
          msg(
            str`If you could get pregnant, use effective contraception until at least ${t.months(v.ritlecitinibMonths)} after the last dose.`,
            { id: 'checklist.item.pregnancy-plans.reasonFor.ritlecitinib', desc: 'Item of the checklist' },
          ),
      },
      whyFor: {
        baricitinib: (v, t) =>
          msg(
            str`Do not take baricitinib while pregnant or breastfeeding. Contraception goes on until at least ${t.weeks(v.baricitinibWeeks)} after it.`,
            { id: 'checklist.item.pregnancy-plans.whyFor.baricitinib', desc: 'Item of the checklist' },
          ),
        deuruxolitinib: msg('We have not found the UK rules of deuruxolitinib on contraception.', {
          id: 'checklist.item.pregnancy-plans.whyFor.deuruxolitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: (v, t) =>
          msg(
            str`Do not take ritlecitinib while pregnant or breastfeeding. Contraception goes on until at least ${t.months(v.ritlecitinibMonths)} after it.`,
            { id: 'checklist.item.pregnancy-plans.whyFor.ritlecitinib', desc: 'Item of the checklist' },
          ),
      },
    },
    'heart-clots-cancer': {
      what: msg('Heart problems, clots, cancer and smoking', {
        id: 'checklist.item.heart-clots-cancer.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('The MHRA warns of serious risks for some people.', {
        id: 'checklist.item.heart-clots-cancer.reason',
        desc: 'Item of the checklist',
      }),
      why: (v) =>
        msg(
          str`Tell them if you are ${v.age} or over, smoke or have smoked for long, or have had heart problems, clots or cancer.`,
          { id: 'checklist.item.heart-clots-cancer.why', desc: 'Item of the checklist' },
        ),
      whyFor: {
        baricitinib: msg(
          'The warning names baricitinib, and says to use it in these people only if nothing else suits.',
          { id: 'checklist.item.heart-clots-cancer.whyFor.baricitinib', desc: 'Item of the checklist' },
        ),
        deuruxolitinib: msg(
          'The warning does not name deuruxolitinib, which was approved later. Ask how far it holds for you.',
          { id: 'checklist.item.heart-clots-cancer.whyFor.deuruxolitinib', desc: 'Item of the checklist' },
        ),
        ritlecitinib: msg(
          'The warning does not name ritlecitinib, which was approved later. Its own information asks about clots and cancer.',
          { id: 'checklist.item.heart-clots-cancer.whyFor.ritlecitinib', desc: 'Item of the checklist' },
        ),
      },
    },
    'liver-kidney-bowel': {
      what: msg('Liver, kidney or bowel problems', {
        id: 'checklist.item.liver-kidney-bowel.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('They can change the dose, or rule a medicine out.', {
        id: 'checklist.item.liver-kidney-bowel.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Tell them about these problems, now or in the past.', {
        id: 'checklist.item.liver-kidney-bowel.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg(
          'People with weaker kidneys take a lower dose of baricitinib. Its leaflet also asks about the liver, ulcers and pouches in the bowel.',
          { id: 'checklist.item.liver-kidney-bowel.whyFor.baricitinib', desc: 'Item of the checklist' },
        ),
        ritlecitinib: msg(
          'You cannot take ritlecitinib with severe liver problems, with kidneys at the last stage of disease, or after a kidney transplant.',
          { id: 'checklist.item.liver-kidney-bowel.whyFor.ritlecitinib', desc: 'Item of the checklist' },
        ),
      },
    },
    'how-you-feel': {
      what: msg('How you feel in yourself', {
        id: 'checklist.item.how-you-feel.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('Hair loss can weigh on you, and there is help for it.', {
        id: 'checklist.item.how-you-feel.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('UK dermatologists advise support for distress, and help from a psychologist if it is heavy.', {
        id: 'checklist.item.how-you-feel.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        ritlecitinib: msg('UK dermatologists advise a check of your mood before ritlecitinib.', {
          id: 'checklist.item.how-you-feel.whyFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    'vaccines-up-to-date': {
      what: msg('Are my vaccines up to date?', {
        id: 'checklist.item.vaccines-up-to-date.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('Live vaccines should not be given while you take these medicines.', {
        id: 'checklist.item.vaccines-up-to-date.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('If you need a live vaccine, you need it before you start. Ask how long before.', {
        id: 'checklist.item.vaccines-up-to-date.why',
        desc: 'Item of the checklist',
      }),
      reasonFor: {
        baricitinib: msg('You cannot have live vaccines while you take baricitinib.', {
          id: 'checklist.item.vaccines-up-to-date.reasonFor.baricitinib',
          desc: 'Item of the checklist',
        }),
        deuruxolitinib: msg('We have not found what its UK leaflet says on live vaccines, so ask now.', {
          id: 'checklist.item.vaccines-up-to-date.reasonFor.deuruxolitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: msg('Live vaccines are not advised while you take ritlecitinib, or just before.', {
          id: 'checklist.item.vaccines-up-to-date.reasonFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    'shingles-vaccine': {
      what: msg('Shingles vaccine', { id: 'checklist.item.shingles-vaccine.what', desc: 'Item of the checklist' }),
      reason: (v, t) =>
        msg(str`It takes ${v.doses} doses, ${t.weeks(v.weeks)} to ${t.months(v.months)} apart, so ask early.`, {
          id: 'checklist.item.shingles-vaccine.reason',
          desc: 'Item of the checklist',
        }),
      why: (v, t) =>
        msg(
          str`JAK inhibitors raise the risk of shingles. The vaccine is not a live one. It is free on the NHS in England and Wales from age ${v.age} for people with a very weak immune system. UK specialists count people who take a JAK inhibitor, or did in the last ${t.months(v.withinMonths)}. Your GP surgery decides.`,
          { id: 'checklist.item.shingles-vaccine.why', desc: 'Item of the checklist' },
        ),
      whyFor: {
        baricitinib: msg('Shingles is a known side effect of baricitinib.', {
          id: 'checklist.item.shingles-vaccine.whyFor.baricitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: msg('The leaflet of ritlecitinib says to check this vaccine before you start.', {
          id: 'checklist.item.shingles-vaccine.whyFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    'flu-vaccine': {
      what: msg('Flu vaccine, every year', {
        id: 'checklist.item.flu-vaccine.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('Your team is likely to advise it.', {
        id: 'checklist.item.flu-vaccine.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Alopecia UK lists it for people who start a JAK inhibitor.', {
        id: 'checklist.item.flu-vaccine.why',
        desc: 'Item of the checklist',
      }),
    },
    'covid-vaccine': {
      what: msg('Covid vaccine', { id: 'checklist.item.covid-vaccine.what', desc: 'Item of the checklist' }),
      reason: msg('Your team is likely to advise it.', {
        id: 'checklist.item.covid-vaccine.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Alopecia UK lists it for people who start a JAK inhibitor. Who can have it changes, so ask.', {
        id: 'checklist.item.covid-vaccine.why',
        desc: 'Item of the checklist',
      }),
    },
    'pneumococcal-vaccine': {
      what: msg('Pneumococcal vaccine', {
        id: 'checklist.item.pneumococcal-vaccine.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('Your team is likely to advise it.', {
        id: 'checklist.item.pneumococcal-vaccine.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Alopecia UK lists it for people who start a JAK inhibitor.', {
        id: 'checklist.item.pneumococcal-vaccine.why',
        desc: 'Item of the checklist',
      }),
    },
    'blood-count': {
      what: msg('Blood count', { id: 'checklist.item.blood-count.what', desc: 'Item of the checklist' }),
      reason: msg('Some of these medicines can lower blood cells.', {
        id: 'checklist.item.blood-count.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('The first count is there to compare later ones with.', {
        id: 'checklist.item.blood-count.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg(
          'For baricitinib the test looks at white cells (neutrophils and lymphocytes) and haemoglobin.',
          { id: 'checklist.item.blood-count.whyFor.baricitinib', desc: 'Item of the checklist' },
        ),
        ritlecitinib: msg('For ritlecitinib the test looks at white cells (lymphocytes) and platelets.', {
          id: 'checklist.item.blood-count.whyFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    liver: {
      what: msg('Liver test', { id: 'checklist.item.liver.what', desc: 'Item of the checklist' }),
      reason: msg('Liver results can rise with some of these medicines.', {
        id: 'checklist.item.liver.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('The liver is looked at with a blood test.', {
        id: 'checklist.item.liver.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg('Lilly, which makes baricitinib, asks for this test before you start.', {
          id: 'checklist.item.liver.whyFor.baricitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: msg('You cannot take ritlecitinib with severe liver problems.', {
          id: 'checklist.item.liver.whyFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    kidney: {
      what: msg('Kidney test', { id: 'checklist.item.kidney.what', desc: 'Item of the checklist' }),
      reason: msg('How well your kidneys work can change the dose.', {
        id: 'checklist.item.kidney.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('The kidneys are looked at with a blood test.', {
        id: 'checklist.item.kidney.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg('People with weaker kidneys take a lower dose of baricitinib.', {
          id: 'checklist.item.kidney.whyFor.baricitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: msg(
          'Weaker kidneys do not change the dose of ritlecitinib. It is not for people with kidneys at the last stage of disease or with a kidney transplant.',
          { id: 'checklist.item.kidney.whyFor.ritlecitinib', desc: 'Item of the checklist' },
        ),
      },
      reasonFor: {
        ritlecitinib: msg(
          'Ritlecitinib is not for people with kidneys at the last stage of disease or with a kidney transplant.',
          { id: 'checklist.item.kidney.reasonFor.ritlecitinib', desc: 'Item of the checklist' },
        ),
        deuruxolitinib: msg('We have not found what the kidneys mean for deuruxolitinib.', {
          id: 'checklist.item.kidney.reasonFor.deuruxolitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    'blood-fats': {
      what: msg('Blood fats (cholesterol)', {
        id: 'checklist.item.blood-fats.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('Blood fats can rise with some of these medicines.', {
        id: 'checklist.item.blood-fats.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('The first result is there to compare later ones with.', {
        id: 'checklist.item.blood-fats.why',
        desc: 'Item of the checklist',
      }),
      reasonFor: {
        baricitinib: msg('Raised cholesterol is a side effect of baricitinib.', {
          id: 'checklist.item.blood-fats.reasonFor.baricitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: msg('A charity lists this test for JAK inhibitors as a group.', {
          id: 'checklist.item.blood-fats.reasonFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
        deuruxolitinib: msg('A charity lists this test for JAK inhibitors as a group.', {
          id: 'checklist.item.blood-fats.reasonFor.deuruxolitinib',
          desc: 'Item of the checklist',
        }),
      },
      whyFor: {
        baricitinib: (v, t) =>
          msg(str`Blood fats are looked at again about ${t.weeks(v.weeks)} after you start baricitinib.`, {
            id: 'checklist.item.blood-fats.whyFor.baricitinib',
            desc: 'Item of the checklist',
          }),
      },
    },
    hepatitis: {
      what: msg('Hepatitis B and C', { id: 'checklist.item.hepatitis.what', desc: 'Item of the checklist' }),
      reason: msg('Clinics ask about hepatitis before you start.', {
        id: 'checklist.item.hepatitis.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Alopecia UK lists it among the usual tests.', {
        id: 'checklist.item.hepatitis.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg('The leaflet of baricitinib asks about past hepatitis.', {
          id: 'checklist.item.hepatitis.whyFor.baricitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: msg('Before ritlecitinib you have this test, and it may be done again later.', {
          id: 'checklist.item.hepatitis.whyFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    tuberculosis: {
      what: msg('Tuberculosis (TB)', { id: 'checklist.item.tuberculosis.what', desc: 'Item of the checklist' }),
      reason: msg('Clinics look for TB before you start.', {
        id: 'checklist.item.tuberculosis.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Alopecia UK lists it among the usual tests.', {
        id: 'checklist.item.tuberculosis.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg('The leaflet of baricitinib asks about TB.', {
          id: 'checklist.item.tuberculosis.whyFor.baricitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: msg('You cannot take ritlecitinib with TB, so you have a test first.', {
          id: 'checklist.item.tuberculosis.whyFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    hiv: {
      what: msg('HIV', { id: 'checklist.item.hiv.what', desc: 'Item of the checklist' }),
      reason: msg('It is on the general list of Alopecia UK.', {
        id: 'checklist.item.hiv.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Alopecia UK lists it among the usual tests.', {
        id: 'checklist.item.hiv.why',
        desc: 'Item of the checklist',
      }),
    },
    'chickenpox-immunity': {
      what: msg('Chickenpox immunity', {
        id: 'checklist.item.chickenpox-immunity.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('It is on the general list of Alopecia UK.', {
        id: 'checklist.item.chickenpox-immunity.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Alopecia UK lists it among the usual tests.', {
        id: 'checklist.item.chickenpox-immunity.why',
        desc: 'Item of the checklist',
      }),
    },
    'chest-x-ray': {
      what: msg('Chest X-ray', { id: 'checklist.item.chest-x-ray.what', desc: 'Item of the checklist' }),
      reason: msg('It is on the general list of Alopecia UK.', {
        id: 'checklist.item.chest-x-ray.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Alopecia UK says that it may be done.', {
        id: 'checklist.item.chest-x-ray.why',
        desc: 'Item of the checklist',
      }),
    },
    'how-long': {
      what: msg('How long I am ready to take it', {
        id: 'checklist.item.how-long.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('Treatment is for a long time, and perhaps for life.', {
        id: 'checklist.item.how-long.reason',
        desc: 'Item of the checklist',
      }),
      why: msg(
        'These medicines are a treatment option and not a cure. Ask when you and your team would look at how it goes.',
        { id: 'checklist.item.how-long.why', desc: 'Item of the checklist' },
      ),
    },
    'if-it-stops': {
      what: msg('What happens if I stop', {
        id: 'checklist.item.if-it-stops.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('Hair is likely to fall out again.', {
        id: 'checklist.item.if-it-stops.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Side effects can mean stopping, and some people choose to stop, for a pregnancy for example.', {
        id: 'checklist.item.if-it-stops.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg(
          'In one study most of the people who stopped baricitinib lost hair again within about two years. Most who started again got it back.',
          { id: 'checklist.item.if-it-stops.whyFor.baricitinib', desc: 'Item of the checklist' },
        ),
        ritlecitinib: msg('The leaflet of ritlecitinib says that a short break carries a low risk.', {
          id: 'checklist.item.if-it-stops.whyFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    'no-treatment': {
      what: msg('Whether I want treatment at all', {
        id: 'checklist.item.no-treatment.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('No treatment at all is still ok.', {
        id: 'checklist.item.no-treatment.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('You can live well without your hair growing back. You can decide, wait or change your mind.', {
        id: 'checklist.item.no-treatment.why',
        desc: 'Item of the checklist',
      }),
    },
    leaflet: {
      what: msg('I have read the leaflet', { id: 'checklist.item.leaflet.what', desc: 'Item of the checklist' }),
      reason: msg('It tells you what is known of side effects.', {
        id: 'checklist.item.leaflet.reason',
        desc: 'Item of the checklist',
      }),
      why: msg(
        'Alopecia UK advises you to read it before you talk to your team. Open the EMC and search for the name of the medicine.',
        { id: 'checklist.item.leaflet.why', desc: 'Item of the checklist' },
      ),
    },
    'blood-tests-after': {
      what: msg('Blood tests go on', {
        id: 'checklist.item.blood-tests-after.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('You have regular blood tests while you take it.', {
        id: 'checklist.item.blood-tests-after.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Ask your clinic when and where you have them.', {
        id: 'checklist.item.blood-tests-after.why',
        desc: 'Item of the checklist',
      }),
      reasonFor: {
        baricitinib: (v, t) =>
          msg(str`You have regular blood tests, with blood fats about ${t.weeks(v.fatsWeeks)} after the start.`, {
            id: 'checklist.item.blood-tests-after.reasonFor.baricitinib',
            desc: 'Item of the checklist',
          }),
        deuruxolitinib: msg('You can expect regular blood tests, so ask your clinic when.', {
          id: 'checklist.item.blood-tests-after.reasonFor.deuruxolitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: (v, t) =>
          msg(str`You have a blood test about ${t.weeks(v.weeks)} after the start, and then as your clinic decides.`, {
            id: 'checklist.item.blood-tests-after.reasonFor.ritlecitinib',
            desc: 'Item of the checklist',
          }),
      },
    },
    'skin-checks': {
      what: msg('Skin checks', { id: 'checklist.item.skin-checks.what', desc: 'Item of the checklist' }),
      reason: msg('Your skin should be looked at regularly.', {
        id: 'checklist.item.skin-checks.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Ask who looks at your skin, and when.', {
        id: 'checklist.item.skin-checks.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg('The MHRA advises skin checks, because of its warning of cancer.', {
          id: 'checklist.item.skin-checks.whyFor.baricitinib',
          desc: 'Item of the checklist',
        }),
        ritlecitinib: msg('The information on ritlecitinib asks for skin checks, because it warns of cancer.', {
          id: 'checklist.item.skin-checks.whyFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    'infection-signs': {
      what: msg('Signs of an infection', {
        id: 'checklist.item.infection-signs.what',
        desc: 'Item of the checklist',
      }),
      reason: msg('Tell your team at once if you think you have an infection.', {
        id: 'checklist.item.infection-signs.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Serious infections are a risk with JAK inhibitors.', {
        id: 'checklist.item.infection-signs.why',
        desc: 'Item of the checklist',
      }),
      whyFor: {
        baricitinib: msg(
          'Baricitinib is paused if usual treatment of the infection does not work, until it has cleared.',
          { id: 'checklist.item.infection-signs.whyFor.baricitinib', desc: 'Item of the checklist' },
        ),
        ritlecitinib: msg('The leaflet of ritlecitinib says to get help for shingles.', {
          id: 'checklist.item.infection-signs.whyFor.ritlecitinib',
          desc: 'Item of the checklist',
        }),
      },
    },
    'side-effects': {
      what: msg('Side effects', { id: 'checklist.item.side-effects.what', desc: 'Item of the checklist' }),
      reason: msg('Tell your team, and report them to the Yellow Card scheme.', {
        id: 'checklist.item.side-effects.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Anybody can report to the MHRA on its Yellow Card page.', {
        id: 'checklist.item.side-effects.why',
        desc: 'Item of the checklist',
      }),
    },
    'patient-card': {
      what: msg('My patient card', { id: 'checklist.item.patient-card.what', desc: 'Item of the checklist' }),
      reason: msg('A card comes with ritlecitinib, to keep with you.', {
        id: 'checklist.item.patient-card.reason',
        desc: 'Item of the checklist',
      }),
      why: msg('Show it to anybody who treats you.', {
        id: 'checklist.item.patient-card.why',
        desc: 'Item of the checklist',
      }),
    },
  } satisfies Items,
  progress: (done: string, all: string) =>
    msg(str`${done} of ${all} ticked`, { id: 'checklist.progress', desc: 'Checklist' }),
  ownQuestions: msg('My own questions', { id: 'checklist.ownQuestions', desc: 'Checklist' }),
  done: msg('done', { id: 'checklist.done', desc: 'Checklist' }),
  open: msg('not done', { id: 'checklist.open', desc: 'Checklist' }),
  fileName: msg('before-you-start', { id: 'checklist.fileName', desc: 'Name of a saved file, without spaces' }),
};
