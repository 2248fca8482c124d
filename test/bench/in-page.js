/** Put into every page before its own scripts. Chromium only. */
globalThis.bench = {
  evaluate(text) {
    const script = document.createElement('script');
    script.textContent = text;
    document.head.append(script);
  },

  /** Makes so many copies and returns the milliseconds until they are drawn and laid out. */
  async draw(markup, count) {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const box = document.createElement('div');
    const start = performance.now();
    for (let made = 0; made < count; made++) box.append(document.importNode(template.content, true));
    document.body.append(box);
    return bench.timeUntilDrawn(start, box);
  },

  /** Sets an attribute on every element drawn last. */
  change(attribute, value) {
    const box = document.body.lastElementChild;
    const start = performance.now();
    for (const element of box.children) element.setAttribute(attribute, value);
    return bench.timeUntilDrawn(start, box);
  },

  /** Changes the language of the page. */
  changeLanguage(lang) {
    const start = performance.now();
    document.documentElement.lang = lang;
    return bench.timeUntilDrawn(start, document.body.lastElementChild);
  },

  /** Opens the first fold of the first element drawn last. */
  open(selector) {
    const box = document.body.lastElementChild;
    const trigger = bench.find(box, selector);
    const start = performance.now();
    trigger.click();
    return bench.timeUntilDrawn(start, box);
  },

  /** The first that matches, in shadow roots too. */
  find(parent, selector) {
    for (const element of parent.children) {
      if (element.matches(selector)) return element;
      const found = (element.shadowRoot && bench.find(element.shadowRoot, selector)) ?? bench.find(element, selector);
      if (found) return found;
    }
    return undefined;
  },

  async timeUntilDrawn(start, box) {
    await bench.drawn(box);
    box.getBoundingClientRect();
    const time = performance.now() - start;
    await bench.settled();
    return time;
  },

  /** Elements that draw in several tasks say when they have; a task of its own comes after what others draw in microtasks. */
  async drawn(box) {
    // A page's language is followed in a microtask; only then is there something to wait for.
    await undefined;
    await Promise.all(Array.from(box.children, (element) => element.updateComplete));
    await scheduler.postTask(() => undefined, { priority: 'user-blocking' });
  },

  /** After the frames that follow, and after all that was put off until the page is idle. */
  async settled() {
    for (let time = 0; time < 2; time++) {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      await new Promise(requestIdleCallback);
    }
  },

  /** The nodes of an element, those in shadow roots too, without itself. */
  count(element) {
    const counted = { elements: 0, nodes: 0 };
    const walk = (parent) => {
      if (parent.shadowRoot) walk(parent.shadowRoot);
      for (const node of parent.childNodes) {
        counted.nodes++;
        if (node.nodeType === Node.ELEMENT_NODE) counted.elements++;
        walk(node);
      }
    };
    walk(element);
    return counted;
  },

  /** What a drawn element holds, to be drawn again by other means. */
  read(element) {
    const css = (sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');
    const { innerHTML, adoptedStyleSheets } = element.shadowRoot;
    return { markup: innerHTML, sheets: adoptedStyleSheets.map(css) };
  },

  /** When the answers of the page were on the screen, in milliseconds since it was asked for. */
  answered: new Promise((resolve) => {
    addEventListener('DOMContentLoaded', async () => {
      const main = document.querySelector('main');
      if (!main) return;
      await bench.drawn(main);
      await new Promise(requestAnimationFrame);
      await scheduler.postTask(() => undefined, { priority: 'user-blocking' });
      resolve(performance.now());
    });
  }),

  shift: 0,
};

new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) bench.shift += value;
}).observe({ type: 'layout-shift', buffered: true });
