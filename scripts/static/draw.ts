/** Draws an element on the server, by its own templates, as a declarative shadow root. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import { select } from 'hast-util-select';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { defineElements } from '../../src/define-elements.js';
import { elementsByTag } from '../../src/elements-by-tag.js';
import { welsh } from '../../src/locales/cy.js';
import { addLanguage } from '../../src/shared/locale.js';
import { type Tag } from '../../src/tags.js';
import type { Form } from './forms.js';

const templates: Record<Tag, (form: Form) => TemplateResult> = {
  'baseline-checklist': ({ drug, lang }) =>
    html`<baseline-checklist drug=${ifDefined(drug)} lang=${lang}></baseline-checklist>`,
  'jak-drug-card': ({ drug, nation, lang }) =>
    html`<jak-drug-card drug=${ifDefined(drug)} nation=${ifDefined(nation)} lang=${lang}></jak-drug-card>`,
  'jak-explainer': ({ lang }) => html`<jak-explainer lang=${lang}></jak-explainer>`,
  'nhs-status-badge': ({ drug, nation, lang }) =>
    html`<nhs-status-badge drug=${ifDefined(drug)} nation=${ifDefined(nation)} lang=${lang}></nhs-status-badge>`,
  'nhs-status-history': ({ drug, nation, lang }) =>
    html`<nhs-status-history drug=${ifDefined(drug)} nation=${ifDefined(nation)} lang=${lang}></nhs-status-history>`,
  'treatment-choice': ({ nation, lang }) =>
    html`<treatment-choice nation=${ifDefined(nation)} lang=${lang}></treatment-choice>`,
};

/** Defines the elements for the server renderer. */
export function defineForServer(): void {
  addLanguage(welsh);
  defineElements(elementsByTag);
}

/** What Lit leaves for itself. */
function removeComments<Tree extends Nodes>(tree: Tree): Tree {
  if (tree.type === 'element' && tree.content) tree.content = removeComments(tree.content);
  if ('children' in tree) tree.children = tree.children.filter(({ type }) => type !== 'comment').map(removeComments);
  return tree;
}

/** @returns The element, whose first child is the template of its shadow root, without Lit's comments. */
export async function draw(form: Form): Promise<Element> {
  const markup = await collectResult(render(templates[form.tag](form)));
  const tree = removeComments(fromHtml(markup, { fragment: true }));
  const element = select(form.tag, tree)!;
  // An early name of `shadowrootmode`, which no browser of today knows.
  delete select('template', element)!.properties.shadowRoot;
  delete select('template', element)!.properties.shadowroot;
  return element;
}
