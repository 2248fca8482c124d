import { msg, str } from '@lit/localize';
import type {
  Phrases,
  appearance,
  naturalCourse,
  WigExemption,
  wigHelp,
  WigKind,
  withoutTreatment,
  Nation,
} from '../../data/index.js';

/** Having no treatment: what hair does by itself, what helps, and what life is like. */
export const noTreatment = {
  naturalCourse: {
    uncertain: msg(
      'Hair can grow back by itself over months, but nobody can be sure of it. The less you have lost, the more likely it is.',
      { id: 'noTreatment.naturalCourse.uncertain', desc: 'What hair does without treatment' },
    ),
    'small-patches': (v) =>
      msg(
        str`Many people with small patches regrow hair within a year. Sources differ a lot, from ${v.from} to ${v.to} in 100 people.`,
        { id: 'noTreatment.naturalCourse.small-patches', desc: 'What hair does without treatment' },
      ),
    'first-episode': (v) =>
      msg(
        str`Experts estimated this for 100 people with any first episode, and not for severe loss. About ${v.clearEarly} have one patch that clears within half a year, and about ${v.clearLater} have more patches that clear within a year. About ${v.longTerm} have it for longer.`,
        { id: 'noTreatment.naturalCourse.first-episode', desc: 'What hair does without treatment' },
      ),
    'half-or-more': msg('If you have lost more than half of your hair, it is unlikely that all of it comes back.', {
      id: 'noTreatment.naturalCourse.half-or-more',
      desc: 'What hair does without treatment',
    }),
    'dummy-groups': (v) =>
      msg(
        str`In trials of JAK inhibitors, people had lost half of their scalp hair or more, for months or years. On a dummy treatment, ${v.from} to ${v.to} in 100 had most of it back after ${v.fromMonth} to ${v.toMonths}. A new or fast loss may go another way.`,
        { id: 'noTreatment.naturalCourse.dummy-groups', desc: 'What hair does without treatment' },
      ),
    'totalis-universalis': (v) =>
      msg(
        str`Studies followed ${v.people} people with totalis or universalis, treated or not. Of these, ${v.regrew} got all their hair back. More had some regrowth, or regrowth that did not last.`,
        { id: 'noTreatment.naturalCourse.totalis-universalis', desc: 'What hair does without treatment' },
      ),
    'more-episodes': msg('Most people have more than one episode in their life.', {
      id: 'noTreatment.naturalCourse.more-episodes',
      desc: 'What hair does without treatment',
    }),
    'white-at-first': msg('New hair may be white at first.', {
      id: 'noTreatment.naturalCourse.white-at-first',
      desc: 'What hair does without treatment',
    }),
  } satisfies Phrases<typeof naturalCourse>,
  without: {
    accepted: msg(
      'No treatment at all is still ok. In 2012, before these medicines, UK dermatologists called it a fair choice for many people.',
      { id: 'noTreatment.without.accepted', desc: 'What it is like to have no treatment' },
    ),
    'living-well': msg(
      'You can live well without your hair growing back. Many people in the alopecia community do just that.',
      { id: 'noTreatment.without.living-well', desc: 'What it is like to have no treatment' },
    ),
    'change-mind': msg('It is your choice, and you can change your mind.', {
      id: 'noTreatment.without.change-mind',
      desc: 'What it is like to have no treatment',
    }),
    tests: msg('Blood tests come with the medicines. If you take none, you do not need those tests.', {
      id: 'noTreatment.without.tests',
      desc: 'What it is like to have no treatment',
    }),
    visits: msg('You can still see your GP or a dermatologist, for support or to talk again.', {
      id: 'noTreatment.without.visits',
      desc: 'What it is like to have no treatment',
    }),
    pregnancy: msg(
      'The limits in pregnancy and breastfeeding come with the medicines. If you take none, you do not have to wait or stop.',
      { id: 'noTreatment.without.pregnancy', desc: 'What it is like to have no treatment' },
    ),
    nhs: msg('You can still get help with a wig on the NHS, and support for how you feel.', {
      id: 'noTreatment.without.nhs',
      desc: 'What it is like to have no treatment',
    }),
    'hard-sides': msg(
      'Hair loss can affect your mood, work, school and relationships. Without lashes and brows, sweat and grit get in your eyes.',
      { id: 'noTreatment.without.hard-sides', desc: 'What it is like to have no treatment' },
    ),
  } satisfies Phrases<typeof withoutTreatment>,
  moodHeading: msg('How you feel', { id: 'noTreatment.moodHeading', desc: 'No treatment' }),
  mentalHealth: {
    common: (v: { readonly people: string }) =>
      msg(
        str`In the UK health records of ${v.people} people with alopecia areata, more had depression or anxiety than among other people. A company paid for this study.`,
        { id: 'noTreatment.mentalHealth.common', desc: 'Mood, and what helps' },
      ),
    help: msg(
      'If it weighs on you a little, UK dermatologists advise self-help and patient support. If it weighs on you more, they advise help from a psychologist.',
      { id: 'noTreatment.mentalHealth.help', desc: 'Mood, and what helps' },
    ),
    'at-worst': (phone: string) =>
      msg(
        str`Some people have had thoughts of ending their life. If you have them, talk to somebody today. Samaritans answer on ${phone}, free, day and night.`,
        { id: 'noTreatment.mentalHealth.at-worst', desc: 'Mood, and what helps' },
      ),
  },
  wigHeading: msg('Wigs', { id: 'noTreatment.wigHeading', desc: 'No treatment' }),
  wigs: {
    england: msg('In England many adults pay an NHS charge for a wig.', {
      id: 'noTreatment.wigs.england',
      desc: 'A wig on the NHS, in one nation',
    }),
    wales: msg('In Wales a wig is free if a hospital supplies it on the NHS.', {
      id: 'noTreatment.wigs.wales',
      desc: 'A wig on the NHS, in one nation',
    }),
    'northern-ireland': msg('In Northern Ireland a wig on prescription is free for everybody.', {
      id: 'noTreatment.wigs.northern-ireland',
      desc: 'A wig on the NHS, in one nation',
    }),
    scotland: msg('In Scotland a wig is free if a hospital supplies it on the NHS.', {
      id: 'noTreatment.wigs.scotland',
      desc: 'A wig on the NHS, in one nation',
    }),
  } satisfies Record<Nation, string>,
  wigCharge: {
    synthetic: (pounds: string) =>
      msg(str`In England it is £${pounds} for a ready-made synthetic wig.`, {
        id: 'noTreatment.wigCharge.synthetic',
        desc: 'What a wig costs in England; the value is pounds with pence',
      }),
    partlyHuman: (pounds: string) =>
      msg(str`In England it is £${pounds} for a wig partly of human hair.`, {
        id: 'noTreatment.wigCharge.partlyHuman',
        desc: 'What a wig costs in England; the value is pounds with pence',
      }),
    human: (pounds: string) =>
      msg(str`In England it is £${pounds} for a wig of human hair, made to measure.`, {
        id: 'noTreatment.wigCharge.human',
        desc: 'What a wig costs in England; the value is pounds with pence',
      }),
  } satisfies Record<WigKind, (pounds: string) => string>,
  wigChargesSince: (day: string) =>
    msg(str`These charges were set on ${day}. Please check the price today.`, {
      id: 'noTreatment.wigChargesSince',
      desc: 'No treatment',
    }),
  wigExemptIntro: msg('In England you pay nothing if one of these is true of you.', {
    id: 'noTreatment.wigExemptIntro',
    desc: 'No treatment',
  }),
  wigExemption: {
    'under-16': msg('You are under 16.', {
      id: 'noTreatment.wigExemption.under-16',
      desc: 'Who pays nothing for a wig in England; in a list',
    }),
    'student-under-19': msg('You are under 19 and in full-time education.', {
      id: 'noTreatment.wigExemption.student-under-19',
      desc: 'Who pays nothing for a wig in England; in a list',
    }),
    'war-pension': msg('You have a war pension certificate for your hair loss.', {
      id: 'noTreatment.wigExemption.war-pension',
      desc: 'Who pays nothing for a wig in England; in a list',
    }),
    'pension-credit': msg('You get Pension Credit Guarantee Credit.', {
      id: 'noTreatment.wigExemption.pension-credit',
      desc: 'Who pays nothing for a wig in England; in a list',
    }),
    'income-related-esa': msg('You get income-related Employment and Support Allowance.', {
      id: 'noTreatment.wigExemption.income-related-esa',
      desc: 'Who pays nothing for a wig in England; in a list',
    }),
    inpatient: msg('You are staying in hospital.', {
      id: 'noTreatment.wigExemption.inpatient',
      desc: 'Who pays nothing for a wig in England; in a list',
    }),
    'hc2-certificate': msg('You have an HC2 certificate.', {
      id: 'noTreatment.wigExemption.hc2-certificate',
      desc: 'Who pays nothing for a wig in England; in a list',
    }),
  } satisfies Record<WigExemption, string>,
  wigHelp: {
    exempt: msg(
      'Copies of NHS pages also name Income Support and, up to a limit, Universal Credit. Look at the NHS page.',
      {
        id: 'noTreatment.wigHelp.exempt',
        desc: 'Help with the cost of a wig in England',
      },
    ),
    'part-help': msg('An HC3 certificate puts a limit on what you pay.', {
      id: 'noTreatment.wigHelp.part-help',
      desc: 'Help with the cost of a wig in England',
    }),
    refund: (v) =>
      msg(str`If you have paid, you can ask for your money back on form HC5(W) within ${v.months}.`, {
        id: 'noTreatment.wigHelp.refund',
        desc: 'Help with the cost of a wig in England',
      }),
  } satisfies Phrases<typeof wigHelp>,
  appearance: {
    'wig-kinds': (v) =>
      msg(
        str`NHS wigs are usually synthetic, and one lasts about ${v.from} to ${v.toMonths}. Human hair is possible if synthetic hair harms your skin.`,
        { id: 'noTreatment.appearance.wig-kinds', desc: 'Wigs, brows and lashes' },
      ),
    'wig-number': msg('How many wigs you get depends on where you live. A dermatologist usually refers you.', {
      id: 'noTreatment.appearance.wig-number',
      desc: 'Wigs, brows and lashes',
    }),
    'wigs-for-young-people': (v) =>
      msg(str`The Little Princess Trust gives free real-hair wigs to people up to age ${v.age}, where it can.`, {
        id: 'noTreatment.appearance.wigs-for-young-people',
        desc: 'Wigs, brows and lashes',
      }),
    'lashes-and-brows': msg('You can wear false lashes and brows, and lashes for the upper lid are easy to find.', {
      id: 'noTreatment.appearance.lashes-and-brows',
      desc: 'Wigs, brows and lashes',
    }),
    'brow-tattoos': msg('We have not found UK advice on tattooed brows. Ask your dermatologist first.', {
      id: 'noTreatment.appearance.brow-tattoos',
      desc: 'Wigs, brows and lashes',
    }),
    'why-lashes-matter': msg(
      'Brows and lashes keep sweat and grit out of your eyes. Without hair in your nose, it may run.',
      { id: 'noTreatment.appearance.why-lashes-matter', desc: 'Wigs, brows and lashes' },
    ),
    tips: msg('Alopecia UK has tips on how to look the way you want.', {
      id: 'noTreatment.appearance.tips',
      desc: 'Wigs, brows and lashes',
    }),
  } satisfies Phrases<typeof appearance>,
};
