import { msg, str } from '@lit/localize';
import type { Body, CheckTime, EffectId, HarmId, Nation, BloodTestId } from '../../data/index.js';

/** Words for single codes. */
export const terms = {
  nation: {
    england: msg('England', { id: 'terms.nation.england', desc: 'Nation' }),
    wales: msg('Wales', { id: 'terms.nation.wales', desc: 'Nation' }),
    'northern-ireland': msg('Northern Ireland', { id: 'terms.nation.northern-ireland', desc: 'Nation' }),
    scotland: msg('Scotland', { id: 'terms.nation.scotland', desc: 'Nation' }),
  } satisfies Record<Nation, string>,

  body: {
    nice: msg('NICE', { id: 'terms.body.nice', desc: 'National Institute for Health and Care Excellence' }),
    smc: msg('Scottish Medicines Consortium (SMC)', { id: 'terms.body.smc', desc: 'Body that decides in Scotland' }),
    'doh-ni': msg('Department of Health, Northern Ireland', { id: 'terms.body.doh-ni', desc: 'Body that decides' }),
  } satisfies Record<Body, string>,

  dose: {
    once: (mg: string) => msg(str`${mg} once a day`, { id: 'terms.dose.once', desc: 'Dose, such as 4 mg' }),
    twice: (mg: string) => msg(str`${mg} twice a day`, { id: 'terms.dose.twice', desc: 'Dose, such as 8 mg' }),
  },

  /** Serious harms: as somebody reads them, on a panel and in a table. */
  harm: {
    'serious-infections': msg('serious infections', { id: 'terms.harm.serious-infections', desc: 'Serious harm' }),
    shingles: msg('shingles', { id: 'terms.harm.shingles', desc: 'Serious harm' }),
    pneumonia: msg('pneumonia', { id: 'terms.harm.pneumonia', desc: 'Serious harm' }),
    diverticulitis: msg('inflamed pouches in the bowel (diverticulitis)', {
      id: 'terms.harm.diverticulitis',
      desc: 'Serious harm',
    }),
    clots: msg('blood clots', { id: 'terms.harm.clots', desc: 'Serious harm' }),
    heart: msg('major heart and circulation problems', { id: 'terms.harm.heart', desc: 'Serious harm' }),
    cancer: msg('cancer', { id: 'terms.harm.cancer', desc: 'Serious harm' }),
    'cancer-other': msg('cancer, leaving out skin cancers other than melanoma', {
      id: 'terms.harm.cancer-other',
      desc: 'Serious harm, as one study counted it',
    }),
  } satisfies Record<HarmId, string>,

  effect: {
    acne: msg('acne', { id: 'terms.effect.acne', desc: 'Side effect' }),
    clots: msg('blood clots in a leg or lung', { id: 'terms.effect.clots', desc: 'Side effect' }),
    'cold-sores': msg('cold sores', { id: 'terms.effect.cold-sores', desc: 'Side effect' }),
    diarrhoea: msg('diarrhoea', { id: 'terms.effect.diarrhoea', desc: 'Side effect' }),
    diverticulitis: msg('inflamed pouches in the bowel (diverticulitis)', {
      id: 'terms.effect.diverticulitis',
      desc: 'Side effect',
    }),
    dizziness: msg('dizziness', { id: 'terms.effect.dizziness', desc: 'Side effect' }),
    'face-swelling': msg('swelling of the face', { id: 'terms.effect.face-swelling', desc: 'Side effect' }),
    folliculitis: msg('inflamed hair follicles', { id: 'terms.effect.folliculitis', desc: 'Side effect' }),
    gastroenteritis: msg('stomach bugs', { id: 'terms.effect.gastroenteritis', desc: 'Side effect: gastroenteritis' }),
    headache: msg('headache', { id: 'terms.effect.headache', desc: 'Side effect' }),
    'high-platelets': msg('a high platelet count', { id: 'terms.effect.high-platelets', desc: 'Side effect' }),
    hives: msg('hives', { id: 'terms.effect.hives', desc: 'Side effect: urticaria' }),
    'low-lymphocytes': msg('low white blood cells (lymphocytes)', {
      id: 'terms.effect.low-lymphocytes',
      desc: 'Side effect',
    }),
    'low-neutrophils': msg('low white blood cells (neutrophils)', {
      id: 'terms.effect.low-neutrophils',
      desc: 'Side effect',
    }),
    'low-platelets': msg('a low platelet count', { id: 'terms.effect.low-platelets', desc: 'Side effect' }),
    nausea: msg('feeling sick', { id: 'terms.effect.nausea', desc: 'Side effect' }),
    pneumonia: msg('pneumonia', { id: 'terms.effect.pneumonia', desc: 'Side effect' }),
    'raised-cholesterol': msg('raised cholesterol', { id: 'terms.effect.raised-cholesterol', desc: 'Side effect' }),
    'raised-creatine-kinase': msg('a raised muscle enzyme (creatine kinase)', {
      id: 'terms.effect.raised-creatine-kinase',
      desc: 'Side effect',
    }),
    'raised-liver-enzymes': msg('raised liver enzymes', {
      id: 'terms.effect.raised-liver-enzymes',
      desc: 'Side effect',
    }),
    rash: msg('rash', { id: 'terms.effect.rash', desc: 'Side effect' }),
    shingles: msg('shingles', { id: 'terms.effect.shingles', desc: 'Side effect' }),
    'stomach-pain': msg('stomach pain', { id: 'terms.effect.stomach-pain', desc: 'Side effect' }),
    'throat-nose-infection': msg('throat and nose infections', {
      id: 'terms.effect.throat-nose-infection',
      desc: 'Side effect',
    }),
    'urine-infection': msg('urine infections', { id: 'terms.effect.urine-infection', desc: 'Side effect' }),
    'weight-gain': msg('weight gain', { id: 'terms.effect.weight-gain', desc: 'Side effect' }),
  } satisfies Record<EffectId, string>,

  bloodTest: {
    neutrophils: msg('Neutrophils', { id: 'terms.bloodTest.neutrophils', desc: 'Blood test' }),
    lymphocytes: msg('Lymphocytes', { id: 'terms.bloodTest.lymphocytes', desc: 'Blood test' }),
    haemoglobin: msg('Haemoglobin', { id: 'terms.bloodTest.haemoglobin', desc: 'Blood test' }),
    platelets: msg('Platelets', { id: 'terms.bloodTest.platelets', desc: 'Blood test' }),
    'liver-enzymes': msg('Liver enzymes', { id: 'terms.bloodTest.liver-enzymes', desc: 'Blood test' }),
    'blood-fats': msg('Blood fats', { id: 'terms.bloodTest.blood-fats', desc: 'Blood test' }),
  } satisfies Record<BloodTestId, string>,

  checkTime: {
    before: msg('before the start', { id: 'terms.checkTime.before', desc: 'When a blood test is done; in a list' }),
    'week-4': msg('at 4 weeks', { id: 'terms.checkTime.week-4', desc: 'When a blood test is done; in a list' }),
    'week-12': msg('at 12 weeks', { id: 'terms.checkTime.week-12', desc: 'When a blood test is done; in a list' }),
    routine: msg('regularly after that', {
      id: 'terms.checkTime.routine',
      desc: 'When a blood test is done; in a list',
    }),
  } satisfies Record<CheckTime, string>,
};
