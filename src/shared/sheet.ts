/** What a person takes along from the checklist or the choice aid. */
import { html, type TemplateResult } from 'lit';
import { dataset, sources, type Source } from '../../data/index.js';
import { today } from './clock.js';
import type { RenderContext } from './render-context.js';
import { bulletList, renderHeading } from './render/structure.js';

/** What a person takes along as text. */
export interface Sheet {
  readonly title: string;
  /** Without its ending. */
  readonly fileName: string;
  readonly parts: readonly SheetPart[];
}

/** One headed list of a worksheet, told twice: as elements to read and print, as text to copy. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

export const sheetTemplate = (context: RenderContext, parts: readonly SheetPart[]): TemplateResult[] =>
  parts.map(
    (part) =>
      html`${renderHeading(context, part.heading, 2)}
      ${bulletList(part.lines.length ? part.lines : [context.words.ui.empty])}`,
  );

const listed = ({ heading, lines }: SheetPart): string => [heading, ...lines.map((line) => `- ${line}`)].join('\n');

/** With its title, its day, who says so and where that was read: it stands alone wherever it is taken. */
export function sheetText({ date, references, words: { ui } }: RenderContext, { title, parts }: Sheet): string {
  const { checked, reviewBy } = dataset;
  const pages = [...references].map(([id, number]) => {
    const { publisher, title: page, url }: Source = sources[id];
    return `${number}. ${publisher}: ${page}. ${url}`;
  });
  return [
    title,
    ...parts.map(listed),
    [ui.madeOn(date(today())), ui.factsChecked(date(checked), date(reviewBy)), ui.publisher].join('\n'),
    [ui.sourcesOf, ...pages].join('\n'),
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
