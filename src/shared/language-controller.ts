import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { localeFor, type Locale } from './locale.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The shadow roots and the document around an element, the nearest first. */
function* scopes(element: Element): Generator<Element> {
  for (let scope: Element | undefined = element; scope; scope = (scope.getRootNode() as Partial<ShadowRoot>).host)
    yield scope;
}

/** The nearest `lang`: the element's own, an ancestor's, across shadow roots. A server knows the element's own alone. */
function nearestLang(element: Element): string {
  if (isServer as boolean) return element.getAttribute('lang') ?? 'en';
  for (const scope of scopes(element)) {
    const lang = scope.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return lang;
  }
  return 'en';
}

/**
 * The elements to tell when a `lang` changes in a document or shadow root. Held weakly: an element in a frame that the
 * page has removed is not told that it has left, and must not be kept by us.
 */
const followers = new WeakMap<Node, Set<LanguageController>>();

/** One for all elements; made when the first is connected. */
let observer: MutationObserver | undefined;

function tellFollowers(records: readonly MutationRecord[]): void {
  const roots = new Set(records.map(({ target }) => target.getRootNode()));
  for (const root of roots) for (const follower of followers.get(root) ?? []) follower.languageMayHaveChanged();
}

/** Speaks the language of the nearest `lang`, follows its changes, and lets a reader choose English instead. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #roots: readonly Node[] = [];
  /** The language of the page here, when it was last asked for. */
  #nearest: Locale | undefined;
  /** The reader asked for English instead of a translation. */
  #inEnglish = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of the page around the element. */
  get nearest(): Locale {
    return (this.#nearest ??= localeFor(nearestLang(this.#host), this.#host.localName));
  }

  /** The language to speak: that of the page, or English where the reader asked for it. */
  get locale(): Locale {
    return this.#inEnglish ? localeFor('en') : this.nearest;
  }

  readonly switchToEnglishOrBack = (): void => {
    this.#inEnglish = !this.#inEnglish;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    this.#roots = [...scopes(this.#host)].map((scope) => scope.getRootNode());
    observer ??= new MutationObserver(tellFollowers);
    for (const root of this.#roots) {
      let here = followers.get(root);
      if (!here) {
        followers.set(root, (here = new Set()));
        observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      }
      here.add(this);
    }
    this.languageMayHaveChanged();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) followers.get(root)?.delete(this);
    this.#roots = [];
  }

  languageMayHaveChanged(): void {
    if (!this.#nearest) return;
    const before = this.#nearest;
    this.#nearest = undefined;
    if (this.nearest !== before) this.#host.requestUpdate();
  }
}
