/** What elements tell the page. Nothing that a person ticked or wrote is ever in an event. */

const options: EventInit = { bubbles: true, composed: true };

/** When an element shows facts: for the first time, of something else, or in another language. */
export class JakDrawnEvent extends Event {
  static readonly type = 'jak-drawn';

  /** The version of the facts, such as `2026.11.25`. */
  readonly version: string;
  /** The language in which they are told, such as `en`. */
  readonly lang: string;

  constructor(version: string, lang: string) {
    super(JakDrawnEvent.type, options);
    this.version = version;
    this.lang = lang;
  }
}

/** When an element shows the page's own content instead: a value is unknown, or it could not be drawn. */
export class JakFallbackEvent extends Event {
  static readonly type = 'jak-fallback';

  constructor() {
    super(JakFallbackEvent.type, options);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'jak-drawn': JakDrawnEvent;
    'jak-fallback': JakFallbackEvent;
  }
}
