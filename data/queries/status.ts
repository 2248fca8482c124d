/** What was true on a day. Pure: no clock, no DOM; the same answer whatever the order of the records. */
import type { MedicineId } from '../medicines/index.js';
import { nations as allNations } from '../nations.js';
import type { Day, DecisionOutcome, Nation } from '../types.js';
import { certainDay, earliestDay, lastDayOfMonth, sameWhen } from '../when.js';
import { decisions, licences, type Decision, type Licence } from './lists.js';

/**
 * What each step means for somebody who asks on that day. A step that means nothing to them (an appeal, say) belongs to
 * the history and changes no status.
 */
export const outcomes = {
  'draft-not-recommended': 'not-nhs',
  'final-draft-not-recommended': 'not-nhs',
  'not-recommended': 'not-nhs',
  'not-accepted': 'not-nhs',
  'final-draft-recommended': 'undecided',
  // Somebody reports that the body recommends it, before any page or number of the body is known.
  'recommendation-reported': 'nhs',
  recommended: 'nhs',
  accepted: 'nhs',
  awaiting: 'undecided',
  // A charity expected it: whether there was a decision is not known.
  'expected-to-follow': 'unconfirmed',
  'reported-unconfirmed': 'unconfirmed',
  'appeal-points-accepted': undefined,
  'appeal-hearing-listed': undefined,
  'appeal-dismissed': undefined,
} as const satisfies Record<DecisionOutcome, Exclude<Access, 'none-recorded' | 'not-licensed-yet'> | undefined>;

/** What a status means for somebody who asks on that day. */
export type Access = 'nhs' | 'not-nhs' | 'undecided' | 'unconfirmed' | 'none-recorded' | 'not-licensed-yet';

/** A step that sets a status; or that there is none, or could be none because the medicine had no licence yet. */
export type StatusOutcome =
  | { [Step in DecisionOutcome]: (typeof outcomes)[Step] extends undefined ? never : Step }[DecisionOutcome]
  | 'none-recorded'
  | 'not-licensed-yet';

export interface Status {
  readonly outcome: StatusOutcome;
  readonly access: Access;
  /** The step that made it so; absent where none is recorded. */
  readonly decision?: Decision;
  /** A decision was expected by this day and none is recorded. */
  readonly overdue: boolean;
}

export interface StatusGroup extends Status {
  readonly nations: readonly [Nation, ...Nation[]];
  /** The step in each nation, where one is recorded: they agree, and may rest on different sources. */
  readonly decisions: readonly Decision[];
}

/**
 * The NHS status of a medicine in a nation on a day. A step counts from the day on which it is certain: a month from its
 * last day, a range from its end.
 */
export function statusOn(
  medicine: MedicineId,
  nation: Nation,
  day: Day,
  history: readonly Decision[] = decisions(),
  licensed: readonly Licence[] = licences(),
): Status {
  let latest: Decision | undefined;
  for (const decision of history) {
    const since = certainDay(decision.when);
    if (
      decision.medicine === medicine &&
      decision.nations.includes(nation) &&
      outcomes[decision.outcome] &&
      since <= day &&
      (!latest || since > certainDay(latest.when))
    )
      latest = decision;
  }
  if (!latest) {
    const none = licencesOn(medicine, day, licensed).length ? 'none-recorded' : 'not-licensed-yet';
    return { outcome: none, access: none, overdue: false };
  }
  return {
    outcome: latest.outcome as StatusOutcome,
    access: outcomes[latest.outcome] ?? 'none-recorded',
    decision: latest,
    overdue: latest.expected !== undefined && lastDayOfMonth(latest.expected) < day,
  };
}

/** What is told of one nation. */
interface InNation {
  readonly nation: Nation;
  readonly outcome: string;
  readonly decision?: Decision;
}

/**
 * Whether body, outcome, guidance and date agree. Where nothing is recorded, each nation looks elsewhere; where nothing
 * could be decided yet, none needs to.
 */
const sameDecision = (
  { outcome, decision: one }: InNation,
  { outcome: otherOutcome, decision: other }: InNation,
): boolean =>
  (outcome === 'not-licensed-yet' && otherOutcome === outcome) ||
  (one !== undefined &&
    other !== undefined &&
    outcome === otherOutcome &&
    one.body === other.body &&
    one.guidance === other.guidance &&
    sameWhen(one.when, other.when));

/** What is told of single nations, in one where they decided alike. */
function groupByDecision<Told extends InNation>(
  told: readonly Told[],
): (Told & { nations: [Nation, ...Nation[]]; decisions: Decision[] })[] {
  const groups: (Told & { nations: [Nation, ...Nation[]]; decisions: Decision[] })[] = [];
  for (const each of told) {
    const { nation, decision } = each;
    let group: (typeof groups)[number] | undefined;
    for (const other of groups) if (sameDecision(other, each)) group = other;
    if (group) {
      group.nations.push(nation);
      if (decision) group.decisions.push(decision);
    } else groups.push({ ...each, nations: [nation], decisions: decision ? [decision] : [] });
  }
  return groups;
}

/** The statuses of several nations, those that agree together. */
export const statusGroups = (
  medicine: MedicineId,
  day: Day,
  nations: readonly Nation[] = allNations,
  history: readonly Decision[] = decisions(),
): StatusGroup[] => groupByDecision(nations.map((nation) => ({ nation, ...statusOn(medicine, nation, day, history) })));

/** One step as a body took it, in every nation for which it took it alike. */
export interface Step {
  readonly nations: readonly [Nation, ...Nation[]];
  /** The first of `decisions`. */
  readonly decision: Decision;
  readonly decisions: readonly Decision[];
}

/** Waiting is no event: it is the status of a day, and no step in a history. */
export const isWaiting = (outcome: DecisionOutcome | StatusOutcome): boolean =>
  outcome === 'awaiting' || outcome === 'expected-to-follow';

/** A report that a body recommends it and the guidance that came of it are one yes: once that is known, it stands alone. */
const isOvertaken = ({ outcome, body }: Decision, inNation: readonly Decision[]): boolean =>
  outcome === 'recommendation-reported' &&
  inNation.some((other) => other.outcome === 'recommended' && other.body === body);

/** The steps that had certainly happened by a day, the oldest first, those that agree together; waiting is left out. */
export function stepsOn(
  medicine: MedicineId,
  day: Day,
  nations: readonly Nation[] = allNations,
  history: readonly Decision[] = decisions(),
): Step[] {
  const taken = history.filter(
    ({ medicine: its, outcome, when }) => its === medicine && !isWaiting(outcome) && certainDay(when) <= day,
  );
  const order = ({ decision: { when } }: Step): string => certainDay(when) + earliestDay(when);
  return groupByDecision(
    nations.flatMap((nation) => {
      const inNation = taken.filter((decision) => decision.nations.includes(nation));
      return inNation
        .filter((decision) => !isOvertaken(decision, inNation))
        .map((decision) => ({ nation, outcome: decision.outcome, decision }));
    }),
  ).sort((one, other) => (order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0));
}

/** The UK licences that a medicine certainly had on a day; empty before the first. */
export function licencesOn(medicine: MedicineId, day: Day, history: readonly Licence[] = licences()): Licence[] {
  return history.filter((licence) => licence.medicine === medicine && certainDay(licence.when) <= day);
}
