import { msg, str } from '@lit/localize';
import type { durations } from './durations.js';
import type { StatementCode, StatementValues } from '../../data/index.js';

/** A number of days, weeks or months in words. */
export type Durations = Readonly<Record<keyof typeof durations, (n: number) => string>>;

type Phrase<Code extends StatementCode> = [StatementValues<Code>] extends [never]
  ? string
  : (values: StatementValues<Code>, durations: Durations) => string;

/** Facts that take a sentence or two. Numbers come from the data, rounded. */
export const statements = {
  // How NHS decisions work
  'england-months': (v, t) =>
    msg(str`England: what NICE recommends, normally within ${t.months(v.months)} of final guidance.`, {
      id: 'statements.england-months',
      desc: 'How NICE guidance takes effect',
    }),
  'wales-days': (v, t) =>
    msg(str`Wales: what NICE recommends, normally within ${t.days(v.days)} of its final draft.`, {
      id: 'statements.wales-days',
      desc: 'How NICE guidance takes effect',
    }),
  'northern-ireland-endorses': msg('Northern Ireland: the Department of Health first checks NICE guidance.', {
    id: 'statements.northern-ireland-endorses',
    desc: 'How NICE guidance takes effect',
  }),
  'scotland-decides-itself': msg('Scotland: the SMC decides.', {
    id: 'statements.scotland-decides-itself',
    desc: 'Who decides',
  }),
  'private-only': msg('In 2024, for severe alopecia areata: private prescription only.', {
    id: 'statements.private-only',
    desc: 'Baricitinib, as a charity reported it',
  }),

  // If it is stopped
  'likely-to-fall-out': msg('If treatment stops, hair is likely to fall out again.', {
    id: 'statements.likely-to-fall-out',
    desc: 'All JAK inhibitors',
  }),
  'after-stopping': (v, t) =>
    msg(
      str`${v.people} people for whom 4 mg had worked changed to dummy treatment. Within ${t.weeks(v.weeks)}, ${v.lost} in 100 had lost the benefit; by trial week ${v.byWeek}, at least ${v.lostByThen} in 100. Of those who stayed on it, ${v.lostOnMedicine} in 100 did. Most who restarted regained it.`,
      { id: 'statements.after-stopping', desc: 'Baricitinib' },
    ),
  'short-break': (v, t) =>
    msg(str`The leaflet calls the risk of losing hair low in a break of up to ${t.weeks(v.weeks)}, without a number.`, {
      id: 'statements.short-break',
      desc: 'Ritlecitinib',
    }),
  'no-benefit': (v, t) =>
    msg(str`With no benefit after ${t.weeks(v.weeks)}, the company says to consider stopping.`, {
      id: 'statements.no-benefit',
      desc: 'Ritlecitinib',
    }),

  // How it is taken
  'lower-dose': (v) =>
    msg(
      str`${v.mg} mg once a day for some, for example from age ${v.age} or with weaker kidneys. Also with a higher risk of cancer, clots, heart problems or infection.`,
      { id: 'statements.lower-dose', desc: 'Baricitinib' },
    ),
  'swallow-whole': (v) =>
    msg(
      str`Swallowed whole. A missed dose is left out if the next is less than ${v.hours} hours away. Contains lactose.`,
      { id: 'statements.swallow-whole', desc: 'Ritlecitinib' },
    ),

  // Serious risks
  'class-risks': msg(
    'With JAK inhibitors the MHRA warns of risks: cancer, major heart and circulation problems, serious infections, blood clots and death.',
    { id: 'statements.class-risks', desc: 'JAK inhibitors' },
  ),
  'class-risk-evidence': msg(
    'The evidence is mainly from another JAK inhibitor, tofacitinib, in rheumatoid arthritis.',
    {
      id: 'statements.class-risk-evidence',
      desc: 'Where the warning comes from',
    },
  ),
  'named-in-warning': msg('The warning names this medicine.', {
    id: 'statements.named-in-warning',
    desc: 'Baricitinib',
  }),
  'approved-after-warning': msg('This medicine was approved later, and the warning does not name it.', {
    id: 'statements.approved-after-warning',
    desc: 'Ritlecitinib and deuruxolitinib',
  }),
  'only-if-no-alternative': (v) =>
    msg(
      str`For the medicines it names: only if nothing else suits from age ${v.age}, for long-term smokers now or in the past, or with other heart or cancer risks. Care with other clot risks. A lower dose where possible.`,
      { id: 'statements.only-if-no-alternative', desc: 'Follows on the warning of the MHRA' },
    ),
  'product-warnings': msg(
    'EU product information warns of infections, shingles or other herpes coming back, clots in veins, arteries or the eye, cancer, and unexplained nerve symptoms.',
    { id: 'statements.product-warnings', desc: 'Ritlecitinib' },
  ),
  'clots-on-higher-dose': (v) =>
    msg(
      str`In trials some people had clots in the lung on ${v.mg} mg twice a day, more than the UK dose. None was reported on ${v.ukMg} mg by May 2023.`,
      { id: 'statements.clots-on-higher-dose', desc: 'Deuruxolitinib' },
    ),

  // Who should not take it
  'not-baricitinib': msg('Not for people who are allergic to it or pregnant.', {
    id: 'statements.not-baricitinib',
    desc: 'Contraindications',
  }),
  'not-ritlecitinib': msg(
    'Not for people who are allergic to it, pregnant or breastfeeding. Nor with severe liver problems or a serious active infection such as tuberculosis (TB).',
    { id: 'statements.not-ritlecitinib', desc: 'Contraindications' },
  ),
  'not-with-kidney-failure': msg('Nor for people with a kidney transplant or end-stage kidney disease.', {
    id: 'statements.not-with-kidney-failure',
    desc: 'Ritlecitinib',
  }),

  // Pregnancy
  'contraception-weeks': (v, t) =>
    msg(
      str`Not in pregnancy or while breastfeeding. Effective contraception during treatment and for at least ${t.weeks(v.weeks)} after.`,
      { id: 'statements.contraception-weeks', desc: 'Baricitinib' },
    ),
  'contraception-months': (v, t) =>
    msg(
      str`Not in pregnancy or while breastfeeding. Effective contraception during treatment and for at least ${t.months(v.months)} after the last dose.`,
      { id: 'statements.contraception-months', desc: 'Ritlecitinib' },
    ),
  'class-pregnancy': msg(
    'JAK inhibitors: not in pregnancy or while breastfeeding. Effective contraception if sexually active.',
    {
      id: 'statements.class-pregnancy',
      desc: 'General advice of a charity',
    },
  ),

  // Other medicines and vaccines
  probenecid: (v) =>
    msg(str`Probenecid, for gout, raises baricitinib levels: then ${v.mg} mg.`, {
      id: 'statements.probenecid',
      desc: 'Baricitinib',
    }),
  'not-with-immune-suppressants': msg('Not with other JAK inhibitors or strong medicines against the immune system.', {
    id: 'statements.not-with-immune-suppressants',
    desc: 'Baricitinib',
  }),
  'raises-levels': msg(
    'It can raise the levels of ciclosporin, colchicine, ergot medicines, everolimus, midazolam, pimozide, pirfenidone, quinidine, sirolimus, tacrolimus, theophylline and tizanidine.',
    { id: 'statements.raises-levels', desc: 'Ritlecitinib' },
  ),
  'no-live-vaccines': msg('No live vaccines while taking it. Vaccines should be up to date before.', {
    id: 'statements.no-live-vaccines',
    desc: 'Baricitinib',
  }),
  'no-live-vaccines-just-before': msg(
    'No live vaccines while taking it or just before. Vaccines, shingles too, are checked before.',
    { id: 'statements.no-live-vaccines-just-before', desc: 'Ritlecitinib' },
  ),

  // Checks
  'infection-history': msg('Before the start: checks for TB and past hepatitis B or C.', {
    id: 'statements.infection-history',
    desc: 'Baricitinib',
  }),
  'infection-tests': msg('Before the start: a TB test, and a hepatitis test that may be repeated.', {
    id: 'statements.infection-tests',
    desc: 'Ritlecitinib; the hepatitis test may be repeated',
  }),
  'skin-checks': msg('Regular skin checks.', { id: 'statements.skin-checks', desc: 'Two medicines' }),

  // What is true of all of them
  'not-a-cure': msg('JAK inhibitors are not a cure.', { id: 'statements.not-a-cure', desc: 'JAK inhibitors' }),
  'works-for-some': msg(
    'They work for some, not others: in trials at UK doses, most did not have hair on four fifths of the scalp by week 24 or 36.',
    {
      id: 'statements.works-for-some',
      desc: 'JAK inhibitors',
    },
  ),
  'not-for-everybody': msg('Not for everybody: for some, only if nothing else suits.', {
    id: 'statements.not-for-everybody',
    desc: 'JAK inhibitors',
  }),
  'long-term': msg('Treatment is long term and perhaps lifelong.', {
    id: 'statements.long-term',
    desc: 'JAK inhibitors',
  }),
  'may-have-to-stop': msg('Some have to pause or stop: a blood result, a serious infection, a pregnancy.', {
    id: 'statements.may-have-to-stop',
    desc: 'JAK inhibitors',
  }),
  'may-choose-to-stop': msg('Never starting is fine too. Some choose to stop: hair is then likely to fall out again.', {
    id: 'statements.may-choose-to-stop',
    desc: 'JAK inhibitors',
  }),

  // What JAK inhibitors are
  'signal-path': msg(
    'In alopecia areata the immune system harms hair follicles. Messengers (cytokines) fit a cell’s receptor; inside, the protein JAK passes the signal on. These medicines block JAK: less signal gets through.',
    { id: 'statements.signal-path', desc: 'Says the same as the figure' },
  ),
  'more-expected': msg('Alopecia UK expects more.', {
    id: 'statements.more-expected',
    desc: 'After a list of medicines: more JAK inhibitors for alopecia areata',
  }),
  'scarring-in-trials': msg(
    'Being tried, no UK approval found: scarring alopecias (frontal fibrosing alopecia, FFA; lichen planopilaris, LPP).',
    { id: 'statements.scarring-in-trials', desc: 'Other kinds of alopecia' },
  ),
} satisfies { [Code in StatementCode]: Phrase<Code> };
