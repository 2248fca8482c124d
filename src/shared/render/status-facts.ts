/** What badge and history tell of a status: one sentence, who decided when, and how somebody gets it. */
import {
  certainDay,
  earliestDay,
  licencesOn,
  medicines,
  readUpTo,
  statementsAbout,
  statusGroups,
  type MedicineId,
  type Month,
  type Nation,
  type Status,
  type StatusGroup,
  type StatementCode,
  type When,
} from '../../../data/index.js';
import { knownThen } from './could-be-read.js';
import { capital } from '../capital.js';
import type { Query } from '../query.js';
import type { RenderContext } from '../render-context.js';
import { datesWords, statusWords, termsWords } from '../words.js';

type CodedStatement = ReturnType<typeof statementsAbout>[number];

/** Within a sentence: "ritlecitinib (Litfulo)". */
export const medicineInSentence = (id: MedicineId): string => `${id} (${medicines[id].brand})`;

/** "Ritlecitinib (Litfulo)". */
export const medicineName = (id: MedicineId): string => capital(medicineInSentence(id));

const monthsOf = (when: When): [from: Month, to: Month] => [
  earliestDay(when).slice(0, 7) as Month,
  certainDay(when).slice(0, 7) as Month,
];

/** As a label: "March 2024", "September to October 2023", "October 2023 to July 2026". */
export function months(context: RenderContext, when: When): string {
  const { date } = context;
  const dates = datesWords(context);
  const [from, to] = monthsOf(when);
  if (from === to) return date(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return dates.months(sameYear ? dates.names[Number(from.slice(5)) - 1]! : date(from), date(to));
}

/** In a sentence: "in March 2024", or "by July 2026" where the day is not known. */
export function inMonths(context: RenderContext, when: When): string {
  const { date } = context;
  const dates = datesWords(context);
  const [from, to] = monthsOf(when);
  return from === to ? dates.inMonth(date(from)) : dates.byMonth(date(to));
}

/** Whether only others report a yes or a no: the page of the body that decides was not read. */
export const isReported = ({ access, decision }: Pick<Status, 'access' | 'decision'>): boolean =>
  (access === 'nhs' || access === 'not-nhs') && !!decision?.reported;

/** Where only others report a decision, that stands in the sentence. */
function unread(context: RenderContext, decision: Status['decision']): string {
  const status = statusWords(context);
  if (decision?.conditions?.includes('no-official-page')) return ` ${status.condition['no-official-page']}`;
  return decision?.reported ? ` ${status.access.unconfirmed}` : '';
}

type Reading = NonNullable<(typeof readUpTo)[Nation]>;

/** Where no decision was found or confirmed: how far we could read what the body of a nation decides. */
export function readingIn({ day }: Query, nation: Nation, { access, overdue }: Status): Reading | undefined {
  const reading = readUpTo[nation];
  const isOpen = overdue || access === 'unconfirmed' || access === 'none-recorded';
  return isOpen && reading && certainDay(reading.until) <= day ? reading : undefined;
}

function readingSentence(context: RenderContext, nation: Nation, shown: Status): string {
  const { readUpTo: told } = statusWords(context);
  const reading = readingIn(context, nation, shown);
  return reading && nation in told ? ` ${told[nation as keyof typeof told](context.date(reading.until))}` : '';
}

/** For whom, or why not: the line below a pill. */
export function statusSentence(context: RenderContext, medicine: MedicineId, nation: Nation, shown: Status): string {
  const { access, decision, outcome, overdue } = shown;
  const status = statusWords(context);
  const awaited = decision?.expected && (overdue ? status.overdue : status.expected)(context.date(decision.expected));
  if (context.state === 'expired') return awaited ? `${awaited} ${status.accessThen}` : status.accessThen;
  const reading = readingSentence(context, nation, shown);
  if (awaited) return awaited + reading;
  if (isUnconfirmed(outcome)) return `${status.unconfirmed[outcome]} ${status.notConfirmed}${reading}`;
  const licence = licencesOn(medicine, context.day)[0];
  const reported = isReported(shown);
  if (access === 'nhs' && licence) return (reported ? status.reportedFrom : status.nhsFrom)(licence.minAge);
  return reported ? status.reportedNo : status.access[access] + reading;
}

/** Only others tell it, each in a sentence of its own. */
const isUnconfirmed = (outcome: Status['outcome']): outcome is 'expected-to-follow' | 'reported-unconfirmed' =>
  outcome === 'expected-to-follow' || outcome === 'reported-unconfirmed';

/** One status of several nations as a sentence that names them. */
export function answerSentence(context: RenderContext, group: StatusGroup, appeal: boolean): string {
  const { access, decision, nations, outcome, overdue } = group;
  const status = statusWords(context);
  const terms = termsWords(context);
  const where = context.list(nations.map((nation) => terms.nation[nation]));
  const reading = readingSentence(context, nations[0], group);
  if (decision?.expected && overdue) return status.overdueIn(where, context.date(decision.expected)) + reading;
  const when = decision ? inMonths(context, decision.when) : '';
  const told = status.answer[access](where, appeal ? status.afterAppeal(when) : when);
  if (decision?.expected) return `${told} ${status.expected(context.date(decision.expected))}`;
  return (
    (isUnconfirmed(outcome) ? `${told} ${status.unconfirmed[outcome]}` : told + unread(context, decision)) + reading
  );
}

/** Told while there is no yes in any nation; beside a yes they would be false. */
const withoutYes: readonly StatementCode[] = ['private-only', 'no-change-since-2024'];

/** Told after a yes in the nation only: they say how the NHS does it. */
const afterYes: readonly StatementCode[] = ['from-dermatology'];

/** Who prescribes it and how soon, in one nation; nothing before it could be prescribed. */
export function howToGet(query: Query, medicine: MedicineId, nation: Nation, { access }: Status): CodedStatement[] {
  if (access === 'not-licensed-yet') return [];
  const isYesSomewhere = statusGroups(medicine, query.day).some((group) => group.access === 'nhs');
  return knownThen(query, statementsAbout('nhs-process', { medicine, nation })).filter((statement) =>
    withoutYes.includes(statement.code)
      ? !isYesSomewhere
      : // How soon after a yes concerns nobody after a no.
        access === 'nhs' || !(afterYes.includes(statement.code) || (statement.nations && statement.values)),
  );
}
