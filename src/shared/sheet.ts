/** What a person takes along from the checklist or the choice aid. */
import { html, type TemplateResult } from 'lit';
import { dataset, sources, type Claim, type Source } from '../../data/index.js';
import { today } from './clock.js';
import type { RenderContext } from './render-context.js';
import { referencesOf } from './render/reference.js';
import { bulletList, renderHeading } from './render/structure.js';
import { uiWords } from './words.js';

/** It is told twice: as elements to read and print, as text to copy and save. */
export interface Sheet {
  readonly title: string;
  /** Without its ending. */
  readonly fileName: string;
  readonly parts: readonly SheetPart[];
  /** What it rests on. */
  readonly claims: readonly Pick<Claim, 'sources'>[];
}

/** One headed list. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Its day, how old the facts are, and who says so: it stands alone wherever it is taken. */
function footOf(context: RenderContext): string[] {
  const { date } = context;
  const ui = uiWords(context);
  const { checked, reviewBy } = dataset;
  return [
    ui.madeOn(date(today())),
    ui.factsChecked(date(checked), date(reviewBy)),
    ...(dataset.approval ? [] : [ui.notApproved]),
    ui.publisher,
  ];
}

/** The pages that it rests on, numbered by themselves. */
const pagesOf = ({ claims }: Sheet): string[] =>
  [...referencesOf(claims).keys()].map((id) => {
    const { publisher, title, url }: Source = sources[id];
    return `${publisher}: ${title}. ${url}`;
  });

/** To read and print; empty parts are left out. */
export const sheetTemplate = (context: RenderContext, sheet: Sheet): TemplateResult => {
  const pages = pagesOf(sheet);
  return html`${renderHeading(context, sheet.title, 2)}
    ${sheet.parts
      .filter(({ lines }) => lines.length)
      .map(({ heading, lines }) => html`${renderHeading(context, heading, 3)} ${bulletList(lines)}`)}
    <p class="foot">${footOf(context).join(' ')}</p>
    ${
      pages.length
        ? html`<p>${uiWords(context).sourcesOf}</p>
            <ol lang="en">
              ${pages.map((page) => html`<li>${page}</li>`)}
            </ol>`
        : ''
    }`;
};

const listed = ({ heading, lines }: SheetPart): string => [heading, ...lines.map((line) => `- ${line}`)].join('\n');

export function sheetText(context: RenderContext, sheet: Sheet): string {
  const pages = pagesOf(sheet).map((page, index) => `${String(index + 1)}. ${page}`);
  return [
    sheet.title,
    ...sheet.parts.filter(({ lines }) => lines.length).map(listed),
    footOf(context).join('\n'),
    ...(pages.length ? [[uiWords(context).sourcesOf, ...pages].join('\n')] : []),
  ].join('\n\n');
}

/** The browser keeps the file; the link is in no page, so that none hears of the click. */
export function saveText(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.download = `${fileName}.txt`;
  link.href = address;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
