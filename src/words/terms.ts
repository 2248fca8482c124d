import { msg, str } from '@lit/localize';
import type { Body, Certainty, CheckTime, EffectId, Form, Nation, BandId, BloodTestId } from '../../data/index.js';

/** Words for single codes. */
export const terms = {
  nation: {
    england: msg('England', { id: 'nation.england', desc: 'Nation' }),
    wales: msg('Wales', { id: 'nation.wales', desc: 'Nation' }),
    'northern-ireland': msg('Northern Ireland', { id: 'nation.northern-ireland', desc: 'Nation' }),
    scotland: msg('Scotland', { id: 'nation.scotland', desc: 'Nation' }),
  } satisfies Record<Nation, string>,

  body: {
    nice: msg('NICE', { id: 'body.nice', desc: 'National Institute for Health and Care Excellence' }),
    smc: msg('Scottish Medicines Consortium (SMC)', { id: 'body.smc', desc: 'Body that decides in Scotland' }),
    'doh-ni': msg('Department of Health, Northern Ireland', { id: 'body.doh-ni', desc: 'Body that decides' }),
  } satisfies Record<Body, string>,

  certainty: {
    primary: msg('First-hand source', {
      id: 'certainty.primary',
      desc: 'Kind of source: regulator, NICE, company, journal',
    }),
    secondary: msg('Second-hand source', { id: 'certainty.secondary', desc: 'Kind of source: charity, press, a copy' }),
    derived: msg('Worked out from', { id: 'certainty.derived', desc: 'Follows from the sources named' }),
  } satisfies Record<Certainty, string>,

  form: {
    'film-coated-tablet': msg('Film-coated tablet', { id: 'form.film-coated-tablet', desc: 'Form of a medicine' }),
    tablet: msg('Tablet', { id: 'form.tablet', desc: 'Form of a medicine' }),
    'hard-capsule': msg('Hard capsule', { id: 'form.hard-capsule', desc: 'Form of a medicine' }),
  } satisfies Record<Form, string>,

  dose: {
    once: (mg: string) => msg(str`${mg} once a day`, { id: 'dose.once', desc: 'Dose, such as 4 mg' }),
    twice: (mg: string) => msg(str`${mg} twice a day`, { id: 'dose.twice', desc: 'Dose, such as 8 mg' }),
  },

  /** Frequency words always come with their number. */
  band: {
    'very-common': (per100: number) =>
      msg(str`Very common: more than ${per100} in 100 people`, {
        id: 'band.very-common',
        desc: 'Side effect frequency',
      }),
    common: (per100: number) =>
      msg(str`Common: up to ${per100} in 100 people`, { id: 'band.common', desc: 'Side effect frequency' }),
    uncommon: (per100: number) =>
      msg(str`Uncommon: up to ${per100} in 100 people`, { id: 'band.uncommon', desc: 'Side effect frequency' }),
  } satisfies Record<BandId, (per100: number) => string>,
  bandWithoutNumber: msg('Among the most common (MHRA), no number', {
    id: 'band.no-number',
    desc: 'The source gives no figure for this side effect',
  }),

  effect: {
    acne: msg('acne', { id: 'effect.acne', desc: 'Side effect' }),
    clots: msg('blood clots in a leg or lung', { id: 'effect.clots', desc: 'Side effect' }),
    'cold-sores': msg('cold sores', { id: 'effect.cold-sores', desc: 'Side effect' }),
    diarrhoea: msg('diarrhoea', { id: 'effect.diarrhoea', desc: 'Side effect' }),
    diverticulitis: msg('inflamed pouches in the bowel (diverticulitis)', {
      id: 'effect.diverticulitis',
      desc: 'Side effect',
    }),
    dizziness: msg('dizziness', { id: 'effect.dizziness', desc: 'Side effect' }),
    'face-swelling': msg('swelling of the face', { id: 'effect.face-swelling', desc: 'Side effect' }),
    folliculitis: msg('inflamed hair follicles', { id: 'effect.folliculitis', desc: 'Side effect' }),
    gastroenteritis: msg('stomach bugs', { id: 'effect.gastroenteritis', desc: 'Side effect: gastroenteritis' }),
    headache: msg('headache', { id: 'effect.headache', desc: 'Side effect' }),
    'high-platelets': msg('a high platelet count', { id: 'effect.high-platelets', desc: 'Side effect' }),
    hives: msg('hives', { id: 'effect.hives', desc: 'Side effect: urticaria' }),
    'low-lymphocytes': msg('low white blood cells (lymphocytes)', {
      id: 'effect.low-lymphocytes',
      desc: 'Side effect',
    }),
    'low-neutrophils': msg('low white blood cells (neutrophils)', {
      id: 'effect.low-neutrophils',
      desc: 'Side effect',
    }),
    'low-platelets': msg('a low platelet count', { id: 'effect.low-platelets', desc: 'Side effect' }),
    nausea: msg('feeling sick', { id: 'effect.nausea', desc: 'Side effect' }),
    pneumonia: msg('pneumonia', { id: 'effect.pneumonia', desc: 'Side effect' }),
    'raised-cholesterol': msg('raised cholesterol', { id: 'effect.raised-cholesterol', desc: 'Side effect' }),
    'raised-creatine-kinase': msg('a raised muscle enzyme (creatine kinase)', {
      id: 'effect.raised-creatine-kinase',
      desc: 'Side effect',
    }),
    'raised-liver-enzymes': msg('raised liver enzymes', { id: 'effect.raised-liver-enzymes', desc: 'Side effect' }),
    rash: msg('rash', { id: 'effect.rash', desc: 'Side effect' }),
    shingles: msg('shingles', { id: 'effect.shingles', desc: 'Side effect' }),
    'stomach-pain': msg('stomach pain', { id: 'effect.stomach-pain', desc: 'Side effect' }),
    'throat-nose-infection': msg('throat and nose infections', {
      id: 'effect.throat-nose-infection',
      desc: 'Side effect',
    }),
    'urine-infection': msg('urine infections', { id: 'effect.urine-infection', desc: 'Side effect' }),
    'weight-gain': msg('weight gain', { id: 'effect.weight-gain', desc: 'Side effect' }),
  } satisfies Record<EffectId, string>,

  bloodTest: {
    neutrophils: msg('Neutrophils', { id: 'test.neutrophils', desc: 'Blood test' }),
    lymphocytes: msg('Lymphocytes', { id: 'test.lymphocytes', desc: 'Blood test' }),
    haemoglobin: msg('Haemoglobin', { id: 'test.haemoglobin', desc: 'Blood test' }),
    platelets: msg('Platelets', { id: 'test.platelets', desc: 'Blood test' }),
    'liver-enzymes': msg('Liver enzymes', { id: 'test.liver-enzymes', desc: 'Blood test' }),
    'blood-fats': msg('Blood fats', { id: 'test.blood-fats', desc: 'Blood test' }),
  } satisfies Record<BloodTestId, string>,

  checkTime: {
    before: msg('before the start', { id: 'time.before', desc: 'When a blood test is done; in a list' }),
    'week-4': msg('at 4 weeks', { id: 'time.week-4', desc: 'When a blood test is done; in a list' }),
    'week-12': msg('at 12 weeks', { id: 'time.week-12', desc: 'When a blood test is done; in a list' }),
    routine: msg('as routine', { id: 'time.routine', desc: 'When a blood test is done; in a list' }),
  } satisfies Record<CheckTime, string>,
};
