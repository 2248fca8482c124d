/**
 * The shapes of the facts. No words for readers here: a code such as `not-recommended` gets its words in `src/words/`,
 * and the compiler proves that it has them.
 */
/** A calendar day in the United Kingdom, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** A calendar month in the United Kingdom, `YYYY-MM`. */
export type Month = `${number}-${number}`;

/** A calendar year, `YYYY`: only for the date of a page. */
export type Year = `${number}`;

/** Something that happened on one unknown day, both ends included. */
export interface DayRange {
  readonly notBefore: Day;
  readonly notAfter: Day;
}

/** As exactly as the source tells it, never more. */
export type When = Day | Month | DayRange;

/**
 * How we know it: who speaks on a page. It says nothing of how strong the evidence is.
 * - `official`: a regulator, NICE, the SMC, the NHS, a government, a professional body, or product information on the
 *   United Kingdom's own compendium.
 * - `company`: the maker's own page.
 * - `journal`: a scientific journal.
 * - `register`: a register of trials.
 * - `charity`, `press`: as they say.
 * - `copy`: another's copy or summary of such a text.
 */
export type SourceKind = 'official' | 'company' | 'journal' | 'register' | 'charity' | 'press' | 'copy';

/**
 * How strong the evidence for an effect is. It says nothing of who told us.
 * - `trial`: people were shared out by chance between the medicine and a dummy treatment.
 * - `extension`: people stayed on the medicine after their trial; there was no dummy group any more.
 * - `small-study`: a comparison of a few dozen people at most.
 * - `case-reports`: single people.
 * - `survey`: people's answers, or health records.
 * - `product-information`: what the leaflet or the summary of product characteristics says.
 * - `regulator-warning`: what a regulator warns of.
 * - `advice`: what a guideline, a charity or a professional body advises or tells.
 */
export type Evidence =
  | 'trial'
  | 'extension'
  | 'small-study'
  | 'case-reports'
  | 'survey'
  | 'product-information'
  | 'regulator-warning'
  | 'advice';

/** A page that a fact was read on. */
export interface Source {
  readonly kind: SourceKind;
  readonly publisher: string;
  /** What the page is, in English, as a reader would name it. */
  readonly title: string;
  /** Always `https:`. */
  readonly url: `https://${string}`;
  /** Absent where the page carries no date. */
  readonly published?: When | Year | undefined;
  /** The day it was last read for this dataset; with `readIn`, the day on which that text was. */
  readonly read: Day;
  /** The page itself was not opened: what it says was read in this text, whose publisher may not be known. */
  readonly readIn?: { readonly publisher?: string; readonly published: Day | Year };
}

export type Nation = 'england' | 'wales' | 'northern-ireland' | 'scotland';

/** Who decides on NHS use: NICE, the Scottish Medicines Consortium, the Department of Health in Northern Ireland. */
export type Body = 'nice' | 'smc' | 'doh-ni';

export type Target = 'JAK1' | 'JAK2' | 'JAK3' | 'TEC' | 'TYK2';
export type Form = 'film-coated-tablet' | 'tablet' | 'hard-capsule';

export interface Dose {
  readonly mg: number;
  readonly timesADay: number;
}

/** A step of a body that decides: `queries/status.ts` tells what each means for somebody who asks. */
export type DecisionOutcome =
  | 'draft-not-recommended'
  | 'final-draft-not-recommended'
  | 'not-recommended'
  | 'not-accepted'
  | 'final-draft-recommended'
  | 'recommendation-reported'
  | 'recommended'
  | 'accepted'
  | 'awaiting'
  | 'expected-to-follow'
  | 'reported-unconfirmed'
  | 'appeal-points-accepted'
  | 'appeal-hearing-listed'
  | 'appeal-dismissed';

export type Condition = 'commercial-arrangement' | 'no-official-page' | 'value-for-money-uncertain';

/** How many people have a side effect, as product information groups them: at most 1 in `oneIn` … */
export interface Band {
  /** `more`: more than 1 in `oneIn` people; `up-to`: up to 1 in `oneIn` people. */
  readonly limit: 'more' | 'up-to';
  readonly oneIn: number;
}

export type BandId = 'very-common' | 'common' | 'uncommon';

/** When a check is done. `routine`: as the clinic's routine has it. */
export type CheckTime = 'before' | 'week-4' | 'week-12' | 'routine';

/** The share of one group in a trial that reached a measure. */
export interface Arm {
  /** Per cent, as reported: 0 to 100. */
  readonly percent: number;
  /** How many people were in the group; absent where it was not found. */
  readonly people?: number;
}

/** `salt-20` is SALT 20 or less: at least 80 per cent of scalp hair present. SALT runs from 0 to 100. */
export type Measure = 'salt-20' | 'salt-10';

export type Topic =
  | 'condition'
  | 'leaflet'
  | 'later-results'
  | 'side-effect'
  | 'guideline'
  | 'taking'
  | 'stopping'
  | 'serious-risk'
  | 'contraindication'
  | 'pregnancy'
  | 'interaction'
  | 'vaccine'
  | 'monitoring'
  | 'nhs-process'
  | 'truth'
  | 'mechanism'
  | 'research';

/** A link of the chain that the figure draws, from outside a cell to the hair. */
export type SignalStep = 'cytokine' | 'jak' | 'signal' | 'follicle';

/** What a card unfolds, in reading order; each has an answer of one line. */
export type CardSection =
  | 'how-well'
  | 'side-effects'
  | 'serious-risks'
  | 'who-should-not'
  | 'pregnancy'
  | 'other-medicines'
  | 'tests'
  | 'taking'
  | 'stopping';

/** What is answered in a line: each section of a card, and for the choice aid harms and life with it in short. */
export type AnswerId = CardSection | 'harms' | 'living';

/** A clinician's word that something is right. */
export interface Approval {
  readonly name: string;
  readonly role: string;
  readonly on: Day;
}

/** As in `lang`, without a region. */
export type TranslatedLanguage = 'cy';

/** The facts as a whole: when they were checked and when they must be checked again. */
export interface Dataset {
  readonly version: string;
  readonly checked: Day;
  readonly reviewBy: Day;
  readonly expires: Day;
  /** The clinician who approved these facts. Nobody has, until this is filled. */
  readonly approval: Approval | null;
  /** Who pays for the work, by name; empty: nobody. `null` until the owner has stated it. */
  readonly funding: null | readonly string[];
  /** Where a reader can report a mistake. `null` until the owner has one. */
  readonly feedback: null | `https://${string}`;
  /** For each language but English, who checked its words. `null`: a draft, and the elements say so. */
  readonly translations: Readonly<Record<TranslatedLanguage, Approval | null>>;
}
