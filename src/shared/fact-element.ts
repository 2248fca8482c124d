import { html, render, type TemplateResult } from 'lit/html.js';
import { readAttributes, requestAttributes } from './attributes.js';
import { baseStyles } from './base.styles.js';
import { english, followLanguage, speechFor, unfollowLanguage, type Speech } from './language.js';
import { colophon, draftNotice, notices, type Telling } from './parts.js';
import { tokens } from './tokens.styles.js';
import { warnOnce } from './warn.js';

/** Bare Node can import the classes; it cannot make elements. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/** One sheet for each style text in each window: a sheet cannot be shared between documents. */
function sheetFor(view: Window & typeof globalThis, text: string): CSSStyleSheet {
  const mine = sheets.get(view) ?? new Map<string, CSSStyleSheet>();
  const sheet = mine.get(text) ?? new view.CSSStyleSheet();
  if (!mine.has(text)) sheet.replaceSync(text);
  sheets.set(view, mine.set(text, sheet));
  return sheet;
}

/**
 * What all elements do alike: turn attributes into a request and show it, or leave the page's own content where that
 * cannot be done. Lit's templates draw. `LitElement` would do the rest too, at an eighth of the script's bytes, and each
 * element would still need what is here: attributes are the whole public state, and drawing on connection, before the
 * first paint, moves nothing on the page.
 *
 * @cssprop {<color>} [--jak-accent=#6b2a57] - Links, buttons and dots; its lightness is held within bounds.
 * @cssprop {<color>} [--jak-surface=#fff] - The ground; its lightness and strength are held within bounds.
 * @cssprop {<length>} [--jak-radius=0.5em] - Corners, up to 1.5em.
 * @cssprop {<length>} [--jak-spacing=1em] - Space between parts, 0.75em to 1.5em.
 * @cssprop [--jak-font=inherit] - Font family.
 */
export abstract class FactElement extends Base {
  static readonly observedAttributes = requestAttributes;
  /** The element's own style sheet, after the shared ones. */
  static readonly styles: string = '';
  /** Whether the element has nothing to show without a `drug`. */
  static readonly needsMedicine: boolean = false;

  #root: ShadowRoot | undefined;
  /** What is drawn in. It goes when a fact changes: a translator, say, may have replaced texts that Lit still holds. */
  #place: HTMLElement | undefined;
  #waiting = false;
  /** The language of the page here, when it was last drawn. */
  #nearest: Speech | undefined;
  /** The reader asked for English instead of a translation. */
  #inEnglish = false;

  /** What the reader sees between the notices and the colophon. */
  protected abstract view(t: Telling): TemplateResult;

  connectedCallback(): void {
    this.#draw();
    followLanguage(this, () => {
      if (this.#nearest && this.#nearest !== speechFor(this)) this.update();
    });
  }

  disconnectedCallback(): void {
    unfollowLanguage(this);
  }

  attributeChangedCallback(): void {
    if (!this.#root) return;
    this.#place = undefined;
    this.update();
  }

  adoptedCallback(): void {
    this.#dress();
  }

  /** Draws again before the next paint; several calls draw once. */
  protected update(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.isConnected) this.#draw();
    });
  }

  /** Nothing may throw in a partner's page: what cannot be drawn leaves the page's own content. */
  #draw(): void {
    try {
      if (!this.#root) {
        // Empties a root that the page wrote into our tag as markup; throws where the page closed it.
        this.#root = this.attachShadow({ mode: 'open' });
        this.#dress();
      }
      const request = readAttributes(this, (this.constructor as typeof FactElement).needsMedicine);
      if (!request) {
        this.#stepAside();
        return;
      }
      this.#nearest = speechFor(this);
      const speech = this.#inEnglish ? english : this.#nearest;
      if (!this.#place) {
        // In a section, a header or footer is no landmark of the page.
        this.#place = document.createElement('section');
        this.#place.className = 'root';
        this.#root.replaceChildren(this.#place);
      }
      this.#place.lang = speech.lang;
      const t: Telling = { ...speech, ...request, cited: new Set() };
      const switchLanguage = (): void => {
        this.#inEnglish = !this.#inEnglish;
        this.update();
      };
      render(
        html`${draftNotice(this.#nearest, speech, switchLanguage)} ${notices(t)} ${this.view(t)} ${colophon(t)}`,
        this.#place,
      );
    } catch (error) {
      this.#stepAside();
      warnOnce(`[jak-widgets] not drawn: ${String(error)}`);
    }
  }

  /** Shows the page's own content. */
  #stepAside(): void {
    this.#place = undefined;
    this.#root?.replaceChildren(document.createElement('slot'));
  }

  #dress(): void {
    const { styles } = this.constructor as typeof FactElement;
    const view = this.ownerDocument.defaultView;
    if (view && this.#root)
      this.#root.adoptedStyleSheets = [tokens, baseStyles, styles].map((text) => sheetFor(view, text));
  }
}
