import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { windowOf } from './window-of.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  drawsWhenIdle(): boolean;
  /** Draws now rather than in a microtask: what a press opens must be there when the browser looks for it. */
  performUpdate(): void;
}

/** WebKit has no such callback yet. */
const whenIdle = (callback: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 2000 });
  else setTimeout(callback, 50);
};

/** In each window, what is not drawn whole yet: one listener for all, since a window looks through those it has. */
const waitingToPrint = new WeakMap<Window, Set<DepthController>>();

function drawBeforePrint({ currentTarget }: Event): void {
  for (const controller of [...(waitingToPrint.get(currentTarget as Window) ?? [])]) controller.draw();
}

function waitingIn(window: Window): Set<DepthController> {
  let waiting = waitingToPrint.get(window);
  if (!waiting) waitingToPrint.set(window, (waiting = new Set()));
  // Each time, since `document.open()` takes listeners away; the same one counts once.
  window.addEventListener('beforeprint', drawBeforePrint);
  return waiting;
}

/**
 * The answer is drawn first, so that a page with many elements is soon ready; what is folded below it follows when the
 * browser has nothing else to do, and at once where a reader reaches for it or prints. From then on it stays, so that
 * a search in the page and a screen reader find it.
 */
export class DepthController implements ReactiveController {
  readonly #host: Host;
  /**
   * Whether what is folded is drawn. A server draws all: nobody may be there to ask for the rest. So does what takes the
   * place of its drawing.
   */
  deep = isServer;
  /** Whether the browser has been asked to say when it is idle. */
  #waits = false;
  /** Of the window that the element was last in: a frame may be printed by itself. */
  #waiting: Set<DepthController> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.deep) return;
    const window = windowOf(this.#host);
    this.#waiting = window ? waitingIn(window) : undefined;
    this.#waiting?.add(this);
    // A press of a key on a fold is a click too.
    this.#host.addEventListener('click', this.draw, true);
    this.#waitUntilIdle();
  }

  hostDisconnected(): void {
    this.#waiting?.delete(this);
  }

  /** What did not draw when idle may have become what does. */
  hostUpdate(): void {
    this.#waitUntilIdle();
  }

  #waitUntilIdle(): void {
    if (this.deep || this.#waits || !this.#host.drawsWhenIdle()) return;
    this.#waits = true;
    const self = new WeakRef(this);
    whenIdle(() => {
      const controller = self.deref();
      if (!controller) return;
      controller.#waits = false;
      if (controller.#host.drawsWhenIdle()) controller.draw();
    });
  }

  readonly draw = (): void => {
    if (this.deep || !this.#host.isConnected) return;
    this.deep = true;
    this.#waiting?.delete(this);
    this.#host.removeEventListener('click', this.draw, true);
    this.#host.requestUpdate();
    this.#host.performUpdate();
  };
}
