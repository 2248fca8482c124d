import { msg, str } from '@lit/localize';
import type { checklistGroups, ChecklistItemId, Likelihood } from '../../data/index.js';

interface ItemWords {
  readonly what: string;
  readonly why: string;
}

/** The checklist before a start. A reason says why somebody asks for it, never what a result means. */
export const checklist = {
  heading: (medicine: string) => msg(str`Before starting ${medicine}`, { id: 'checklist.heading', desc: 'Heading' }),
  anyMedicine: msg('a JAK inhibitor', { id: 'checklist.anyMedicine', desc: 'After "Before starting"' }),
  intro: msg('Tick what is done. Your clinic may ask for more or less.', {
    id: 'checklist.intro',
    desc: 'Under the heading',
  }),
  group: {
    blood: msg('Blood tests', { id: 'checklist.group.blood', desc: 'Group of items' }),
    infection: msg('Tests for infections', { id: 'checklist.group.infection', desc: 'Group of items' }),
    'x-ray': msg('Chest X-ray', { id: 'checklist.group.x-ray', desc: 'Group of items' }),
    vaccine: msg('Vaccines', { id: 'checklist.group.vaccine', desc: 'Group of items' }),
    talk: msg('Talks to have', { id: 'checklist.group.talk', desc: 'Group of items' }),
  } satisfies Record<(typeof checklistGroups)[number], string>,
  likelihood: {
    usually: msg('Usually', { id: 'checklist.likelihood.usually', desc: 'How often an item is asked for' }),
    likely: msg('Likely to be advised', { id: 'checklist.likelihood.likely', desc: 'How often an item is asked for' }),
    'may-be': msg('May be done', { id: 'checklist.likelihood.may-be', desc: 'How often an item is asked for' }),
    talk: msg('Worth a talk', { id: 'checklist.likelihood.talk', desc: 'How often an item is asked for' }),
    if: msg('If it concerns you', { id: 'checklist.likelihood.if', desc: 'How often an item is asked for' }),
  } satisfies Record<Likelihood, string>,
  askedFor: (medicine: string) =>
    msg(str`information on ${medicine} asks for it`, { id: 'checklist.askedFor', desc: 'After "Usually"' }),
  notAskedFor: (medicine: string) =>
    msg(str`not found as asked for before ${medicine}`, { id: 'checklist.notAskedFor', desc: 'After "Usually"' }),
  item: {
    'blood-count': {
      what: msg('Full blood count', { id: 'checklist.item.blood-count.what', desc: 'Checklist item' }),
      why: msg('Low blood cell counts are a side effect.', { id: 'checklist.item.blood-count.why', desc: 'Reason' }),
    },
    liver: {
      what: msg('Liver function', { id: 'checklist.item.liver.what', desc: 'Checklist item' }),
      why: msg('Raised liver enzymes are a side effect.', { id: 'checklist.item.liver.why', desc: 'Reason' }),
    },
    kidney: {
      what: msg('Kidney function', { id: 'checklist.item.kidney.what', desc: 'Checklist item' }),
      why: msg('It can change the dose, or rule a medicine out.', {
        id: 'checklist.item.kidney.why',
        desc: 'Reason',
      }),
    },
    'blood-fats': {
      what: msg('Blood fats', { id: 'checklist.item.blood-fats.what', desc: 'Checklist item: cholesterol' }),
      why: msg('Raised cholesterol is a side effect of baricitinib.', {
        id: 'checklist.item.blood-fats.why',
        desc: 'Reason',
      }),
    },
    hepatitis: {
      what: msg('Hepatitis B and C', { id: 'checklist.item.hepatitis.what', desc: 'Checklist item' }),
      why: msg('Leaflets ask about it before the start.', { id: 'checklist.item.hepatitis.why', desc: 'Reason' }),
    },
    hiv: {
      what: msg('HIV', { id: 'checklist.item.hiv.what', desc: 'Checklist item' }),
      why: msg('Serious infections are a known risk.', { id: 'checklist.item.hiv.why', desc: 'Reason' }),
    },
    tuberculosis: {
      what: msg('Tuberculosis (TB)', { id: 'checklist.item.tuberculosis.what', desc: 'Checklist item' }),
      why: msg('Leaflets ask about it before the start.', { id: 'checklist.item.tuberculosis.why', desc: 'Reason' }),
    },
    chickenpox: {
      what: msg('Immunity to chickenpox', { id: 'checklist.item.chickenpox.what', desc: 'Checklist item' }),
      why: msg('Shingles, from the same virus, is a side effect.', {
        id: 'checklist.item.chickenpox.why',
        desc: 'Reason',
      }),
    },
    'chest-x-ray': {
      what: msg('Chest X-ray', { id: 'checklist.item.chest-x-ray.what', desc: 'Checklist item' }),
      why: msg('It is on a charity’s general list.', { id: 'checklist.item.chest-x-ray.why', desc: 'Reason' }),
    },
    'vaccines-up-to-date': {
      what: msg('Vaccines up to date', { id: 'checklist.item.vaccines-up-to-date.what', desc: 'Checklist item' }),
      why: msg('No live vaccines during treatment or just before.', {
        id: 'checklist.item.vaccines-up-to-date.why',
        desc: 'Reason',
      }),
    },
    'shingles-vaccine': {
      what: msg('Shingles vaccine (not a live one)', {
        id: 'checklist.item.shingles-vaccine.what',
        desc: 'Checklist item',
      }),
      why: msg(
        'Free from age 18 in England and Wales with a severely weak immune system. A charity: a JAK inhibitor now or in the last 3 months counts. A clinician decides.',
        { id: 'checklist.item.shingles-vaccine.why', desc: 'Reason' },
      ),
    },
    'flu-vaccine': {
      what: msg('Flu vaccine, each year', { id: 'checklist.item.flu-vaccine.what', desc: 'Checklist item' }),
      why: msg('Serious infections are a known risk.', { id: 'checklist.item.flu-vaccine.why', desc: 'Reason' }),
    },
    'covid-vaccine': {
      what: msg('Covid vaccine', { id: 'checklist.item.covid-vaccine.what', desc: 'Checklist item' }),
      why: msg('Serious infections are a known risk. Who is offered it changes.', {
        id: 'checklist.item.covid-vaccine.why',
        desc: 'Reason',
      }),
    },
    'pneumococcal-vaccine': {
      what: msg('Pneumococcal vaccine', { id: 'checklist.item.pneumococcal-vaccine.what', desc: 'Checklist item' }),
      why: msg('Serious infections are a known risk.', {
        id: 'checklist.item.pneumococcal-vaccine.why',
        desc: 'Reason',
      }),
    },
    'talk-pregnancy': {
      what: msg('Pregnancy, contraception, breastfeeding', {
        id: 'checklist.item.talk-pregnancy.what',
        desc: 'Checklist item',
      }),
      why: msg('Not in pregnancy or while breastfeeding.', {
        id: 'checklist.item.talk-pregnancy.why',
        desc: 'Reason',
      }),
    },
    'talk-risks': {
      what: msg('Age, smoking, heart disease, clots, cancer', {
        id: 'checklist.item.talk-risks.what',
        desc: 'Checklist item',
      }),
      why: msg('The MHRA warns of serious risks.', { id: 'checklist.item.talk-risks.why', desc: 'Reason' }),
    },
    'talk-infections': {
      what: msg('Infections now or before', { id: 'checklist.item.talk-infections.what', desc: 'Checklist item' }),
      why: msg('Serious infections are a known risk, and old ones can come back.', {
        id: 'checklist.item.talk-infections.why',
        desc: 'Reason',
      }),
    },
    'talk-medicines': {
      what: msg('Every other medicine you take', { id: 'checklist.item.talk-medicines.what', desc: 'Checklist item' }),
      why: msg('Some must not be combined, some change the dose.', {
        id: 'checklist.item.talk-medicines.why',
        desc: 'Reason',
      }),
    },
    'talk-stopping': {
      what: msg('How long, and what if it stops', { id: 'checklist.item.talk-stopping.what', desc: 'Checklist item' }),
      why: msg('After stopping, hair is likely to fall out again.', {
        id: 'checklist.item.talk-stopping.why',
        desc: 'Reason',
      }),
    },
    'talk-no-treatment': {
      what: msg('Having no treatment', { id: 'checklist.item.talk-no-treatment.what', desc: 'Checklist item' }),
      why: msg('No treatment is fine too.', { id: 'checklist.item.talk-no-treatment.why', desc: 'Reason' }),
    },
  } satisfies Record<ChecklistItemId, ItemWords>,
  progress: (done: number, all: number) =>
    msg(str`${done} of ${all} ticked`, { id: 'checklist.progress', desc: 'Progress in words' }),
  notes: msg('My own questions', { id: 'checklist.notes', desc: 'Label of a text box' }),
  done: msg('done', { id: 'checklist.done', desc: 'In the copied text, before an item' }),
  open: msg('not done', { id: 'checklist.open', desc: 'In the copied text, before an item' }),
};
