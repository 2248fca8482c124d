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
  async change(attribute, value) {
    const elements = document.body.lastElementChild.children;
    const start = performance.now();
    for (const element of elements) element.setAttribute(attribute, value);
    return bench.timeUntilDrawn(start, document.body);
  },

  async timeUntilDrawn(start, box) {
    // Elements that draw in several tasks say when they have; a task of its own comes after what others draw in microtasks.
    await Promise.all(Array.from(document.body.lastElementChild.children, (element) => element.updateComplete));
    await scheduler.postTask(() => undefined, { priority: 'user-blocking' });
    box.getBoundingClientRect();
    const time = performance.now() - start;
    await bench.settled();
    return time;
  },

  /** After two frames, and after what was put off until the page is idle. */
  async settled() {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
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

  shift: 0,
};

new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) bench.shift += value;
}).observe({ type: 'layout-shift', buffered: true });
