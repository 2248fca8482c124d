/** What badge and history tell of a status: one sentence, who decided when, and how somebody gets it. */
import {
  certainDay,
  earliestDay,
  licencesOn,
  medicines,
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

type CodedStatement = ReturnType<typeof statementsAbout>[number];

/** "Ritlecitinib (Litfulo)". */
export const medicineName = (id: MedicineId): string => `${capital(id)} (${medicines[id].brand})`;

const monthsOf = (when: When): [from: Month, to: Month] => [
  earliestDay(when).slice(0, 7) as Month,
  certainDay(when).slice(0, 7) as Month,
];

/** As a label: "March 2024", "September to October 2023", "October 2023 to July 2026". */
export function months({ words: { dates }, date }: RenderContext, when: When): string {
  const [from, to] = monthsOf(when);
  if (from === to) return date(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return dates.months(sameYear ? dates.names[Number(from.slice(5)) - 1]! : date(from), date(to));
}

/** In a sentence: "in March 2024", or "by July 2026" where the day is not known. */
export function inMonths({ words, date }: RenderContext, when: When): string {
  const [from, to] = monthsOf(when);
  return from === to ? words.dates.inMonth(date(from)) : words.dates.byMonth(date(to));
}

/** Whether only others report a yes or a no: the page of the body that decides was not read. */
export const isReported = ({ access, decision }: Pick<Status, 'access' | 'decision'>): boolean =>
  (access === 'nhs' || access === 'not-nhs') && !!decision?.reported;

/** Where only others report a decision, that stands in the sentence. */
function unread({ words: { status } }: RenderContext, decision: Status['decision']): string {
  if (decision?.conditions?.includes('no-official-page')) return ` ${status.condition['no-official-page']}`;
  return decision?.reported ? ` ${status.access.unconfirmed}` : '';
}

/** For whom, or why not: the line below a pill. */
export function statusSentence(context: RenderContext, medicine: MedicineId, shown: Status): string {
  const { access, decision, outcome, overdue } = shown;
  const { status } = context.words;
  const awaited = decision?.expected && (overdue ? status.overdue : status.expected)(context.date(decision.expected));
  if (context.state === 'expired') return awaited ? `${awaited} ${status.accessThen}` : status.accessThen;
  if (awaited) return awaited;
  if (outcome === 'expected-to-follow' || outcome === 'reported-unconfirmed') return status.unconfirmed[outcome];
  const licence = licencesOn(medicine, context.day)[0];
  const reported = isReported(shown);
  if (access === 'nhs' && licence) return (reported ? status.reportedFrom : status.nhsFrom)(licence.minAge);
  return reported ? status.reportedNo : status.access[access];
}

/** One status of several nations as a sentence that names them. */
export function answerSentence(
  context: RenderContext,
  { access, decision, nations, overdue }: StatusGroup,
  appeal: boolean,
): string {
  const { status, terms } = context.words;
  const when = decision ? inMonths(context, decision.when) : '';
  const told = status.answer[access](
    context.list(nations.map((nation) => terms.nation[nation])),
    appeal ? status.afterAppeal(when) : when,
  );
  return decision?.expected
    ? `${told} ${(overdue ? status.overdue : status.expected)(context.date(decision.expected))}`
    : told + unread(context, decision);
}

/** Told while there is no yes in any nation; beside a yes they would be false. */
const withoutYes: readonly StatementCode[] = ['private-only', 'no-change-since-2024'];

/** Who prescribes it and how soon, in one nation; nothing before it could be prescribed. */
export function howToGet(query: Query, medicine: MedicineId, nation: Nation, { access }: Status): CodedStatement[] {
  if (access === 'not-licensed-yet') return [];
  const isYesSomewhere = statusGroups(medicine, query.day).some((group) => group.access === 'nhs');
  return knownThen(query, statementsAbout('nhs-process', { medicine, nation })).filter((statement) =>
    withoutYes.includes(statement.code)
      ? !isYesSomewhere
      : // How soon after a yes concerns nobody after a no.
        access === 'nhs' || !(statement.nations && statement.values),
  );
}
