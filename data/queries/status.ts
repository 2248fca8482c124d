/** What was true on a day. Pure: no clock, no DOM; the same answer whatever the order of the records. */
import { decisions, nations as allNations, outcomes } from '../decisions.js';
import { licences, type MedicineId } from '../medicines/index.js';
import type { DecisionOutcome } from '../decisions.js';
import type { Day, Decision, Licence, Nation } from '../types.js';
import { certainDay, earliestDay, lastDayOfMonth } from '../when.js';

/** What a status means for somebody who asks on that day. */
export type Access = 'nhs' | 'not-nhs' | 'undecided' | 'unconfirmed' | 'none-recorded';

/** A step that sets a status, or that there is none. */
export type StatusOutcome =
  | { [Step in DecisionOutcome]: (typeof outcomes)[Step] extends undefined ? never : Step }[DecisionOutcome]
  | 'none-recorded';

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
  history: readonly Decision[] = decisions,
): Status {
  const [latest] = history
    .filter(
      (decision) =>
        decision.medicine === medicine &&
        decision.nations.includes(nation) &&
        outcomes[decision.outcome] &&
        certainDay(decision.when) <= day,
    )
    .sort((a, b) => certainDay(b.when).localeCompare(certainDay(a.when)));
  if (!latest) return { outcome: 'none-recorded', access: 'none-recorded', overdue: false };
  return {
    outcome: latest.outcome as StatusOutcome,
    access: outcomes[latest.outcome] ?? 'none-recorded',
    decision: latest,
    overdue: latest.expected !== undefined && lastDayOfMonth(latest.expected) < day,
  };
}

/** What is told of single nations, in one where body, outcome, guidance and date agree. */
function together<Told extends { readonly nation: Nation; readonly outcome: string; readonly decision?: Decision }>(
  told: readonly Told[],
): (Told & { nations: [Nation, ...Nation[]]; decisions: Decision[] })[] {
  const groups = new Map<string, [Told, ...Told[]]>();
  for (const its of told) {
    // Where nothing is recorded, each nation looks elsewhere.
    const { body, guidance, when } = its.decision ?? { guidance: its.nation };
    const key = JSON.stringify([its.outcome, body, guidance, when]);
    const group = groups.get(key);
    if (group) group.push(its);
    else groups.set(key, [its]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0],
    nations: group.map(({ nation }) => nation) as [Nation, ...Nation[]],
    decisions: group.flatMap(({ decision }) => decision ?? []),
  }));
}

/** The statuses of several nations, those that agree together. */
export const statusGroups = (
  medicine: MedicineId,
  day: Day,
  nations: readonly Nation[] = allNations,
  history: readonly Decision[] = decisions,
): StatusGroup[] => together(nations.map((nation) => ({ nation, ...statusOn(medicine, nation, day, history) })));

/** One step as a body took it, in every nation for which it took it alike. */
export interface Step {
  readonly nations: readonly [Nation, ...Nation[]];
  /** The first of `decisions`. */
  readonly decision: Decision;
  readonly decisions: readonly Decision[];
}

/** The steps that had certainly happened by a day, the oldest first, those that agree together. */
export function stepsOn(
  medicine: MedicineId,
  day: Day,
  nations: readonly Nation[] = allNations,
  history: readonly Decision[] = decisions,
): Step[] {
  const taken = history.filter((decision) => decision.medicine === medicine && certainDay(decision.when) <= day);
  const order = ({ decision: { when } }: Step): string => certainDay(when) + earliestDay(when);
  return together(
    nations.flatMap((nation) =>
      taken
        .filter((decision) => decision.nations.includes(nation))
        .map((decision) => ({ nation, outcome: decision.outcome, decision })),
    ),
  ).sort((a, b) => order(a).localeCompare(order(b)));
}

/** The UK licences that a medicine certainly had on a day; empty before the first. */
export function licencesOn(medicine: MedicineId, day: Day, history: readonly Licence[] = licences): Licence[] {
  return history.filter((licence) => licence.medicine === medicine && certainDay(licence.when) <= day);
}
