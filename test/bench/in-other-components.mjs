/**
 * What our elements show, told with the components of another library: its badge for each status, its fold for each of
 * ours, its card around them. Words, lists, links and charts stay as they are. Runs in a page.
 */
export function inOtherComponents(markup, { frame, pill, fold, open }, isFramed) {
  const parse = (text) => {
    const template = document.createElement('template');
    template.innerHTML = text;
    return template.content;
  };
  const fill = (text, content, summary = []) => {
    const made = parse(text);
    made.querySelector('x-summary')?.replaceWith(...summary);
    made.querySelector('x-content')?.replaceWith(...content);
    return made;
  };
  const content = parse(markup);
  for (const element of content.querySelectorAll('[id], [popovertarget]')) {
    element.removeAttribute('id');
    element.removeAttribute('popovertarget');
  }
  for (const element of content.querySelectorAll('.pill')) {
    const text = element.textContent.trim();
    const made = fill(pill.replace('{text}', text), [text]);
    // An item of a list stays one.
    if (element.localName === 'li') element.replaceChildren(made);
    else element.replaceWith(made);
  }
  // From within, so that a fold is found before the one that it stands in.
  for (const element of [...content.querySelectorAll('details')].reverse()) {
    const [summary, ...rest] = element.childNodes;
    const made = fill(fold, rest, summary.childNodes);
    if (element.open) made.querySelector(open.part).setAttribute(open.attribute, '');
    element.replaceWith(made);
  }
  const root = content.querySelector('.root');
  const box = document.createElement('div');
  box.append(isFramed ? fill(frame, root.childNodes) : root);
  return isFramed ? box.innerHTML : box.outerHTML;
}
