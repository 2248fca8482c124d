/** What the tests measure inside the page. Sent there as source: it may use nothing from outside. */
export function probes() {
  // A frame of ours, printed by itself.
  if (globalThis !== top) globalThis.print = () => (top.printed = document.body.textContent);
  const up = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const hosts = () => [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  const all = (selector) => hosts().flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(selector)]);
  const shown = (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  const named = (element) => {
    const section = element.getRootNode().host?.closest('section')?.id ?? element.getRootNode().host?.localName;
    return `${section}: <${element.localName}> ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
  };

  /** Texts that can be seen; the names of columns are for listening only. */
  const texts = () =>
    all('.root').flatMap((root) => {
      const found = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const { parentElement: element } = node;
        // What is folded has boxes too, when the part that folds holds the text itself.
        const folded = element.matches('details:not([open])');
        if (!node.data.trim() || folded || !shown(element) || element.closest('thead')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        found.push({ element, root, drawing: element.closest('svg'), rects: [...range.getClientRects()] });
      }
      return found;
    });

  const unfold = () =>
    all('details').forEach((part) => {
      // Of parts that share a name, a browser keeps one open.
      part.removeAttribute('name');
      part.open = true;
    });

  const controls = () => all('a[href], summary, button, input, select, textarea').filter(shown);

  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  const seen = new Map();
  /** Red, green, blue, alpha from 0 to 1, whatever the notation. */
  const rgba = (colour) => {
    if (!seen.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      seen.set(
        colour,
        [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255),
      );
    }
    return seen.get(colour);
  };
  const luminance = (colour) => {
    const [red, green, blue] = rgba(colour).map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  /** What a system colour is here. */
  const system = (name) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const background = (element) => {
    for (let box = element; box; box = up(box)) {
      const { backgroundColor } = getComputedStyle(box);
      if (rgba(backgroundColor)[3] > 0) return backgroundColor;
    }
    return system('Canvas');
  };

  const within = (inner, outer) => {
    for (let node = inner; node; node = up(node)) if (node === outer) return true;
    return false;
  };
  const at = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (;;) {
      const deeper = found?.shadowRoot?.elementFromPoint(x, y);
      if (!deeper || deeper === found) return found;
      found = deeper;
    }
  };

  /** As the browser tells it; it has no name of ARIA's for the head of a folded part. */
  const tell = (element) => `${element.computedRole || element.localName} ${element.computedName}`;
  const active = () => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
    return activeElement;
  };

  /** A control with its label is one target. */
  const target = (control) => {
    const boxes = [control, ...(control.matches('input, select') ? control.labels : [])].map((part) =>
      part.getBoundingClientRect(),
    );
    const [left, top] = ['left', 'top'].map((side) => Math.min(...boxes.map((box) => box[side])));
    const [right, bottom] = ['right', 'bottom'].map((side) => Math.max(...boxes.map((box) => box[side])));
    return { left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const inSentence = (control) =>
    control.localName === 'a' &&
    [...control.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

  globalThis.probe = {
    all,
    active,
    tell,
    controls,
    contrast,
    background,
    system,
    named,
    shown,
    unfold,

    use: async (text) => {
      unfold();
      for (const box of all('[type=checkbox], fieldset label:nth-of-type(3) input')) box.click();
      for (const box of all('textarea')) {
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      for (const button of all('.actions button:first-of-type')) button.click();
      await new Promise(requestAnimationFrame);
    },

    /** A style sheet of a reader's own, in every shadow root too. */
    adopt: (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      for (const root of [document, ...hosts().map(({ shadowRoot }) => shadowRoot)])
        root.adoptedStyleSheets.push(sheet);
    },

    /** What Tab should reach, in document order: of radios that share a name, the chosen one or else the first. */
    stops: (host) =>
      controls()
        .filter((control) => control.getRootNode().host === host)
        .filter((control, _, every) => {
          const same = every.filter(({ type, name }) => type === 'radio' && name === control.name);
          return control.type !== 'radio' || control === (same.find(({ checked }) => checked) ?? same[0]);
        })
        .map(tell),

    /** Boxes that hide a part of what is in them, and texts outside their box. */
    cut: () => [
      ...all('.root, .root *')
        // What is in a text box scrolls.
        .filter((box) => shown(box) && !box.matches('textarea, select, option, svg, svg *') && !box.closest('thead'))
        .filter((box) => {
          const { overflowX, overflowY } = getComputedStyle(box);
          return (
            (overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1) ||
            (overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1)
          );
        })
        .map((box) => `cut: ${named(box)}`),
      ...texts().flatMap(({ element, root, drawing, rects }) => {
        const box = (drawing ?? root).getBoundingClientRect();
        const out = rects.some(
          ({ left, right, top, bottom }) =>
            left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1,
        );
        return out ? [`outside: ${named(element)}`] : [];
      }),
    ],

    /** Texts that lie over other texts. */
    overlaps: () => {
      const lines = texts()
        .flatMap(({ element, rects }) => rects.map((rect) => ({ element, rect })))
        .sort((one, other) => one.rect.top - other.rect.top);
      return lines.flatMap(({ element, rect }, index) => {
        const found = [];
        for (let next = index + 1; next < lines.length && lines[next].rect.top < rect.bottom - 2; next++) {
          const { element: over, rect: its } = lines[next];
          const wide = Math.min(rect.right, its.right) - Math.max(rect.left, its.left);
          // Boxes of letters are higher than letters: lines may share some of that, not more.
          const high = Math.min(rect.bottom, its.bottom) - its.top;
          if (wide > 1 && high > rect.height / 4) found.push(`${named(element)} | ${named(over)}`);
        }
        return found;
      });
    },

    beyond: () => [
      ...(document.documentElement.scrollWidth > innerWidth ? [`page: ${document.documentElement.scrollWidth}`] : []),
      ...all('.root, .root *')
        .filter((part) => shown(part) && !part.closest('thead'))
        .filter((part) => part.getBoundingClientRect().right > innerWidth + 0.5)
        .map(named),
    ],

    /** In CSS pixels as drawn: drawings scale. */
    textSizes: () =>
      texts().map(({ element, drawing }) => ({
        name: named(element),
        drawn: Boolean(drawing),
        size: parseFloat(getComputedStyle(element).fontSize) * (drawing ? drawing.getScreenCTM().a : 1),
        // What stands beside an answer: dates, numbers of sources.
        isMeta: Boolean(element.closest('.meta, footer, .ref, .references, .references ~ ul')),
      })),

    /** Targets under 24 by 24 CSS pixels that are no link in a sentence and have too little room around (2.5.8). */
    small: () => {
      const targets = controls().map((control) => ({ control, ...target(control) }));
      const isSmall = ({ left, right, top, bottom }) => right - left < 23.99 || bottom - top < 23.99;
      return targets
        .filter((one) => isSmall(one) && !inSentence(one.control))
        .filter((one) =>
          targets.some((other) => {
            if (other === one) return false;
            const away = isSmall(other)
              ? Math.hypot(one.x - other.x, one.y - other.y) - 12
              : Math.hypot(
                  Math.max(other.left - one.x, 0, one.x - other.right),
                  Math.max(other.top - one.y, 0, one.y - other.bottom),
                );
            return away < 11.99;
          }),
        )
        .map(({ control }) => named(control));
    },

    /** What is wrong with the focus of each control, when it has it. */
    unseen: () =>
      controls().flatMap((control) => {
        control.scrollIntoView({ block: 'center' });
        control.focus();
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
        // Of a link over two lines, the box of both may have its centre in neither.
        const box = control.getClientRects()[0];
        const hit = at(box.left + box.width / 2, box.top + box.height / 2);
        const wrong = [
          active() === control ? '' : 'not focused',
          outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'no outline' : '',
          contrast(outlineColor, background(up(control))) < 3 ? `faint outline ${outlineColor}` : '',
          hit && within(hit, control) ? '' : `covered by ${hit?.localName}`,
        ].filter(Boolean);
        return wrong.length ? [`${wrong.join(', ')}: ${named(control)}`] : [];
      }),

    /** Texts and drawings that can hardly be told from what they are on. */
    faint: (paper) => [
      ...texts().flatMap(({ element, drawing }) => {
        const { color, fill } = getComputedStyle(element);
        const ratio = contrast(drawing ? fill : color, paper ?? background(element));
        return ratio < 4.5 ? [`${ratio.toFixed(1)}: ${named(element)}`] : [];
      }),
      ...all('path, circle')
        .filter(shown)
        .flatMap((part) => {
          const { fill, stroke } = getComputedStyle(part);
          const drawn = stroke === 'none' ? fill : stroke;
          const ratio = drawn === 'none' ? 1 : contrast(drawn, paper ?? background(part));
          return ratio < 3 ? [`${ratio.toFixed(1)}: ${named(part.closest('svg').parentElement)}`] : [];
        }),
    ],

    moving: () => [
      ...[document, ...hosts().map(({ shadowRoot }) => shadowRoot)].flatMap((root) =>
        root.getAnimations().map(({ effect }) => named(effect.target)),
      ),
      ...all('*')
        .filter((part) => {
          const { transitionDuration, animationName } = getComputedStyle(part);
          return transitionDuration !== '0s' || animationName !== 'none';
        })
        .map(named),
    ],

    /** Links that cannot be told apart by what is read out: name and date. */
    twins: () =>
      all('.cite, details ul').flatMap((part) => {
        const said = new Map();
        return [...part.querySelectorAll('a')].flatMap((link) => {
          let text = link.textContent;
          for (let next = link.nextSibling; next && next.localName !== 'a'; next = next.nextSibling)
            if (next.nodeType === Node.TEXT_NODE) text += next.data;
          const told = text.replace(/\s+/g, ' ').replace(/[; ]+$/, '');
          const other = said.get(told) ?? link.href;
          said.set(told, link.href);
          return other === link.href ? [] : [`${told}: ${other} ${link.href}`];
        });
      }),

    /** The nearest language, across shadow roots. */
    language: (element) => {
      for (let node = element; node; node = up(node)) if (node.lang) return node.lang;
      return '';
    },
  };
}
