/** Put into a page without elements: writes down what a script does there beyond definitions. */
globalThis.done = [];
{
  const watch = (owner, name) => {
    const method = owner[name];
    owner[name] = function (...values) {
      done.push(name);
      return method.apply(this, values);
    };
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'])
    watch(globalThis, name);
  for (const name of ['fetch', 'matchMedia', 'getComputedStyle']) watch(globalThis, name);
  watch(EventTarget.prototype, 'addEventListener');
  watch(Storage.prototype, 'getItem');
  watch(Element.prototype, 'attachShadow');
  watch(CSSStyleSheet.prototype, 'replaceSync');
  for (const observer of [MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver])
    watch(observer.prototype, 'observe');
}
