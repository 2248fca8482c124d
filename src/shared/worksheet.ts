import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading, list, type Telling } from './parts.js';

/** One headed list of a worksheet, told twice: as elements to read and print, as text to copy. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

export const sheetTemplate = (t: Telling, parts: readonly SheetPart[]): TemplateResult[] =>
  parts.map(
    (part) => html`${heading(t, part.heading, 2)} ${list(part.lines.length ? part.lines : [t.words.ui.empty])}`,
  );

const sheetText = (parts: readonly SheetPart[]): string =>
  parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')).join('\n\n');

/**
 * What a person marks and writes in an element, and taking it away. It lives in the form's own controls, and here as
 * long as the element does: nothing is stored, sent or put into an event.
 */
export class Worksheet {
  readonly #update: () => void;
  #entries: [name: string, value: string][] = [];
  /** The announcement, and the text itself where the page blocks the clipboard. */
  #said = '';
  #blocked = '';

  constructor(update: () => void) {
    this.#update = update;
  }

  /** What was marked or written under a name, in document order. */
  values(name: string): string[] {
    return this.#entries.flatMap(([its, value]) => (its === name && value ? [value] : []));
  }

  /** Room for a person's own words. */
  ownWords(name: string, label: string): TemplateResult {
    return html`<label>${label}<textarea name=${name} .value=${this.values(name).join()}></textarea></label>`;
  }

  /**
   * @param parts What is copied.
   * @param progress What the status says while nothing was copied or cleared just now.
   */
  view({ words: { ui } }: Telling, parts: () => readonly SheetPart[], content: unknown, progress = ''): TemplateResult {
    const say = (said: string, blocked = ''): void => {
      // A status is read out when it changes: the same words again get a space that nobody sees.
      this.#said = said && said === this.#said ? `${said}\u00a0` : said;
      this.#blocked = blocked;
      this.#update();
    };
    return html`<form
      autocomplete="off"
      @submit=${(event: Event) => event.preventDefault()}
      @input=${(event: Event) => {
        this.#entries = [...new FormData(event.currentTarget as HTMLFormElement)] as [string, string][];
        say('');
      }}
      @reset=${() => {
        this.#entries = [];
        say(ui.cleared);
      }}
    >
      <p>${ui.nothingStored}</p>
      ${content}
      <div class="actions">
        <button
          type="button"
          @click=${async () => {
            const text = sheetText(parts());
            try {
              // Absent on plain http, refused by some policies.
              await navigator.clipboard.writeText(text);
              say(ui.copied);
            } catch {
              say(ui.copyFailed, text);
            }
          }}
        >
          ${ui.copy}
        </button>
        <button type="button" @click=${() => print()}>${ui.print}</button>
        <button type="reset">${ui.clear}</button>
      </div>
      <p role="status" class="strong">${this.#said || progress}</p>
      ${
        this.#blocked
          ? html`<label>${ui.textToCopy}<textarea readonly .value=${this.#blocked}></textarea></label>`
          : nothing
      }
    </form>`;
  }
}
