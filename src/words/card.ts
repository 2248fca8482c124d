import { msg, str } from '@lit/localize';
import type { Measure } from '../../data/index.js';

/** The card and the parts it shares with the choice aid. */
export const card = {
  brand: (brand: string) => msg(str`Brand name: ${brand}`, { id: 'card.brand', desc: 'Under the generic name' }),
  does: (targets: string) =>
    msg(str`A JAK inhibitor: it blocks ${targets}. JAKs are proteins that pass on immune signals.`, {
      id: 'card.does',
      desc: 'What the medicine does; targets such as "JAK1 and JAK2"',
    }),
  tecFamily: msg('the TEC family', { id: 'card.tecFamily', desc: 'A family of proteins, in a list after JAK3' }),

  heading: {
    approved: msg('Who it is approved for', { id: 'card.heading.approved', desc: 'Section heading' }),
    taking: msg('How it is taken', { id: 'card.heading.taking', desc: 'Section heading' }),
    trials: msg('What trials saw', { id: 'card.heading.trials', desc: 'Section heading' }),
    stopping: msg('If it is stopped', { id: 'card.heading.stopping', desc: 'Section heading' }),
    effects: msg('Some side effects', { id: 'card.heading.effects', desc: 'Section heading' }),
    'serious-risk': msg('Serious risks', { id: 'card.heading.serious-risk', desc: 'Section heading' }),
    contraindication: msg('Who should not take it', { id: 'card.heading.contraindication', desc: 'Section heading' }),
    pregnancy: msg('Pregnancy, contraception and breastfeeding', {
      id: 'card.heading.pregnancy',
      desc: 'Section heading',
    }),
    interaction: msg('Other medicines and vaccines', { id: 'card.heading.interaction', desc: 'Section heading' }),
    monitoring: msg('Checks before and during', { id: 'card.heading.monitoring', desc: 'Section heading' }),
    options: msg('The other options', { id: 'card.heading.options', desc: 'Section heading' }),
    leaflet: msg('Leaflet and reporting', { id: 'card.heading.leaflet', desc: 'Section heading' }),
  },

  usualDose: (dose: string) =>
    msg(str`Usual dose: ${dose}.`, { id: 'card.usualDose', desc: 'Such as 4 mg once a day' }),

  measure: {
    'salt-20': msg('Hair on four fifths of the scalp or more (SALT 20 or less)', {
      id: 'card.measure.salt-20',
      desc: 'What the trial counted',
    }),
    'salt-10': msg('Hair on nine tenths of the scalp or more (SALT 10 or less)', {
      id: 'card.measure.salt-10',
      desc: 'What the trial counted',
    }),
  } satisfies Record<Measure, string>,
  trial: (trial: string, dose: string, week: number) =>
    msg(str`${trial} trial, ${dose}, week ${week}`, { id: 'card.trial', desc: 'Name, dose, week of the result' }),
  population: (age: number) =>
    msg(str`People aged ${age} and over who had lost half or more of their scalp hair.`, {
      id: 'card.population',
      desc: 'Who was in the trial',
    }),
  group: (name: string, did: number, didNot: number) =>
    msg(str`${name}: ${did} in 100 did, ${didNot} did not`, {
      id: 'card.group',
      desc: 'A group in a trial, whole numbers',
    }),
  dummy: msg('dummy treatment', { id: 'card.dummy', desc: 'Placebo group' }),
  dummyMeans: msg(
    'Dummy treatment (placebo) has no medicine in it. SALT is the share of the scalp without hair, 0 to 100.',
    { id: 'card.dummyMeans', desc: 'Explains placebo' },
  ),
  observed: msg('As observed in the trial.', {
    id: 'card.observed',
    desc: 'Counted shares, not estimates of a statistical model',
  }),
  people: (count: string) => msg(str`${count} people`, { id: 'card.people', desc: 'Size of a group in a trial' }),
  peopleInAll: (count: string) =>
    msg(str`${count} people in all, groups not found.`, {
      id: 'card.peopleInAll',
      desc: 'Under a table of trial results',
    }),
  notCompared: msg('We found no trial that compares these medicines: they cannot be ranked.', {
    id: 'card.notCompared',
    desc: 'Under trial results',
  }),
  lowerDose: msg('The lower dose in the same trials', {
    id: 'card.lowerDose',
    desc: 'Opens more results of the same medicine',
  }),

  noneListed: msg('none listed', { id: 'card.noneListed', desc: 'No side effect in this band' }),
  effectUnknown: msg('no information found', { id: 'card.effectUnknown', desc: 'No UK information on this band' }),
  getHelp: (effects: string) =>
    msg(str`The leaflet says get help for: ${effects}.`, { id: 'card.getHelp', desc: 'As the leaflet says' }),

  unknown: (medicine: string) =>
    msg(str`We found no full UK text on this for ${medicine}. Ask the clinic or a pharmacist.`, {
      id: 'card.unknown',
      desc: 'Where UK information was not found',
    }),
  notShownYet: msg('Trials and harms are shown from the day of approval.', {
    id: 'card.notShownYet',
    desc: 'On the card of a medicine without a licence on that day',
  }),
  leaflet: (place: string) =>
    msg(str`Patient leaflets: ${place}`, { id: 'card.leaflet', desc: 'Link; a part of the UK' }),
  yellowCard: msg('Report a side effect: Yellow Card', { id: 'card.yellowCard', desc: 'Link to the MHRA scheme' }),
  greatBritain: msg('England, Scotland and Wales', { id: 'card.greatBritain', desc: 'Where leaflets apply' }),

  otherMedicine: (medicine: string) =>
    msg(str`${medicine}: a JAK inhibitor, with its own possible benefits and harms.`, {
      id: 'card.otherMedicine',
      desc: 'One line on another medicine',
    }),
  otherCare: msg('Other care: each kind with its own possible benefits and harms.', {
    id: 'card.otherCare',
    desc: 'One line',
  }),
  noTreatment: msg('No treatment: without the possible benefits and harms of a medicine.', {
    id: 'card.noTreatment',
    desc: 'One line',
  }),
};
