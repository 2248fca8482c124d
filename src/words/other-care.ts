import { msg, str } from '@lit/localize';
import type {
  CareFacet,
  CareStudyCode,
  Comparison,
  OtherCareId,
  otherCare as facts,
  otherCareInAll,
  Phrase,
  Phrases,
} from '../../data/index.js';
type Study = (typeof facts)[OtherCareId]['studies'][number];
type StudyPhrases = { readonly [Code in CareStudyCode]: Phrase<Extract<Study, { readonly code: Code }>> };
type Abouts = { readonly [Id in OtherCareId]: Phrases<Pick<(typeof facts)[Id], CareFacet>> };

/** Other care that a dermatologist may offer: what it is, what it may do, and what studies saw in whom. */
export const otherCare = {
  inAll: {
    'usual-path': msg(
      'Most people start with a steroid on the skin from a GP. A dermatologist may then offer other medicines, mostly not approved for alopecia areata, or a wig.',
      { id: 'otherCare.inAll.usual-path', desc: 'What holds for all other care' },
    ),
    'how-sure': (v) =>
      msg(
        str`A large review in 2023 found ${v.trials} trials of ${v.treatments} treatments in ${v.people} people. Most were small and weak, so for most kinds nobody can be sure how well they work.`,
        { id: 'otherCare.inAll.how-sure', desc: 'What holds for all other care' },
      ),
    'in-adults': (v) =>
      msg(
        str`A review of ${v.reports} reports on adults found that older treatments brought back little hair in general. Many people lost it again.`,
        { id: 'otherCare.inAll.in-adults', desc: 'What holds for all other care' },
      ),
  } satisfies Phrases<typeof otherCareInAll>,
  name: {
    'steroid-creams': msg('Steroid creams, foams and lotions', {
      id: 'otherCare.name.steroid-creams',
      desc: 'Name of a kind of other care',
    }),
    'steroid-injections': msg('Steroid injections', {
      id: 'otherCare.name.steroid-injections',
      desc: 'Name of a kind of other care',
    }),
    'contact-immunotherapy': msg('Contact immunotherapy (DPCP)', {
      id: 'otherCare.name.contact-immunotherapy',
      desc: 'Name of a kind of other care',
    }),
    'steroid-tablets': msg('Steroid tablets', {
      id: 'otherCare.name.steroid-tablets',
      desc: 'Name of a kind of other care',
    }),
    methotrexate: msg('Methotrexate', { id: 'otherCare.name.methotrexate', desc: 'Name of a kind of other care' }),
    ciclosporin: msg('Ciclosporin', { id: 'otherCare.name.ciclosporin', desc: 'Name of a kind of other care' }),
    azathioprine: msg('Azathioprine', { id: 'otherCare.name.azathioprine', desc: 'Name of a kind of other care' }),
    'minoxidil-scalp': msg('Minoxidil on the scalp', {
      id: 'otherCare.name.minoxidil-scalp',
      desc: 'Name of a kind of other care',
    }),
    'minoxidil-tablets': msg('Minoxidil tablets', {
      id: 'otherCare.name.minoxidil-tablets',
      desc: 'Name of a kind of other care',
    }),
    dithranol: msg('Dithranol', { id: 'otherCare.name.dithranol', desc: 'Name of a kind of other care' }),
    light: msg('Light treatment', { id: 'otherCare.name.light', desc: 'Name of a kind of other care' }),
  } satisfies Record<OtherCareId, string>,
  about: {
    'steroid-creams': {
      what: msg('You put a strong steroid cream, foam or lotion on the bare skin.', {
        id: 'otherCare.about.steroid-creams.what',
        desc: 'Answer about a kind of other care',
      }),
      'for-whom': msg('It is for adults and children, mainly for patches. It is usually the first treatment.', {
        id: 'otherCare.about.steroid-creams.for-whom',
        desc: 'Answer about a kind of other care',
      }),
      how: (v) =>
        msg(
          str`You use it at home for a set time. One NHS plan is ${v.weeks} on and then a short break, for up to ${v.months}.`,
          { id: 'otherCare.about.steroid-creams.how', desc: 'Answer about a kind of other care' },
        ),
      harms: msg('It can thin the skin and make small red veins show. Only a little of it may soak in.', {
        id: 'otherCare.about.steroid-creams.harms',
        desc: 'Answer about a kind of other care',
      }),
      nhs: msg('You can get it on the NHS, from a GP or a hospital.', {
        id: 'otherCare.about.steroid-creams.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
    'steroid-injections': {
      what: (v) =>
        msg(
          str`A trained clinician gives you small steroid injections in the bare patches, about ${v.centimetres} cm apart.`,
          { id: 'otherCare.about.steroid-injections.what', desc: 'Answer about a kind of other care' },
        ),
      'for-whom': msg('They are for patches. They are not usual if you have totalis or universalis.', {
        id: 'otherCare.about.steroid-injections.for-whom',
        desc: 'Answer about a kind of other care',
      }),
      how: msg('You have them at a hospital over some months. In studies people had them about once a month.', {
        id: 'otherCare.about.steroid-injections.how',
        desc: 'Answer about a kind of other care',
      }),
      harms: (v) =>
        msg(str`They hurt. In studies of people with patches, ${v.from} to ${v.to} in 100 got dents or thin skin.`, {
          id: 'otherCare.about.steroid-injections.harms',
          desc: 'Answer about a kind of other care',
        }),
      nhs: msg('The NHS offers them, at a hospital.', {
        id: 'otherCare.about.steroid-injections.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
    'contact-immunotherapy': {
      what: msg('A chemical makes your scalp mildly allergic, to draw the immune reaction away from the hair.', {
        id: 'otherCare.about.contact-immunotherapy.what',
        desc: 'Answer about a kind of other care',
      }),
      'for-whom': msg(
        'It is used for patches, for large loss, and for totalis and universalis. It is not an approved medicine.',
        { id: 'otherCare.about.contact-immunotherapy.for-whom', desc: 'Answer about a kind of other care' },
      ),
      how: (v) =>
        msg(
          str`First you have an allergy patch. Then a hospital paints it on every week, in many clinics on half of the head to begin with. First hair can take ${v.months} or more, and treatment may last over a year.`,
          { id: 'otherCare.about.contact-immunotherapy.how', desc: 'Answer about a kind of other care' },
        ),
      harms: (v) =>
        msg(
          str`Red, itchy skin is expected. You may get blisters, swollen glands, hives or changes in skin colour, and a few people feel their heart race. You cannot have it in pregnancy or while breastfeeding. One hospital asks for contraception until ${v.months} after it.`,
          { id: 'otherCare.about.contact-immunotherapy.harms', desc: 'Answer about a kind of other care' },
        ),
      nhs: msg('It is on the NHS, but few hospital departments offer it.', {
        id: 'otherCare.about.contact-immunotherapy.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
    'steroid-tablets': {
      what: msg('You take steroid tablets for a short time, or once a week.', {
        id: 'otherCare.about.steroid-tablets.what',
        desc: 'Answer about a kind of other care',
      }),
      'for-whom': msg('They are used when you lose hair fast or lose a lot of it.', {
        id: 'otherCare.about.steroid-tablets.for-whom',
        desc: 'Answer about a kind of other care',
      }),
      how: msg('A hospital gives them, or a GP on its advice. You take them for some weeks to a few months.', {
        id: 'otherCare.about.steroid-tablets.how',
        desc: 'Answer about a kind of other care',
      }),
      harms: msg(
        'You can get the known side effects of steroids, and we have not read a full list. High doses for a long time are not advised.',
        {
          id: 'otherCare.about.steroid-tablets.harms',
          desc: 'Answer about a kind of other care',
        },
      ),
      nhs: msg('The NHS can prescribe them, though they are not approved for alopecia areata.', {
        id: 'otherCare.about.steroid-tablets.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
    methotrexate: {
      what: msg('It is a tablet that calms the immune system. You take it once a week.', {
        id: 'otherCare.about.methotrexate.what',
        desc: 'Answer about a kind of other care',
      }),
      'for-whom': msg('The trial we found was in adults with totalis or universalis.', {
        id: 'otherCare.about.methotrexate.for-whom',
        desc: 'Answer about a kind of other care',
      }),
      how: msg('A hospital prescribes it. You take it for months and have regular blood tests.', {
        id: 'otherCare.about.methotrexate.how',
        desc: 'Answer about a kind of other care',
      }),
      harms: msg(
        'One young person told of feeling tired and sick, and of not being able to drink alcohol. We have not found a full list, so ask your pharmacist for the leaflet.',
        { id: 'otherCare.about.methotrexate.harms', desc: 'Answer about a kind of other care' },
      ),
      nhs: msg('The NHS can prescribe it, though it is not approved for alopecia areata.', {
        id: 'otherCare.about.methotrexate.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
    ciclosporin: {
      what: msg('It is a capsule that calms the immune system.', {
        id: 'otherCare.about.ciclosporin.what',
        desc: 'Answer about a kind of other care',
      }),
      'for-whom': msg('It has been tried in people who had lost a lot of hair.', {
        id: 'otherCare.about.ciclosporin.for-whom',
        desc: 'Answer about a kind of other care',
      }),
      how: msg('A hospital prescribes it. You take it for months and have regular checks.', {
        id: 'otherCare.about.ciclosporin.how',
        desc: 'Answer about a kind of other care',
      }),
      harms: msg(
        'People had headache, tingling, belly pain, sickness, urine infections and extra body hair. Older reports also tell of raised blood pressure. This list is not complete.',
        { id: 'otherCare.about.ciclosporin.harms', desc: 'Answer about a kind of other care' },
      ),
      nhs: msg('The NHS can prescribe it, though it is not approved for alopecia areata.', {
        id: 'otherCare.about.ciclosporin.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
    azathioprine: {
      what: msg('It is a tablet that calms the immune system, and it has been used for alopecia areata.', {
        id: 'otherCare.about.azathioprine.what',
        desc: 'Answer about a kind of other care',
      }),
      'for-whom': msg('We have not found which people with alopecia areata it is for.', {
        id: 'otherCare.about.azathioprine.for-whom',
        desc: 'Answer about a kind of other care',
      }),
      how: msg('A hospital prescribes it, and you take it for months.', {
        id: 'otherCare.about.azathioprine.how',
        desc: 'Answer about a kind of other care',
      }),
      harms: msg('We have not found its harms told for alopecia areata. Ask your pharmacist for its leaflet.', {
        id: 'otherCare.about.azathioprine.harms',
        desc: 'Answer about a kind of other care',
      }),
      nhs: msg('The NHS can prescribe it, though it is not approved for alopecia areata.', {
        id: 'otherCare.about.azathioprine.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
    'minoxidil-scalp': {
      what: msg('It is a solution or foam that you put on your scalp.', {
        id: 'otherCare.about.minoxidil-scalp.what',
        desc: 'Answer about a kind of other care',
      }),
      'for-whom': msg('One review says that it is for mild loss only.', {
        id: 'otherCare.about.minoxidil-scalp.for-whom',
        desc: 'Answer about a kind of other care',
      }),
      how: msg('You use it at home every day, for months.', {
        id: 'otherCare.about.minoxidil-scalp.how',
        desc: 'Answer about a kind of other care',
      }),
      harms: msg('It can irritate the skin and make hair grow on the face.', {
        id: 'otherCare.about.minoxidil-scalp.harms',
        desc: 'Answer about a kind of other care',
      }),
      nhs: msg('Most people pay for it themselves. A hospital may advise you on it.', {
        id: 'otherCare.about.minoxidil-scalp.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
    'minoxidil-tablets': {
      what: msg('These are tablets that only a doctor can prescribe. They are not approved for alopecia areata.', {
        id: 'otherCare.about.minoxidil-tablets.what',
        desc: 'Answer about a kind of other care',
      }),
      'for-whom': msg('We have not found which people with alopecia areata they are for.', {
        id: 'otherCare.about.minoxidil-tablets.for-whom',
        desc: 'Answer about a kind of other care',
      }),
      how: msg('We have not found how people with alopecia areata take them.', {
        id: 'otherCare.about.minoxidil-tablets.how',
        desc: 'Answer about a kind of other care',
      }),
      harms: msg(
        'In another kind of hair loss, people got extra hair in other places and headaches. We have found nothing on harms in alopecia areata.',
        { id: 'otherCare.about.minoxidil-tablets.harms', desc: 'Answer about a kind of other care' },
      ),
      nhs: msg('We have not found whether the NHS pays for them.', {
        id: 'otherCare.about.minoxidil-tablets.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
    dithranol: {
      what: msg('You put it on the skin every day to irritate it, and then rinse it off.', {
        id: 'otherCare.about.dithranol.what',
        desc: 'Answer about a kind of other care',
      }),
      'for-whom': msg('We have not found which people with alopecia areata it is for.', {
        id: 'otherCare.about.dithranol.for-whom',
        desc: 'Answer about a kind of other care',
      }),
      how: (v) =>
        msg(str`One review says to rinse it off after ${v.from} to ${v.to} minutes.`, {
          id: 'otherCare.about.dithranol.how',
          desc: 'Answer about a kind of other care',
        }),
      harms: msg('It irritates the skin, because that is how it is meant to work.', {
        id: 'otherCare.about.dithranol.harms',
        desc: 'Answer about a kind of other care',
      }),
      nhs: msg('We have not found whether the NHS pays for it.', {
        id: 'otherCare.about.dithranol.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
    light: {
      what: msg(
        'Ultraviolet light is shone on the skin. For one kind (UVA) you also have a medicine that makes your skin sensitive to light.',
        { id: 'otherCare.about.light.what', desc: 'Answer about a kind of other care' },
      ),
      'for-whom': msg('We have not found which people with alopecia areata it is for.', {
        id: 'otherCare.about.light.for-whom',
        desc: 'Answer about a kind of other care',
      }),
      how: msg('You have it at a hospital. We have not found how many visits it takes.', {
        id: 'otherCare.about.light.how',
        desc: 'Answer about a kind of other care',
      }),
      harms: msg('We have not found its harms told for alopecia areata.', {
        id: 'otherCare.about.light.harms',
        desc: 'Answer about a kind of other care',
      }),
      nhs: msg('It is not widely used.', {
        id: 'otherCare.about.light.nhs',
        desc: 'Answer about a kind of other care',
      }),
    },
  } satisfies Abouts,
  study: {
    'strong-and-weak-cream': (v) =>
      msg(
        str`In a small but good trial, ${v.people} children took part who had lost a tenth of their scalp hair or more. After ${v.weeks}, about ${v.strong} in 100 on a strong cream had hair on half of the bare area or more. On a weak cream, about ${v.weak} in 100 had.`,
        { id: 'otherCare.study.strong-and-weak-cream', desc: 'What one study, or a pool of studies, saw' },
      ),
    'injections-pooled': (v) =>
      msg(
        str`In people with patches, ${v.from} to ${v.to} in 100 had some response. This pools ${v.studies} studies of ${v.people} people. Their results differ a lot, and few were fair comparisons.`,
        { id: 'otherCare.study.injections-pooled', desc: 'What one study, or a pool of studies, saw' },
      ),
    'injections-lost-again': (v) =>
      msg(
        str`In one study, ${v.from} to ${v.to} in 100 people with patches had full regrowth after ${v.sessions} sessions. About ${v.lost} in 100 lost hair again within ${v.yearsFrom} to ${v.yearsTo} years.`,
        { id: 'otherCare.study.injections-lost-again', desc: 'What one study, or a pool of studies, saw' },
      ),
    'injections-nhs-view': (v) =>
      msg(
        str`One NHS plan in England says that about ${v.per100} in 100 people benefit. A large review calls the effect uncertain.`,
        { id: 'otherCare.study.injections-nhs-view', desc: 'What one study, or a pool of studies, saw' },
      ),
    'immunotherapy-patchy': (v) =>
      msg(
        str`In people with patches, about ${v.any} in 100 had some regrowth, and ${v.complete} in 100 had full regrowth. There was no comparison group, so nobody knows how much would have come anyway.`,
        { id: 'otherCare.study.immunotherapy-patchy', desc: 'What one study, or a pool of studies, saw' },
      ),
    'immunotherapy-totalis': (v) =>
      msg(
        str`In people with totalis or universalis, about ${v.any} in 100 had some regrowth, and ${v.complete} in 100 had full regrowth. There was no comparison group, so nobody knows how much would have come anyway.`,
        { id: 'otherCare.study.immunotherapy-totalis', desc: 'What one study, or a pool of studies, saw' },
      ),
    'immunotherapy-relapse': (v) =>
      msg(
        str`At one clinic, ${v.without} in 100 people lost hair again when treatment ended. Of people who had top-up treatment, ${v.with} in 100 did.`,
        { id: 'otherCare.study.immunotherapy-relapse', desc: 'What one study, or a pool of studies, saw' },
      ),
    'weekly-prednisolone': (v) =>
      msg(
        str`In a small trial, ${v.treated} people took steroid tablets once a week for ${v.months}, and ${v.regrew} of them had clear regrowth. None of ${v.dummy} people on a dummy treatment did. Of those who regrew hair, ${v.relapsed} lost it again within ${v.months}.`,
        { id: 'otherCare.study.weekly-prednisolone', desc: 'What one study, or a pool of studies, saw' },
      ),
    'steroids-in-totalis': msg('One review says that people with totalis or universalis respond least.', {
      id: 'otherCare.study.steroids-in-totalis',
      desc: 'What one study, or a pool of studies, saw',
    }),
    'methotrexate-trial': (v) =>
      msg(
        str`In a trial of ${v.people} adults with totalis or universalis, methotrexate alone brought nearly full regrowth to ${v.alone} person, and a dummy treatment to none. With a low dose of steroid as well, ${v.both} of ${v.ofBoth} people had it. Among those treated longest, ${v.longest} of ${v.ofLongest} did.`,
        { id: 'otherCare.study.methotrexate-trial', desc: 'What one study, or a pool of studies, saw' },
      ),
    'ciclosporin-trial': (v) =>
      msg(
        str`In a small trial, people had lost ${v.lost} in 100 parts of their scalp hair on average. After ${v.months}, ${v.regrew} of ${v.treated} people had regrown half of the loss or more. On a dummy treatment, ${v.regrewOnDummy} of ${v.dummy} had.`,
        { id: 'otherCare.study.ciclosporin-trial', desc: 'What one study, or a pool of studies, saw' },
      ),
    'ciclosporin-reports': (v) =>
      msg(
        str`In reports without a comparison, about ${v.responded} in 100 people responded. When people took it alone, about ${v.relapsed} in 100 lost hair again.`,
        { id: 'otherCare.study.ciclosporin-reports', desc: 'What one study, or a pool of studies, saw' },
      ),
    'minoxidil-may-help': msg('It may help a little, but a large review is very unsure.', {
      id: 'otherCare.study.minoxidil-may-help',
      desc: 'What one study, or a pool of studies, saw',
    }),
    'minoxidil-in-extensive': msg('In people who had lost a lot of hair, it did little or nothing, one review says.', {
      id: 'otherCare.study.minoxidil-in-extensive',
      desc: 'What one study, or a pool of studies, saw',
    }),
    'light-in-short': msg('A medical handbook says that it has limited success. Many people lose the hair again.', {
      id: 'otherCare.study.light-in-short',
      desc: 'What one study, or a pool of studies, saw',
    }),
  } satisfies StudyPhrases,
  noStudy: msg('We have not found a sound result for this in alopecia areata.', {
    id: 'otherCare.noStudy',
    desc: 'Other care',
  }),
  severity: {
    patchy: msg('In people with patches', {
      id: 'otherCare.severity.patchy',
      desc: 'Heading over results; the three are never shown side by side',
    }),
    severe: msg('In people who had lost half of their scalp hair or more', {
      id: 'otherCare.severity.severe',
      desc: 'Heading over results; the three are never shown side by side',
    }),
    mixed: msg('In people with more and less hair loss, or where we do not know', {
      id: 'otherCare.severity.mixed',
      desc: 'Heading over results; the three are never shown side by side',
    }),
  } satisfies Record<'patchy' | 'severe' | 'mixed', string>,
  keptApart: msg(
    'Small patches fill in more easily than large loss, so these results cannot be set against each other.',
    { id: 'otherCare.keptApart', desc: 'Other care' },
  ),
  comparison: {
    'other-treatment': msg('Compared with another treatment', {
      id: 'otherCare.comparison.other-treatment',
      desc: 'What a study compared with',
    }),
    none: msg('No comparison group', { id: 'otherCare.comparison.none', desc: 'What a study compared with' }),
  } satisfies Record<Exclude<Comparison, 'dummy'>, string>,
};
