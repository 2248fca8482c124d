import { msg, str } from '@lit/localize';
import type { checklistGroups, ChecklistItemId, Likelihood } from '../../data/index.js';

interface ItemWords {
  readonly what: string;
  readonly why: string;
}

/** The checklist before a start. A reason says why somebody asks for it, never what a result means. */
export const checklist = {
  heading: (medicine: string) => msg(str`Before starting ${medicine}`, { id: 'checklist.heading', desc: 'Heading' }),
  anyMedicine: msg('a JAK inhibitor', { id: 'checklist.any-medicine', desc: 'After "Before starting"' }),
  intro: msg('Tick what is done. Your clinic may ask for more or less.', {
    id: 'checklist.intro',
    desc: 'Under the heading',
  }),
  group: {
    blood: msg('Blood tests', { id: 'checklist.blood', desc: 'Group of items' }),
    infection: msg('Tests for infections', { id: 'checklist.infection', desc: 'Group of items' }),
    'x-ray': msg('Chest X-ray', { id: 'checklist.x-ray', desc: 'Group of items' }),
    vaccine: msg('Vaccines', { id: 'checklist.vaccine', desc: 'Group of items' }),
    talk: msg('Talks to have', { id: 'checklist.talk', desc: 'Group of items' }),
  } satisfies Record<(typeof checklistGroups)[number], string>,
  likelihood: {
    usually: msg('Usually', { id: 'likelihood.usually', desc: 'How often an item is asked for' }),
    likely: msg('Likely to be advised', { id: 'likelihood.likely', desc: 'How often an item is asked for' }),
    'may-be': msg('May be done', { id: 'likelihood.may-be', desc: 'How often an item is asked for' }),
    talk: msg('Worth a talk', { id: 'likelihood.talk', desc: 'How often an item is asked for' }),
    if: msg('If it concerns you', { id: 'likelihood.if', desc: 'How often an item is asked for' }),
  } satisfies Record<Likelihood, string>,
  askedFor: (medicine: string) =>
    msg(str`information on ${medicine} asks for it`, { id: 'checklist.asked-for', desc: 'After "Usually"' }),
  notAskedFor: (medicine: string) =>
    msg(str`not found as asked for before ${medicine}`, { id: 'checklist.not-asked-for', desc: 'After "Usually"' }),
  item: {
    'blood-count': {
      what: msg('Full blood count', { id: 'item.blood-count', desc: 'Checklist item' }),
      why: msg('Low blood cell counts are a side effect.', { id: 'why.blood-count', desc: 'Reason' }),
    },
    liver: {
      what: msg('Liver function', { id: 'item.liver', desc: 'Checklist item' }),
      why: msg('Raised liver enzymes are a side effect.', { id: 'why.liver', desc: 'Reason' }),
    },
    kidney: {
      what: msg('Kidney function', { id: 'item.kidney', desc: 'Checklist item' }),
      why: msg('It can change the dose, or rule a medicine out.', {
        id: 'why.kidney',
        desc: 'Reason',
      }),
    },
    'blood-fats': {
      what: msg('Blood fats', { id: 'item.blood-fats', desc: 'Checklist item: cholesterol' }),
      why: msg('Raised cholesterol is a side effect of baricitinib.', { id: 'why.blood-fats', desc: 'Reason' }),
    },
    hepatitis: {
      what: msg('Hepatitis B and C', { id: 'item.hepatitis', desc: 'Checklist item' }),
      why: msg('Leaflets ask about it before the start.', { id: 'why.hepatitis', desc: 'Reason' }),
    },
    hiv: {
      what: msg('HIV', { id: 'item.hiv', desc: 'Checklist item' }),
      why: msg('Serious infections are a known risk.', { id: 'why.hiv', desc: 'Reason' }),
    },
    tuberculosis: {
      what: msg('Tuberculosis (TB)', { id: 'item.tuberculosis', desc: 'Checklist item' }),
      why: msg('Leaflets ask about it before the start.', { id: 'why.tuberculosis', desc: 'Reason' }),
    },
    chickenpox: {
      what: msg('Immunity to chickenpox', { id: 'item.chickenpox', desc: 'Checklist item' }),
      why: msg('Shingles, from the same virus, is a side effect.', { id: 'why.chickenpox', desc: 'Reason' }),
    },
    'chest-x-ray': {
      what: msg('Chest X-ray', { id: 'item.chest-x-ray', desc: 'Checklist item' }),
      why: msg('It is on a charity’s general list.', { id: 'why.chest-x-ray', desc: 'Reason' }),
    },
    'vaccines-up-to-date': {
      what: msg('Vaccines up to date', { id: 'item.vaccines-up-to-date', desc: 'Checklist item' }),
      why: msg('No live vaccines during treatment or just before.', { id: 'why.vaccines-up-to-date', desc: 'Reason' }),
    },
    'shingles-vaccine': {
      what: msg('Shingles vaccine (not a live one)', { id: 'item.shingles-vaccine', desc: 'Checklist item' }),
      why: msg(
        'Free from age 18 in England and Wales with a severely weak immune system. A charity: a JAK inhibitor now or in the last 3 months counts. A clinician decides.',
        { id: 'why.shingles-vaccine', desc: 'Reason' },
      ),
    },
    'flu-vaccine': {
      what: msg('Flu vaccine, each year', { id: 'item.flu-vaccine', desc: 'Checklist item' }),
      why: msg('Serious infections are a known risk.', { id: 'why.flu-vaccine', desc: 'Reason' }),
    },
    'covid-vaccine': {
      what: msg('Covid vaccine', { id: 'item.covid-vaccine', desc: 'Checklist item' }),
      why: msg('Serious infections are a known risk. Who is offered it changes.', {
        id: 'why.covid-vaccine',
        desc: 'Reason',
      }),
    },
    'pneumococcal-vaccine': {
      what: msg('Pneumococcal vaccine', { id: 'item.pneumococcal-vaccine', desc: 'Checklist item' }),
      why: msg('Serious infections are a known risk.', { id: 'why.pneumococcal-vaccine', desc: 'Reason' }),
    },
    'talk-pregnancy': {
      what: msg('Pregnancy, contraception, breastfeeding', { id: 'item.talk-pregnancy', desc: 'Checklist item' }),
      why: msg('Not in pregnancy or while breastfeeding.', {
        id: 'why.talk-pregnancy',
        desc: 'Reason',
      }),
    },
    'talk-risks': {
      what: msg('Age, smoking, heart disease, clots, cancer', { id: 'item.talk-risks', desc: 'Checklist item' }),
      why: msg('The MHRA warns of serious risks.', { id: 'why.talk-risks', desc: 'Reason' }),
    },
    'talk-infections': {
      what: msg('Infections now or before', { id: 'item.talk-infections', desc: 'Checklist item' }),
      why: msg('Serious infections are a known risk, and old ones can come back.', {
        id: 'why.talk-infections',
        desc: 'Reason',
      }),
    },
    'talk-medicines': {
      what: msg('Every other medicine you take', { id: 'item.talk-medicines', desc: 'Checklist item' }),
      why: msg('Some must not be combined, some change the dose.', { id: 'why.talk-medicines', desc: 'Reason' }),
    },
    'talk-stopping': {
      what: msg('How long, and what if it stops', { id: 'item.talk-stopping', desc: 'Checklist item' }),
      why: msg('After stopping, hair is likely to fall out again.', { id: 'why.talk-stopping', desc: 'Reason' }),
    },
    'talk-no-treatment': {
      what: msg('Having no treatment', { id: 'item.talk-no-treatment', desc: 'Checklist item' }),
      why: msg('No treatment is fine too.', { id: 'why.talk-no-treatment', desc: 'Reason' }),
    },
  } satisfies Record<ChecklistItemId, ItemWords>,
  progress: (done: number, all: number) =>
    msg(str`${done} of ${all} ticked`, { id: 'checklist.progress', desc: 'Progress in words' }),
  notes: msg('My own questions', { id: 'checklist.notes', desc: 'Label of a text box' }),
  done: msg('done', { id: 'checklist.done', desc: 'In the copied text, before an item' }),
  open: msg('not done', { id: 'checklist.open', desc: 'In the copied text, before an item' }),
};
