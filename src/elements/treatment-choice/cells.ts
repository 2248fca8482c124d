/** One option under one question: a short answer, and what unfolds from it. */
import { html, nothing } from 'lit';
import {
  answerClaims,
  headline,
  medicines,
  nations,
  otherAnswers,
  statementsAbout,
  type CardSection,
  type CareFact,
  type Claim,
  type CompareOption,
  type CompareQuestion,
  type MedicineId,
  type OtherOption,
} from '../../../data/index.js';
import type { Query } from '../../shared/query.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { phrase, type Wording } from '../../shared/render/fact.js';
import { statementText } from '../../shared/render/statements.js';
import { sectionContent } from '../../shared/render/section-content.js';
import { nationClaims, nationsDepth, renderThen } from '../../shared/render/status-depth.js';
import { medicineName } from '../../shared/render/status-facts.js';
import { statusPills } from '../../shared/render/status-pill.js';
import { renderHeading } from '../../shared/render/structure.js';
import { sectionClaims, sectionsOf, type Section } from '../../shared/sections.js';
import type { More } from './more.js';
import { timeline, timelineClaims } from './timeline.js';
import { noTreatmentMore } from './no-treatment.js';
import { otherCareMore } from './other-care.js';
import { answersWords, cardWords, compareWords } from '../../shared/words.js';

type Sourced = Pick<Claim, 'sources'>;

export interface Cell {
  /** True by itself; of a medicine without a share of people, so that no two medicines' numbers meet on a line. */
  readonly answer: (context: RenderContext) => Part;
  readonly basis: readonly Sourced[];
  /** Absent where nothing more is known. */
  readonly more?: More;
}

export const isMedicine = (option: CompareOption): option is MedicineId => option in medicines;

/** "Baricitinib (Olumiant)", "No treatment". */
export const optionName = (context: RenderContext, option: CompareOption): string =>
  isMedicine(option) ? medicineName(option) : compareWords(context).option[option];

export const cellOf = (query: Query, option: CompareOption, question: CompareQuestion): Cell =>
  isMedicine(option) ? medicineCell(query, option, question) : otherCell(option, question);

/** What of a medicine's card unfolds under each question: every section once. */
const sectionsUnder: Readonly<Record<CompareQuestion, readonly CardSection[]>> = {
  chance: ['how-well'],
  harms: ['side-effects', 'serious-risks', 'who-should-not'],
  taking: ['taking'],
  tests: ['tests'],
  pregnancy: ['pregnancy'],
  stopping: ['stopping'],
  nhs: [],
  living: ['other-medicines'],
};

function medicineCell(query: Query, medicine: MedicineId, question: CompareQuestion): Cell {
  if (question === 'nhs') {
    const claims = nations.flatMap((nation) => nationClaims(query, medicine, nation));
    return {
      answer: (context) => [
        context.nations.length === 1 ? renderThen(context, context.nations[0]!) : nothing,
        statusPills(context, medicine),
      ],
      basis: [],
      more: { draw: (context) => nationsDepth(context, medicine), claims },
    };
  }
  const sections = sectionsOf(medicine).filter(({ id }) => sectionsUnder[question].includes(id));
  const isTold = question === 'taking';
  return {
    ...shortAnswer(medicine, question),
    more: {
      draw: (context) => [
        sections.map((section) => drawSection({ ...context, medicine }, section, sections.length > 1)),
        isTold ? timeline(context, medicine) : nothing,
      ],
      claims: [
        ...sections.flatMap((section) => sectionClaims(medicine, section)),
        ...(isTold ? timelineClaims(medicine) : []),
      ],
    },
  };
}

/** Under its heading where a cell has several; with the answer of the card where no other cell has it. */
function drawSection(context: RenderContext, section: Section, isHeaded: boolean): Part {
  const answers = answersWords(context);
  const card = cardWords(context);
  const content = sectionContent(context, section);
  const isAnswered = content === nothing || section.id === 'who-should-not';
  return [
    isHeaded || isAnswered ? renderHeading(context, card.section[section.id], 2) : nothing,
    isAnswered ? html`<p>${answers[context.medicine!][section.id]}</p>` : nothing,
    content,
  ];
}

/** The answer of the medicine's card, where that holds no share of people. */
function shortAnswer(medicine: MedicineId, question: Exclude<CompareQuestion, 'nhs'>): Pick<Cell, 'answer' | 'basis'> {
  switch (question) {
    case 'chance':
      return {
        answer: (its) => compareWords(its).chance(its.durations.weeks(headline(medicine).week)),
        basis: [headline(medicine)],
      };
    case 'taking': {
      const longTerm = statementsAbout('truth').filter(({ code }) => code === 'long-term');
      return {
        answer: (context) => [
          `${answersWords(context)[medicine].taking} `,
          longTerm.map((statement) => statementText(context, statement)),
        ],
        basis: [...answerClaims(medicine, 'taking'), ...longTerm],
      };
    }
    default:
      return {
        answer: (its) => answersWords(its)[medicine][question],
        basis: answerClaims(medicine, question),
      };
  }
}

function otherCell(option: OtherOption, question: CompareQuestion): Cell {
  const fact: CareFact = otherAnswers[option][question];
  const more = option === 'no-treatment' ? noTreatmentMore[question] : otherCareMore[question];
  return {
    answer: (context) => {
      const answers: Readonly<Record<CompareQuestion, Wording>> = compareWords(context).answer[option];
      return phrase(context, answers[question], fact);
    },
    basis: [fact],
    ...(more ? { more } : {}),
  };
}
