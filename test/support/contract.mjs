/** What the contract test asks of an element, in the page: each function stands by itself there. */
/* global document, customElements, getComputedStyle, CustomStateSet, EventTarget */

export const inPage = {
  /** The names of all that the element lets a page set, hear, style or fill, as the script has it. */
  async surface({ tag, needed }) {
    const sorted = (all) => [...new Set(all)].sort();
    const found = { slots: [], parts: [], states: [], events: [] };
    const { add } = CustomStateSet.prototype;
    CustomStateSet.prototype.add = function (state) {
      found.states.push(state);
      return add.call(this, state);
    };
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (this.localName === tag) found.events.push(event.type);
      return dispatchEvent.call(this, event);
    };
    const element = document.createElement(tag);
    Object.assign(element, needed);
    document.querySelector('main').append(element);
    const look = async () => {
      await element.updateComplete;
      for (const slot of element.shadowRoot.querySelectorAll('slot')) found.slots.push(slot.name);
      for (const { part } of element.shadowRoot.querySelectorAll('[part]')) found.parts.push(...part);
    };
    await look();
    element.lang = 'cy';
    await look();
    // What a reader does: opens, marks, writes, presses.
    for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
    for (const field of element.shadowRoot.querySelectorAll('textarea')) {
      field.value = 'a question';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    for (const input of element.shadowRoot.querySelectorAll('input')) input.click();
    await look();
    element.setAttribute('as-of', 'never');
    await look();
    const { observedAttributes, elementProperties } = customElements.get(tag);
    const css = element.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    return {
      attributes: sorted(observedAttributes),
      properties: sorted(elementProperties.keys()),
      slots: sorted(found.slots),
      parts: sorted(found.parts),
      customProperties: sorted(css.flatMap(({ cssText }) => cssText.match(/--jak-[\w-]+/g) ?? [])),
      states: sorted(found.states),
      events: sorted(found.events),
    };
  },

  /** @returns What is wrong with an attribute and its property, value by value. */
  async attribute({ tag, needed, name, fieldName, values, more }) {
    const wrong = [];
    const make = async (set) => {
      const element = document.createElement(tag);
      Object.assign(element, needed, more);
      set(element);
      document.querySelector('main').replaceChildren(element);
      await element.updateComplete;
      return element;
    };
    const seen = ({ shadowRoot }) => shadowRoot.textContent + shadowRoot.innerHTML;
    const plain = seen(await make((element) => element.removeAttribute(name)));
    let differs = false;
    for (const value of values) {
      const written = await make((element) => element.setAttribute(name, value));
      if (String(written[fieldName]) !== (value || 'true'))
        wrong.push(`${value}: its property is ${written[fieldName]}`);
      if (written.matches(':state(fallback)')) wrong.push(`${value}: is refused`);
      differs ||= seen(written) !== plain;
      const set = await make((element) => (element[fieldName] = written[fieldName]));
      if (set.getAttribute(name) !== value) wrong.push(`${value}: its attribute is ${set.getAttribute(name)}`);
      if (seen(set) !== seen(written)) wrong.push(`${value}: the property shows something else`);
      set.removeAttribute(name);
      await set.updateComplete;
      if (set[fieldName] && set[fieldName] !== needed[fieldName]) wrong.push(`${value}: its property stays`);
    }
    if (!differs) wrong.push('does nothing');
    return wrong;
  },

  /** @returns What each event carries that events do not have anyway. */
  async events({ tag, needed, names }) {
    const heard = {};
    const own = (event) =>
      Object.keys(event)
        .filter((key) => key !== 'isTrusted')
        .sort();
    for (const name of names)
      document.addEventListener(name, (event) => {
        if (event.target.localName === tag) heard[name] = { carries: own(event), bubbles: event.bubbles };
      });
    const element = document.createElement(tag);
    Object.assign(element, needed);
    document.querySelector('main').append(element);
    await element.updateComplete;
    element.setAttribute('as-of', 'never');
    await element.updateComplete;
    return heard;
  },

  /** @returns Which states it matches, and whether its own content is seen, when drawn and when not. */
  async states({ tag, needed, names }) {
    const element = document.createElement(tag);
    Object.assign(element, needed);
    element.innerHTML = '<p>own content</p>';
    document.querySelector('main').append(element);
    const look = async () => {
      await element.updateComplete;
      return {
        states: names.filter((name) => element.matches(`:state(${name})`)),
        ownContent: element.firstChild.getBoundingClientRect().height > 0,
      };
    };
    const drawn = await look();
    element.setAttribute('as-of', 'never');
    return { drawn, fallback: await look() };
  },

  /** @returns How many styles differ with a value, and whether none does with the one that stands for its absence. */
  async customProperty({ tag, needed, name, value, absent }) {
    const element = document.createElement(tag);
    Object.assign(element, needed);
    document.querySelector('main').append(element);
    await element.updateComplete;
    const styles = () =>
      [...element.shadowRoot.querySelectorAll('*')].flatMap((inner) => {
        const style = getComputedStyle(inner);
        // What is seen: not the custom properties themselves.
        return [...style].filter((property) => !property.startsWith('--')).map((property) => style[property]);
      });
    const before = styles();
    element.style.setProperty(name, value);
    const changed = styles().filter((style, at) => style !== before[at]).length;
    element.style.setProperty(name, absent);
    const same = styles().every((style, at) => style === before[at]);
    return { changed, same };
  },
};
