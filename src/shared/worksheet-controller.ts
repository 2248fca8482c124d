import { html, isServer, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { today } from './clock.js';
import type { RenderContext } from './render-context.js';
import { printAlone } from './print-alone.js';
import { entriesIn } from './server-drawing.js';
import { saveText, sheetText, type Sheet } from './sheet.js';
import { windowOf } from './window-of.js';
import { live } from 'lit/directives/live.js';
import { uiWords } from './words.js';

/** The events that would tell a listener of the page what a person ticks or writes. */
const telltales = [
  ...['beforeinput', 'input', 'change', 'select', 'selectionchange', 'invalid', 'click'],
  ...['formdata', 'reset', 'submit'],
  ...['keydown', 'keypress', 'keyup', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste', 'dragstart', 'dragend', 'drop'],
];

/** Whether an event says what is in a field. A dialog of the page's needs Escape and Tab, and buttons are no secret. */
const tells = (event: Event, origin: Element): boolean =>
  event.type === 'click'
    ? origin.closest('label, input, select') !== null
    : !/^(Tab|Escape)$/.test((event as KeyboardEvent).key);

/**
 * What a person marks and writes in an element, and taking it away. It lives in the form's own controls, and here as
 * long as the element does: nothing is stored, sent or put into an event, and events that would tell the page
 * are stopped.
 */
export class WorksheetController implements ReactiveController {
  readonly #host: LitElement;
  #entries: [name: string, value: string][] = [];
  /** What was there before clearing, until the next mark. */
  #cleared: [name: string, value: string][] = [];
  /** The announcement, and the text itself where the page blocks the clipboard. */
  #said = '';
  #blocked = '';
  #view: Window | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = windowOf(this.#host);
    this.#view?.addEventListener('pageshow', this.#redraw);
    // Going down from the window, before a listener of the page's document hears of it.
    for (const type of telltales) this.#view?.addEventListener(type, this.#keepInside, { capture: true });
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('pageshow', this.#redraw);
    for (const type of telltales) this.#view?.removeEventListener(type, this.#keepInside, { capture: true });
  }

  hostUpdate(): void {
    // Before the first update, the root may hold what a server drew, and what was marked there until now.
    if (!this.#host.hasUpdated) this.#entries = entriesIn(this.#host.renderRoot);
  }

  hostUpdated(): void {
    // Coming up from the fields, where a closed root of the page's hides them from the window. The same listener counts once.
    for (const type of telltales) this.#host.renderRoot.addEventListener(type, this.#keepInside);
  }

  /** After a look at another page a browser may have emptied the form, or filled it: it shows what is known here. */
  readonly #redraw = (): void => {
    this.#host.requestUpdate();
    // WebKit empties a form with `autocomplete="off"` in a task of its own after this event.
    setTimeout(() => this.#host.requestUpdate());
  };

  readonly #keepInside = (event: Event): void => {
    const path = event.composedPath();
    const [origin] = path as [Element];
    const { hasUpdated, renderRoot } = this.#host;
    // What the page wrote into the tag is in the path, too, where a slot shows it.
    if (!path.includes(renderRoot) || !renderRoot.contains(origin) || !tells(event, origin)) return;
    event.stopImmediatePropagation();
    if (event.type === 'input' && hasUpdated) this.#read(origin.closest('form')!);
  };

  #read(form: HTMLFormElement): void {
    this.#entries = [...new FormData(form)] as [string, string][];
    this.#cleared = [];
    this.#say('');
  }

  #say(said: string, blocked = ''): void {
    // A status is read out when it changes: the same words again get a space that nobody sees.
    this.#said = said && said === this.#said ? `${said}\u00a0` : said;
    this.#blocked = blocked;
    this.#host.requestUpdate();
  }

  /** What was marked or written under a name, in document order. */
  values(name: string): string[] {
    return this.#entries.flatMap(([its, value]) => (its === name && value ? [value] : []));
  }

  /** A box to tick or a button to choose, with its label. */
  mark(
    type: 'checkbox' | 'radio',
    name: string,
    value: string,
    label: string,
    isMarked = this.values(name).includes(value),
  ): TemplateResult {
    // On a server a property becomes text, and `checked="false"` is checked.
    return html`<label
      >${
        (isServer as boolean)
          ? html`<input type=${type} name=${name} value=${value} ?checked=${isMarked} />`
          : html`<input type=${type} name=${name} value=${value} .checked=${live(isMarked)} />`
      }<span>${label}</span></label
    >`;
  }

  /** Room for a person's own words. */
  ownWords(name: string, label: string): TemplateResult {
    return html`<label>${label}<textarea name=${name} .value=${live(this.values(name).join())}></textarea></label>`;
  }

  #clear(context: RenderContext): void {
    [this.#entries, this.#cleared] = [[], this.#entries];
    this.#say(uiWords(context).cleared);
  }

  #bringBack(context: RenderContext): void {
    [this.#entries, this.#cleared] = [this.#cleared, []];
    this.#say(uiWords(context).broughtBack);
  }

  async #copy(context: RenderContext, sheet: Sheet): Promise<void> {
    const ui = uiWords(context);
    const text = sheetText(context, sheet);
    try {
      // Absent on plain http, refused by some policies.
      await navigator.clipboard.writeText(text);
      this.#say(ui.copied);
    } catch {
      this.#say(ui.copyFailed, text);
    }
  }

  #save(context: RenderContext, sheet: Sheet): void {
    const text = sheetText(context, sheet);
    try {
      saveText(text, sheet.fileName);
    } catch {
      this.#say(uiWords(context).copyFailed, text);
    }
  }

  /** Marks one value under a name, in place of what was there. */
  set(name: string, value: string): void {
    this.#entries = [...this.#entries.filter(([its]) => its !== name), [name, value]];
    this.#host.requestUpdate();
  }

  /** What a person fills in. Analytics that heed a mark are told to look away. */
  form(context: RenderContext, content: unknown): TemplateResult {
    return html`<form
      autocomplete="off"
      class="fs-mask"
      data-clarity-mask="true"
      data-dd-privacy="mask"
      data-hj-suppress
      data-sentry-mask
      @submit=${(event: Event) => event.preventDefault()}
      @reset=${() => {
        this.#clear(context);
      }}
    >
      ${content}
    </form>`;
  }

  /**
   * Clearing and bringing back; copying, printing and saving.
   *
   * @param sheet What is taken along.
   * @param progress What the status says while nothing was copied or cleared just now.
   */
  actions(context: RenderContext, sheet: () => Sheet, progress = ''): TemplateResult {
    const ui = uiWords(context);
    return html`<button
        type="button"
        class="clear"
        @click=${() => {
          if (this.#cleared.length) this.#bringBack(context);
          else this.#clear(context);
        }}
      >
        ${this.#cleared.length ? ui.undo : ui.clear}
      </button>
      <p class="paper">${ui.madeOn(context.date(today()))}</p>
      <div class="actions">
        <p role="status" class="strong">${this.#said || progress}</p>
        <button type="button" @click=${() => this.#copy(context, sheet())}>${ui.copy}</button>
        <button
          type="button"
          @click=${() => {
            printAlone(context, this.#host, sheet());
          }}
        >
          ${ui.print}
        </button>
        <button
          type="button"
          @click=${() => {
            this.#save(context, sheet());
          }}
        >
          ${ui.save}
        </button>
      </div>
      ${
        this.#blocked
          ? html`<label>${ui.textToCopy}<textarea readonly .value=${live(this.#blocked)}></textarea></label>`
          : nothing
      }`;
  }
}
