import { msg } from '@lit/localize';
import type { SignalStep } from '../../data/index.js';

/** What JAK inhibitors are. */
export const explainer = {
  heading: msg('JAK inhibitors', { id: 'explainer.heading', desc: 'Heading' }),
  does: msg('What they do', { id: 'explainer.does', desc: 'Section heading' }),
  uses: msg('Uses', { id: 'explainer.uses', desc: 'Section heading' }),
  bothSides: msg('Both sides', { id: 'explainer.bothSides', desc: 'Section heading: benefit and harm' }),
  approved: msg('UK approval for severe alopecia areata, from age:', {
    id: 'explainer.approved',
    desc: 'Before a list of medicines',
  }),
  step: {
    cytokine: msg('Messenger', { id: 'explainer.step.cytokine', desc: 'Label in a figure: cytokine' }),
    receptor: msg('Receptor', { id: 'explainer.step.receptor', desc: 'Label in a figure' }),
    jak: msg('JAK', { id: 'explainer.step.jak', desc: 'Label in a figure: the protein' }),
    signal: msg('Signal', { id: 'explainer.step.signal', desc: 'Label in a figure' }),
    follicle: msg('Hair follicle', { id: 'explainer.step.follicle', desc: 'Label in a figure' }),
  } satisfies Record<SignalStep, string>,
  blocked: msg('blocked', { id: 'explainer.blocked', desc: 'Label in a figure, beside JAK' }),
};
