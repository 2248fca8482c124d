import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dataset, type Claim, type Day } from '../../data/index.js';
import { adoptStylesIn } from './adopted-styles.js';
import { DepthController } from './depth-controller.js';
import { JakDrawnEvent, JakFallbackEvent } from './events.js';
import { LanguageController } from './language-controller.js';
import type { Locale } from './locale.js';
import { resolveQuery, type Query } from './query.js';
import { openPartsAndFocus } from './server-drawing.js';
import { undoSqueezing } from './spacing.js';
import { sharedStyles } from './styles/index.js';
import type { Part, RenderContext } from './render-context.js';
import { footer } from './render/footer.js';
import { referencesOf } from './render/reference.js';
import { renderDraftNotice, renderNotices } from './render/notices.js';
import { turn } from './turn.js';
import { warnOnce } from './warn.js';

/**
 * What all elements do alike: turn their properties into a query and show the answer, or leave the page's own content
 * where that cannot be done.
 *
 * @slot - Your own content: what readers see before the script has run, without it, and where a value is not known.
 * @fires {JakDrawnEvent} jak-drawn - When the element shows facts: for the first time, about something else, or in another language.
 * @fires {JakFallbackEvent} jak-fallback - When the element shows your own content instead of facts.
 * @cssstate fallback - Your own content is shown: a value is not known, or the element could not be drawn.
 * @cssprop {<color>} [--jak-accent=#6b2a57] - The colour of links, buttons and dots. Its hue is kept; it becomes as light or dark as text needs.
 * @cssprop {<color>} [--jak-surface=#fff] - The ground. Its tint is kept; without it, white, or nearly black in dark mode.
 * @cssprop {<length>} [--jak-radius=0.5em] - How round corners are, up to 1.5em.
 * @cssprop {<length>} [--jak-spacing=1em] - The space between parts, 0.75em to 1.5em.
 * @cssprop {<family-name>} [--jak-font=inherit] - The font family. Without it, your page’s own.
 */
export abstract class JakElement extends LitElement {
  static override styles: CSSResult[] = sharedStyles;
  /**
   * Whether the element has nothing to show without a `drug`.
   *
   * @internal
   */
  protected static readonly needsMedicine: boolean = false;

  /** A day such as `2024-09-01`: approval and NHS status as they stood then. Without it, today in the United Kingdom. */
  @property({ attribute: 'as-of', reflect: true }) asOf?: Day | undefined;

  readonly #language = new LanguageController(this);
  readonly #depth = new DepthController(this);
  #query: Query | undefined;
  /** What the last event said: that facts are shown, in this language, or that they are not. */
  #announced: Locale | 'fallback' | undefined;
  #internals: ElementInternals | undefined;
  /** Listens where the element has been moved out of the document that its script came with. */
  #leave: ((event: PageTransitionEvent) => void) | undefined;

  /**
   * What the reader sees between the notices and the footer.
   *
   * @internal
   */
  protected abstract renderContent(context: RenderContext): Part;

  /**
   * Whether what is folded is drawn without being asked for.
   *
   * @internal
   */
  drawsWhenIdle(): boolean {
    return true;
  }

  /**
   * The claims that it rests on, in reading order, folded ones too: they number its sources.
   *
   * @internal
   */
  protected abstract claims(query: Query): readonly Pick<Claim, 'sources'>[];

  /**
   * That a translation is a draft, and the way to English and back.
   *
   * @internal
   */
  protected draftNotice(): Part {
    const { locale, nearest, switchToEnglishOrBack } = this.#language;
    return renderDraftNotice(nearest, locale, switchToEnglishOrBack);
  }

  /**
   * Whether the element shows that itself, and not above all else.
   *
   * @internal
   */
  protected placesDraftNotice(): boolean {
    return false;
  }

  /**
   * What stands below it: sources, who says so, and how old the facts are.
   *
   * @internal
   */
  protected renderFooter(context: RenderContext): Part {
    return footer(context);
  }

