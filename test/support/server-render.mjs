/** Draws every element as a server does, by `@lit-labs/ssr`, on a given day; run by Node itself, it prints JSON. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'jak-widgets/define';

const [day] = process.argv.slice(2);
Date.now = () => Date.parse(`${day}T12:00:00Z`);

const drawings = {
  'nhs-status-badge': html`<nhs-status-badge drug="ritlecitinib"></nhs-status-badge>`,
  'nhs-status-history': html`<nhs-status-history drug="ritlecitinib"></nhs-status-history>`,
  'jak-drug-card': html`<jak-drug-card drug="baricitinib" nation="wales"><p>own content</p></jak-drug-card>`,
  'jak-explainer': html`<jak-explainer heading-level="2"></jak-explainer>`,
  'baseline-checklist': html`<baseline-checklist drug="ritlecitinib"></baseline-checklist>`,
  'treatment-choice': html`<treatment-choice nation="england"></treatment-choice>`,
  pill: html`<nhs-status-badge drug="baricitinib" nation="scotland" compact></nhs-status-badge>`,
  welsh: html`<nhs-status-badge drug="ritlecitinib" nation="wales" lang="cy"></nhs-status-badge>`,
};

const entries = Object.entries(drawings).map(async ([name, drawing]) => [name, await collectResult(render(drawing))]);
console.log(JSON.stringify(Object.fromEntries(await Promise.all(entries))));
