import { msg, str } from '@lit/localize';
import type { SignalStep } from '../../data/index.js';

/** What JAK inhibitors are. The steps under `without` and `with` are read side by side. */
export const explainer = {
  heading: msg('JAK inhibitors can calm the immune attack on hair', {
    id: 'explainer.heading',
    desc: 'Heading: what these medicines do, in alopecia areata',
  }),

  without: {
    title: msg('Without a JAK inhibitor', { id: 'explainer.without.title', desc: 'Heading of one half of a figure' }),
    step: {
      cytokine: msg('Messenger comes', { id: 'explainer.without.step.cytokine', desc: 'First step' }),
      jak: msg('JAK passes it on', { id: 'explainer.without.step.jak', desc: 'Second step; JAK is a protein' }),
      signal: msg('Signal passes', { id: 'explainer.without.step.signal', desc: 'Third step' }),
      follicle: msg('Hair is attacked', { id: 'explainer.without.step.follicle', desc: 'Last step' }),
    } satisfies Record<SignalStep, string>,
  },
  with: {
    title: msg('With a JAK inhibitor', { id: 'explainer.with.title', desc: 'Heading of the other half of the figure' }),
    step: {
      cytokine: msg('Messenger comes', { id: 'explainer.with.step.cytokine', desc: 'First step' }),
      jak: msg('JAK is blocked', { id: 'explainer.with.step.jak', desc: 'Second step; JAK is a protein' }),
      signal: msg('Less signal', { id: 'explainer.with.step.signal', desc: 'Third step' }),
      follicle: msg('Less attack', { id: 'explainer.with.step.follicle', desc: 'Last step' }),
    } satisfies Record<SignalStep, string>,
  },

  /** Three tiles of one size: what it is, for how long, at what risk. */
  deal: {
    cure: {
      title: msg('Not a cure', { id: 'explainer.deal.cure.title', desc: 'Heading of a tile' }),
      text: msg('It is life-changing for some, but not for all.', {
        id: 'explainer.deal.cure.text',
        desc: 'Under the heading "Not a cure"',
      }),
    },
    longTerm: {
      title: msg('Long-term', { id: 'explainer.deal.longTerm.title', desc: 'Heading of a tile' }),
      text: msg('You may need it for life. If you stop, your hair is likely to fall out again.', {
        id: 'explainer.deal.longTerm.text',
        desc: 'Under the heading "Long-term"',
      }),
    },
    risks: {
      title: msg('Serious risks', { id: 'explainer.deal.risks.title', desc: 'Heading of a tile' }),
      text: msg('The UK regulator (MHRA) warns of serious infections, blood clots, heart problems, cancer and death.', {
        id: 'explainer.deal.risks.text',
        desc: 'Under the heading "Serious risks"; the MHRA is the regulator',
      }),
    },
  },

  approved: msg('Approved in the UK for severe alopecia areata', {
    id: 'explainer.approved',
    desc: 'Heading of a list of medicines',
  }),
  fromAge: (age: string) => msg(str`age ${age}+`, { id: 'explainer.fromAge', desc: 'After the name of a medicine' }),
  approvedMeans: msg('NHS funding is a separate decision.', {
    id: 'explainer.approvedMeans',
    desc: 'Under the list of approved medicines: approval is not NHS funding',
  }),

  fold: {
    severe: {
      title: msg('What “severe” means', { id: 'explainer.fold.severe.title', desc: 'Heading of a folded part' }),
      answer: msg('You have lost half or more of your scalp hair.', {
        id: 'explainer.fold.severe.answer',
        desc: 'One line above a folded part',
      }),
    },
    more: {
      title: msg('How they work', { id: 'explainer.fold.more.title', desc: 'Heading of a folded part' }),
      answer: msg('They block a signal that makes the immune system attack.', {
        id: 'explainer.fold.more.answer',
        desc: 'One line above a folded part',
      }),
    },
    research: {
      title: msg('Research', { id: 'explainer.fold.research.title', desc: 'Heading of a folded part' }),
      answer: msg('More of them are being tested.', {
        id: 'explainer.fold.research.answer',
        desc: 'One line above a folded part',
      }),
    },
  },
};