  override connectedCallback(): void {
    // A root that came as markup may not have come whole: what the parser adds to it later would stand beside ours.
    if (!this.hasUpdated && this.shadowRoot && this.ownerDocument.readyState === 'loading') {
      addEventListener('DOMContentLoaded', () => this.isConnected && this.connectedCallback(), { once: true });
      return;
    }
    try {
      super.connectedCallback();
    } catch (error) {
      // The page has closed the tag with a shadow root of its own, which shows what it holds.
      warnOnce(`not drawn: ${String(error)}`);
    }
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
    // No browser runs a script whose window has gone: the element would go on showing what it showed last.
    if (this.#leave) removeEventListener('pagehide', this.#leave);
    this.#leave = undefined;
    if (this.ownerDocument === window.document) return;
    const self = new WeakRef(this);
    this.#leave = ({ persisted }) => {
      const element = self.deref();
      if (element && !persisted) element.#stepAside();
    };
    addEventListener('pagehide', this.#leave);
  }

  protected override createRenderRoot(): ShadowRoot {
    // What a server drew stays on screen, with all that is folded, until the first update puts ours in its place.
    if (this.shadowRoot) {
      this.#depth.deep = true;
      return this.shadowRoot;
    }
    // Throws where the page closed the tag. Until the first update, the page's own content stays on screen.
    const root = this.attachShadow({ mode: 'open' });
    root.append(document.createElement('slot'));
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    for (let wait; !this.hasUpdated && (wait = turn());) await wait;
    await super.scheduleUpdate();
  }

  /** Nothing may throw in a partner's page: what cannot be drawn leaves the page's own content. */
  override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      warnOnce(`not drawn: ${String(error)}`);
      this.#stepAside();
    }
  }

  /** Shows the page's own content, without Lit. */
  #stepAside(): void {
    if (!this.shadowRoot) return;
    this.#query = undefined;
    this.#startOver(document.createElement('slot'));
    this.#announce('fallback');
  }

  protected override willUpdate(): void {
    const { needsMedicine } = this.constructor as typeof JakElement;
    this.#query = resolveQuery(this, needsMedicine);
  }

  protected override update(changed: PropertyValues<this>): void {
    const restore = this.hasUpdated ? undefined : this.#takeRoot();
    // A translator, say, may have replaced nodes that Lit still holds: what shows other facts is drawn from scratch.
    if (restore || this.#announced === 'fallback' || changed.size > 0) {
      this.#startOver();
      this.#announced = undefined;
    }
    super.update(changed);
    restore?.();
  }

  protected override render(): TemplateResult {
    if (!this.#query) return html`<slot></slot>`;
    const { locale } = this.#language;
    const references = referencesOf(this.claims(this.#query), this.#query.asOf);
    const context: RenderContext = { ...locale, ...this.#query, references, deep: this.#depth.deep };
    // In a section, a header or footer is no landmark of the page.
    return html`<section class="root" lang=${locale.lang}>
      ${this.placesDraftNotice() ? nothing : this.draftNotice()} ${renderNotices(context)}
      ${this.renderContent(context)} ${this.renderFooter(context)}
    </section>`;
  }

  protected override updated(): void {
    this.#announce(this.#query ? this.#language.locale : 'fallback');
  }

  /** Tells the page once what is shown. */
  #announce(shown: Locale | 'fallback'): void {
    if (shown === this.#announced) return;
    this.#announced = shown;
    try {
      if (shown === 'fallback') (this.#internals ??= this.attachInternals()).states.add('fallback');
      else this.#internals?.states.delete('fallback');
    } catch {
      // A browser without custom states.
    }
    if (shown !== 'fallback') undoSqueezing(this);
    this.dispatchEvent(shown === 'fallback' ? new JakFallbackEvent() : new JakDrawnEvent(dataset.version, shown.lang));
  }

  /** Empties the element. What Lit remembers of old nodes hangs on the node that it draws before: a new one, and it begins afresh. */
  #startOver(...content: Node[]): void {
    const end = document.createComment('');
    this.renderRoot.replaceChildren(...content, end);
    this.renderOptions.renderBefore = end;
  }

  /**
   * Before the first update: the root may hold what a server drew, and no frame may show it without our styles or empty.
   *
   * @returns Does again what a reader did there.
   */
  #takeRoot(): () => void {
    const root = this.renderRoot as ShadowRoot;
    this.#adoptStyles(root);
    return openPartsAndFocus(root);
  }

  #adoptStyles(root: ShadowRoot): void {
    try {
      adoptStylesIn(root, (this.constructor as typeof JakElement).styles);
    } catch {
      // A page that has taken the setter away: unstyled, and readable.
    }
  }
}
