import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading, list, type RenderContext } from './parts.js';

/** One headed list of a worksheet, told twice: as elements to read and print, as text to copy. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

export const sheetTemplate = (context: RenderContext, parts: readonly SheetPart[]): TemplateResult[] =>
  parts.map(
    (part) =>
      html`${heading(context, part.heading, 2)} ${list(part.lines.length ? part.lines : [context.words.ui.empty])}`,
  );

const sheetText = (parts: readonly SheetPart[]): string =>
  parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')).join('\n\n');

/** The events that would tell a listener of the page what a person ticks or writes. */
const telltales = [
  'beforeinput',
  'change',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'copy',
  'cut',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'paste',
] as const;

const keepInside = (event: Event): void => {
  event.stopPropagation();
};

const keepTickInside = (event: Event): void => {
  if ((event.target as Element).closest('label, input')) event.stopPropagation();
};

/**
 * What a person marks and writes in an element, and taking it away. It lives in the form's own controls, and here as
 * long as the element does: nothing is stored, sent or put into an event, and what would tell the page goes no further
 * than the element.
 */
export class WorksheetController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #entries: [name: string, value: string][] = [];
  /** The announcement, and the text itself where the page blocks the clipboard. */
  #said = '';
  #blocked = '';
  #view: Window | null = null;
  #guarded = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('pageshow', this.#redraw);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('pageshow', this.#redraw);
  }

  hostUpdated(): void {
    if (this.#guarded) return;
    this.#guarded = true;
    const root = this.#host.shadowRoot!;
    for (const type of telltales) root.addEventListener(type, keepInside);
    root.addEventListener('click', keepTickInside);
  }

  /** After a look at another page a browser may have emptied the form, or filled it: it shows what is known here. */
  readonly #redraw = (): void => {
    this.#host.requestUpdate();
  };

  /** What was marked or written under a name, in document order. */
  values(name: string): string[] {
    return this.#entries.flatMap(([its, value]) => (its === name && value ? [value] : []));
  }

  /** Room for a person's own words. */
  ownWords(name: string, label: string): TemplateResult {
    return html`<label>${label}<textarea name=${name} .value=${live(this.values(name).join())}></textarea></label>`;
  }

  /**
   * @param parts What is copied.
   * @param progress What the status says while nothing was copied or cleared just now.
   */
  render(
    { words: { ui } }: RenderContext,
    parts: () => readonly SheetPart[],
    content: unknown,
    progress = '',
  ): TemplateResult {
    const say = (said: string, blocked = ''): void => {
      // A status is read out when it changes: the same words again get a space that nobody sees.
      this.#said = said && said === this.#said ? `${said}\u00a0` : said;
      this.#blocked = blocked;
      this.#host.requestUpdate();
    };
    const read = (event: Event): void => {
      this.#entries = [...new FormData(event.currentTarget as HTMLFormElement)] as [string, string][];
      say('');
    };
    return html`<form
      autocomplete="off"
      @submit=${(event: Event) => event.preventDefault()}
      @input=${read}
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
          ? html`<label>${ui.textToCopy}<textarea readonly .value=${live(this.#blocked)}></textarea></label>`
          : nothing
      }
    </form>`;
  }
}
