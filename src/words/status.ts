import { msg, str } from '@lit/localize';
import type { Access, Condition, DecisionOutcome } from '../../data/index.js';

/** NHS status and approval. */
export const status = {
  outcome: {
    recommended: msg('Recommended for NHS use', { id: 'status.outcome.recommended', desc: 'NHS status' }),
    accepted: msg('Accepted for NHS use', { id: 'status.outcome.accepted', desc: 'NHS status, SMC wording' }),
    'not-recommended': msg('Not recommended for NHS use', { id: 'status.outcome.not-recommended', desc: 'NHS status' }),
    'not-accepted': msg('Not accepted for NHS use', {
      id: 'status.outcome.not-accepted',
      desc: 'NHS status, SMC wording',
    }),
    'draft-not-recommended': msg('Draft: not recommended', {
      id: 'status.outcome.draft-not-recommended',
      desc: 'NHS status',
    }),
    'final-draft-not-recommended': msg('Final draft: not recommended', {
      id: 'status.outcome.final-draft-not-recommended',
      desc: 'NHS status',
    }),
    'final-draft-recommended': msg('Final draft: recommended', {
      id: 'status.outcome.final-draft-recommended',
      desc: 'NHS status',
    }),
    awaiting: msg('Decision awaited', { id: 'status.outcome.awaiting', desc: 'NHS status' }),
    'expected-to-follow': msg('Expected, not confirmed', {
      id: 'status.outcome.expected-to-follow',
      desc: 'NHS status',
    }),
    'recommendation-reported': msg('Recommended, Alopecia UK reported', {
      id: 'status.outcome.recommendation-reported',
      desc: 'NHS status, before the body’s own guidance was known',
    }),
    'reported-unconfirmed': msg('Reported as an NHS yes, not confirmed', {
      id: 'status.outcome.reported-unconfirmed',
      desc: 'NHS status: only a press report',
    }),
    'none-recorded': msg('No decision found', { id: 'status.outcome.none-recorded', desc: 'NHS status' }),
    'appeal-points-accepted': msg('Appeal goes to a hearing', {
      id: 'status.outcome.appeal-points-accepted',
      desc: 'Step in the history',
    }),
    'appeal-hearing-listed': msg('Appeal hearing', {
      id: 'status.outcome.appeal-hearing-listed',
      desc: 'Step in the history',
    }),
    'appeal-dismissed': msg('Appeal dismissed', { id: 'status.outcome.appeal-dismissed', desc: 'Step in the history' }),
    'not-licensed-yet': msg('Not approved yet', { id: 'status.outcome.not-licensed-yet', desc: 'NHS status' }),
  } satisfies Record<DecisionOutcome | 'none-recorded' | 'not-licensed-yet', string>,

  access: {
    nhs: msg(
      'The NHS can pay for it if you have severe alopecia areata, are old enough for it, and a dermatologist prescribes it.',
      {
        id: 'status.access.nhs',
        desc: 'What a status means',
      },
    ),
    'not-nhs': msg('You cannot normally get it on the NHS for alopecia areata.', {
      id: 'status.access.not-nhs',
      desc: 'What a status means',
    }),
    undecided: msg('There is no final decision yet.', { id: 'status.access.undecided', desc: 'What a status means' }),
    unconfirmed: msg('A newspaper or a charity says so. We have found no official page that confirms it.', {
      id: 'status.access.unconfirmed',
      desc: 'What a status means',
    }),
    'none-recorded': msg('We have not found a decision. There may be one, so please check.', {
      id: 'status.access.none-recorded',
      desc: 'What a status means',
    }),
    'not-licensed-yet': msg('It had no UK approval on this day, so no NHS decision was possible yet.', {
      id: 'status.access.not-licensed-yet',
      desc: 'What a status means',
    }),
  } satisfies Record<Access, string>,

  /** On a pill in place of the outcome, where only others report the decision. */
  reported: {
    nhs: msg('Reported as an NHS yes, not confirmed', {
      id: 'status.reported.nhs',
      desc: 'NHS status: somebody reports that the answer is yes; the deciding body’s own page was not read',
    }),
    'not-nhs': msg('Reported as an NHS no, not confirmed', {
      id: 'status.reported.not-nhs',
      desc: 'NHS status: somebody reports that the answer is no; the deciding body’s own page was not read',
    }),
  },
  /** What a badge says below a yes. */
  nhsFrom: (age: number) =>
    msg(str`From age ${age}, NHS dermatologists can prescribe it for severe alopecia areata.`, {
      id: 'status.nhsFrom',
      desc: 'For whom the NHS can pay for a medicine, and through whom',
    }),
  /** The same, where only others report the decision. */
  reportedFrom: (age: number) =>
    msg(
      str`Reported, not confirmed: from age ${age}, NHS dermatologists can prescribe it for severe alopecia areata.`,
      { id: 'status.reportedFrom', desc: 'As status.nhsFrom, where only others report the decision' },
    ),
  reportedNo: msg('Reported, not confirmed: you cannot normally get it on the NHS for alopecia areata.', {
    id: 'status.reportedNo',
    desc: 'As status.access.not-nhs, where only others report the decision',
  }),
  /** Why it is not confirmed: who says so. */
  unconfirmed: {
    'expected-to-follow': msg('In July 2024, Alopecia UK expected Northern Ireland to follow NICE.', {
      id: 'status.unconfirmed.expected-to-follow',
      desc: 'Northern Ireland, which is named before',
    }),
    'reported-unconfirmed': msg(
      'In 2024, a newspaper said that the answer was yes in April. In July 2024, Alopecia UK still expected Northern Ireland to follow NICE.',
      {
        id: 'status.unconfirmed.reported-unconfirmed',
        desc: 'Northern Ireland, which is named before',
      },
    ),
  },
  notConfirmed: msg('We have found no official page that confirms it.', {
    id: 'status.notConfirmed',
    desc: 'After who says so',
  }),
  /** Where no decision was found or confirmed. */
  readUpTo: {
    'northern-ireland': (month: string) =>
      msg(str`We could read the official list for Northern Ireland only up to ${month}.`, {
        id: 'status.readUpTo.northern-ireland',
        desc: 'Why a decision may be there that we have not found; month and year',
      }),
    scotland: (day: string) =>
      msg(str`We could read the news of the SMC only up to ${day}.`, {
        id: 'status.readUpTo.scotland',
        desc: 'Why a decision may be there that we have not found; a day',
      }),
  },
  howToGet: msg('How do I get it?', { id: 'status.howToGet', desc: 'Opens who prescribes a medicine, and how soon' }),
  more: msg('What does this mean for me?', { id: 'status.more', desc: 'Opens the rest where there is no yes' }),
  inNation: (medicine: string, nation: string) =>
    msg(str`${medicine}, ${nation}`, { id: 'status.inNation', desc: 'Heading line of a badge' }),

  /** The history in sentences: what stands now, one for each nation or group of nations. */
  answer: {
    nhs: (where: string, when: string) =>
      msg(str`In ${where}, the answer was yes ${when}.`, {
        id: 'status.answer.nhs',
        desc: 'Nations; "in March 2024"',
      }),
    'not-nhs': (where: string, when: string) =>
      msg(str`In ${where}, the answer was no ${when}.`, {
        id: 'status.answer.not-nhs',
        desc: 'Nations; "in March 2024"',
      }),
    undecided: (where: string) =>
      msg(str`In ${where}, there is no final decision yet.`, { id: 'status.answer.undecided', desc: 'Nations' }),
    unconfirmed: (where: string) =>
      msg(str`For ${where}, we have found no official page that confirms a decision.`, {
        id: 'status.answer.unconfirmed',
        desc: 'Nations',
      }),
    'none-recorded': (where: string) =>
      msg(str`For ${where}, we have not found a decision.`, { id: 'status.answer.none-recorded', desc: 'Nations' }),
    'not-licensed-yet': (where: string) =>
      msg(str`The medicine had no UK approval on this day, so no NHS decision was possible yet in ${where}.`, {
        id: 'status.answer.not-licensed-yet',
        desc: 'Nations',
      }),
  } satisfies Record<Access, (where: string, when: string) => string>,
  overdueIn: (where: string, month: string) =>
    msg(str`For ${where}, we have found no decision. One was expected in ${month}, so please check.`, {
      id: 'status.overdueIn',
      desc: 'Nations; month and year, which has passed',
    }),
  /** Before the month and the place of a step that settled the matter. */
  final: (step: string) =>
    msg(str`Final decision: ${step}`, { id: 'status.final', desc: '"October 2023, England and Wales"' }),
  afterAppeal: (when: string) =>
    msg(str`${when}, after an appeal was dismissed`, {
      id: 'status.afterAppeal',
      desc: 'After "the answer was no"; "in October 2023"',
    }),

  /** In place of what it means, once the facts have expired. */
  accessThen: msg('That is how it stood.', { id: 'status.accessThen', desc: 'After a status that was read long ago' }),

  condition: {
    'commercial-arrangement': msg(
      'This depends on a price agreed between the company and the NHS. It is not a price you pay.',
      {
        id: 'status.condition.commercial-arrangement',
        desc: 'Condition of a decision',
      },
    ),
    'no-official-page': msg(
      'Alopecia UK reports this, and it is not confirmed: we have not been able to read NICE’s own page yet.',
      {
        id: 'status.condition.no-official-page',
        desc: 'A decision known from a charity only',
      },
    ),
    'value-for-money-uncertain': msg('Its value for money was too uncertain.', {
      id: 'status.condition.value-for-money-uncertain',
      desc: 'Condition of a decision',
    }),
  } satisfies Record<Condition, string>,

  expected: (month: string) =>
    msg(str`A decision is expected in ${month}.`, { id: 'status.expected', desc: 'Month and year' }),
  overdue: (month: string) =>
    msg(str`A decision was expected in ${month}. We have not found it, so please check.`, {
      id: 'status.overdue',
      desc: 'Month and year; the month has passed',
    }),
  lookUp: msg('Check the latest decision at', {
    id: 'status.lookUp',
    desc: 'Before a link to the page of the deciding body',
  }),
  history: (medicine: string) =>
    msg(str`NHS decisions on ${medicine}`, { id: 'status.history', desc: 'Heading of the history' }),
  heading: msg('NHS status', { id: 'status.heading', desc: 'Heading' }),
  of: (medicine: string) => msg(str`NHS status of ${medicine}`, { id: 'status.of', desc: 'Heading line of a badge' }),

  notApproved: msg('No UK approval for severe alopecia areata recorded on this day.', {
    id: 'status.notApproved',
    desc: 'Licence',
  }),
  severeMeans: msg('Severe means that half or more of the scalp hair is lost.', {
    id: 'status.severeMeans',
    desc: 'Explains severe alopecia areata',
  }),
};
