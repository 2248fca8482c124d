/** What is written down of one medicine. Its records do not repeat its name: the lists of all medicines add it. */
import type { Claim, StatementRecord } from '../claims.js';
import type { SourceId } from '../sources.js';
import type {
  Arm,
  BandId,
  Body,
  AnswerId,
  CheckTime,
  Condition,
  DecisionOutcome,
  Dose,
  Form,
  Measure,
  Month,
  Nation,
  Target,
  Topic,
  When,
} from '../types.js';

/** Identity, form and usual dose for severe alopecia areata. */
export interface Medicine extends Claim {
  readonly brand: string;
  readonly targets: readonly Target[];
  readonly form: Form;
  readonly strengthsMg: readonly number[];
  readonly dose: Dose;
}

/** Everything known of one medicine. `sources` at its top are those of its identity. */
export interface MedicineRecord extends Medicine {
  readonly licences: readonly LicenceRecord[];
  /** The whole history, the newest last. A new decision is a new record; an old one is never edited away. */
  readonly decisions: readonly DecisionRecord[];
  /**
   * No trial compares these medicines with each other: people, lengths and dummy-treatment groups differ, so nothing here
   * may be put beside another medicine's as if it did.
   */
  readonly trialOutcomes: readonly OutcomeRecord[];
  readonly sideEffects: readonly SideEffectRecord[];
  /** Serious harms by name, with the band that product information gives and what trials in alopecia areata counted. */
  readonly harms: readonly HarmRecord[];
  readonly summary: SummaryRecord;
  /**
   * What the answer of each section of the card rests on: a list of this record by its name, or the code of a statement.
   * The answers themselves are words.
   */
  readonly answers: Readonly<Record<AnswerId, readonly [string, ...string[]]>>;
  /** The blood tests that its own information asks for. */
  readonly bloodTests: readonly BloodTestRecord[];
  /**
   * For the clinic and for other programs: no element shows them, so that nobody reads their own result off a web page.
   */
  readonly thresholds: readonly ThresholdRecord[];
  readonly statements: readonly StatementRecord[];
  /**
   * What was looked for and not found for readers in the United Kingdom. It is said, never guessed: information that only
   * holds in the United States does not fill these gaps.
   */
  readonly unknown: readonly Topic[];
}

/** Approval to sell a medicine for a use. Kept apart from NHS access everywhere. */
export interface LicenceRecord extends Claim {
  readonly territory: 'great-britain' | 'united-kingdom';
  readonly indication: 'severe-alopecia-areata';
  readonly minAge: number;
  readonly maxAge?: number;
  readonly when: When;
}

/** A dated step by a body that decides on NHS use. Superseded steps stay: they are the history. */
export interface DecisionRecord extends Claim {
  readonly nations: readonly [Nation, ...Nation[]];
  readonly body: Body;
  readonly outcome: DecisionOutcome;
  readonly when: When;
  /** The number of the guidance, such as `TA958`; its own page is then the first of `sources`, or what reports it. */
  readonly guidance?: string;
  readonly conditions?: readonly Condition[];
  /** The month in which a decision was expected, for `awaiting`. */
  readonly expected?: Month;
}

/** What one trial saw with one dose, beside its own dummy-treatment group. */
export interface OutcomeRecord extends Claim {
  readonly trial: string;
  readonly dose: Dose;
  readonly population: {
    readonly minAge: number;
    readonly maxAge?: number;
    /** The lowest SALT score at the start. */
    readonly minSalt: number;
    /** People in the whole trial, where the size of each group was not found. */
    readonly people?: number;
  };
  readonly measure: Measure;
  readonly week: number;
  readonly treated: Arm;
  readonly placebo: Arm;
  /** Counted shares, where a journal also gives estimates of a statistical model. */
  readonly observed?: true;
}

export interface SideEffectRecord extends Claim {
  /** `no-number`: the source calls them most common and gives no figure. `not-stated`: it names them without a frequency. */
  readonly band: BandId | 'no-number' | 'not-stated';
  /** Empty: the source lists none. `unknown`: no UK text was found. */
  readonly effects: readonly string[] | 'unknown';
  /** Those of `effects` for which the leaflet says to get medical help. */
  readonly getHelp?: readonly string[];
}

/** A serious harm: how often at most, and how often in trials. A band is a ceiling, not a measured risk. */
export interface HarmRecord extends Claim {
  readonly harm: string;
  /** As product information has it for people with alopecia areata; absent where it gives none. */
  readonly band?: BandId;
  /** What trials in alopecia areata counted, in people who were chosen as suitable for a trial. */
  readonly seen?: {
    /** How many people; absent where only a share was found. */
    readonly events?: number;
    readonly people?: number;
    readonly percent?: number;
    /** The rate was lower than this, per 100 people a year. */
    readonly per100YearsBelow?: number;
    /** For how long half of the people or more were followed. */
    readonly medianDays?: number;
  };
}

/** What stands on the first screen of a card: which result, which side effects, which harms, at the same size. */
export interface SummaryRecord {
  /** One of `trialOutcomes`, with the usual dose: named by its trial and its measure. */
  readonly trial: string;
  readonly measure: Measure;
  /** Of `sideEffects`: those that most people have. */
  readonly effects: readonly string[];
  /** What it is known or warned for, the class included. */
  readonly harms: readonly string[];
  /** What to type into the search of the electronic medicines compendium (EMC). */
  readonly searchTerm: string;
  /** Its own pages there, where they were found; addresses are never guessed. */
  readonly emc: readonly SourceId[];
  /** Under what other names it is sold in the United Kingdom for the same use. */
  readonly otherBrands: readonly string[];
  /** Questions and answers about it, by a charity. */
  readonly questions?: SourceId;
}

export interface BloodTestRecord extends Claim {
  readonly test: string;
  readonly times: readonly [CheckTime, ...CheckTime[]];
}

/** A limit in a blood test at which the product information says what happens. */
export interface ThresholdRecord extends Claim {
  readonly test: string;
  readonly action: 'do-not-start' | 'pause' | 'stop';
  readonly below: number;
  readonly unit: '10^9/L' | '10^3/mm^3' | 'g/dL';
}
