/**
 * The embed builder: reads its form, shows the code and what readers will see, and keeps what was chosen in the address.
 * What is said about medicines comes from `dist/static/`, which stands beside this site.
 */
import { addCopyButton } from './copy.js';
import * as make from './forms.js';
import { balanced, forms as kinds, formsFor, platforms } from './platforms.js';
import { paint, rule } from './theme.js';

const site = new URL('../', document.baseURI).href;
const form = document.querySelector('#builder');
const part = (name) => document.querySelector(`#builder-${name}`);

/** What a host sends instead of a file is not to be pasted. */
const get = async (path) => {
  const response = await fetch(site + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};
const json = async (path) => (await get(path)).json();
const text = async (path) => (await get(path)).text();

/** The nodes of a form, read as a document: no script in it runs, and no policy on text that becomes markup is touched. */
const nodes = (path) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', site + path);
    request.responseType = 'document';
    request.onload = () =>
      request.status === 200
        ? resolve([...document.importNode(request.response.body, true).childNodes])
        : reject(new Error(`${path}: ${request.status}`));
    request.onerror = () => reject(new Error(path));
    request.send();
  });

/*
 * What the form holds, in the address and back; but not where the files stand. Who sends somebody an address could
 * otherwise have them paste a script of another host.
 */

const controls = [...new Set([...form.elements].map(({ name }) => name).filter(Boolean))];
const read = () => Object.fromEntries(controls.map((name) => [name, valueOf(form.elements.namedItem(name))]));
const kept = controls.filter((name) => name !== 'base');
const valueOf = (control) => (control.type === 'checkbox' ? (control.checked ? 'yes' : '') : control.value);

/** Whether a control can hold a value; an address that somebody changed by hand asks for nothing else. */
const accepts = (control, value) => {
  if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.value === value);
  return control.type !== 'color' || /^#[0-9a-f]{6}$/i.test(value);
};

function set(control, value) {
  if (control.type === 'checkbox') control.checked = value === 'yes';
  else if (accepts(control, value)) control.value = value;
}

const initial = read();
const remember = (state) => {
  const changed = kept.filter((name) => state[name] !== initial[name]).map((name) => [name, state[name]]);
  const query = new URLSearchParams(changed).toString();
  history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
};

/* What can be chosen. */

const [{ base: builtFor, version, forms }, { files: integrity }] = await Promise.all([
  json('static/forms.json'),
  json('integrity.json'),
]).catch((error) => {
  part('trouble').hidden = false;
  throw error;
});

const known = (tag) => forms.filter((known) => known.tag === tag);

/** Hides questions that the widget does not take, and answers that are not offered. */
function narrow(state) {
  const its = known(state.element);
  const takes = {
    drug: its.some(({ drug }) => drug),
    nation: its.some(({ nation }) => nation),
    level: state.element !== 'nhs-status-badge',
    compact: state.element === 'nhs-status-badge' && state.nation !== '',
  };
  for (const [name, does] of Object.entries(takes)) form.elements.namedItem(name).closest('label').hidden = !does;
  const none = form.elements.namedItem('drug').querySelector('option[value=""]');
  none.hidden = none.disabled = its.every(({ drug }) => drug);
  if (none.disabled && none.selected) form.elements.namedItem('drug').value = its[0].drug;

  for (const option of form.elements.namedItem('element').options)
    option.disabled = state.sells === 'yes' && !balanced.includes(option.value);
}

/** @returns The widget that is asked for. */
function widgetOf({ element: tag, drug, nation, lang, level, compact }) {
  const its = known(tag);
  return {
    tag,
    lang,
    drug: its.some((form) => form.drug) ? drug : '',
    nation: its.some((form) => form.nation) ? nation : '',
    level: tag === 'nhs-status-badge' ? undefined : level,
    compact: tag === 'nhs-status-badge' && nation !== '' && compact === 'yes',
  };
}

const baseOf = ({ base }) => (base.trim() ? make.baseOf(base) : site);
const hostOf = (state, file) => ({
  base: baseOf(state),
  version,
  integrity: integrity[file],
  pinned: state.pin === 'pinned',
});

/* The code. */

/** @returns What is pasted, by the name of its form. */
async function code(kind, widget, state) {
  const path = make.pathOf(widget);
  const about = forms.find((known) => known.path === path);
  const host = hostOf(state, 'jak-widgets.js');
  const address = make.addressOf(host, widget);
  const content = async () =>
    widget.compact
      ? make.link({ address, title: about.alt, lang: widget.lang })
      : make.rebase(await text(`static/${path}fragment.html`), builtFor, host.base);
  const page = { address, title: about.title, lang: widget.lang };
  switch (kind) {
    case 'element':
      return `${make.script(host)}\n\n${make.element(widget, await content())}`;
    case 'element-by-recipe':
      return make.element(widget, await content());
    case 'shortcode':
      return make.shortcode(widget);
    case 'frame':
      return `${make.script(hostOf(state, 'frame.js'), 'frame.js')}\n\n${make.frame({ ...page, height: about.heights?.['600'] ?? 600 })}`;
    case 'quote':
      return make.atLevel(
        make.rebase((await text(`static/${path}quote.html`)).trim(), builtFor, host.base),
        widget.level,
      );
    case 'link':
      return make.paragraph(page);
    case 'address':
      return address;
    case 'picture': {
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(await text(`static/${path}badge.svg`));
      return make.picture({ address, alt: about.alt, width, height });
    }
    case 'text':
      return make.atLevel((await content()).trim(), widget.level);
  }
}

/** What a reader sees of it. */
async function preview(kind, widget, state) {
  const path = make.pathOf(widget);
  const about = forms.find((known) => known.path === path);
  if (kinds[kind].drawn) {
    const element = document.createElement(widget.tag);
    const { drug, nation, level, compact, lang } = widget;
    for (const [name, value] of Object.entries({ drug, nation, 'heading-level': level, lang }))
      if (value) element.setAttribute(name, value);
    element.toggleAttribute('compact', compact);
    element.append(...(await nodes(`static/${path}fragment.html`)));
    paint(element, state);
    return [element];
  }
  if (kind === 'quote') return nodes(`static/${path}quote.html`);
  if (kind === 'text') return nodes(`static/${path}fragment.html`);
  if (kind === 'frame' || kind === 'address') {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: `${site}static/${path}`, title: about.title, height: about.heights?.['600'] ?? 600 });
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    return [frame];
  }
  const link = document.createElement('a');
  link.href = `${site}static/${path}`;
  if (kind === 'link') link.append(about.title);
  else link.appendChild(new Image()).src = `${site}static/${path}badge.png`;
  if (kind === 'picture') Object.assign(link.firstChild, { alt: about.alt, width: 480 });
  return [link];
}

/** A box of code with its heading. */
function box(name, content, remark) {
  const heading = document.createElement('h3');
  heading.append(name);
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', name);
  pre.appendChild(document.createElement('code')).append(content);
  const parts = document.createElement('div');
  parts.append(heading, pre);
  addCopyButton(pre);
  if (remark) parts.appendChild(document.createElement('p')).append(remark);
  return parts;
}

/** What is chosen in an editor, where nothing is pasted. */
function choices(picks) {
  const parts = document.createElement('div');
  const heading = document.createElement('h3');
  heading.append('What to choose in it');
  const list = document.createElement('dl');
  for (const [name, value] of Object.entries(picks).filter(([, value]) => value)) {
    const pick = document.createElement('div');
    pick.appendChild(document.createElement('dt')).append(name);
    pick.appendChild(document.createElement('dd')).append(value);
    list.append(pick);
  }
  parts.append(heading, list);
  return parts;
}

/** Which form of those that survive; the first unless somebody chose another. */
function chooseForm(state) {
  const offered = formsFor(state.to, state.element);
  const chosen = offered.includes(state.form) ? state.form : offered[0];
  const choice = part('forms');
  choice.hidden = offered.length < 2;
  // The same answers stay where they are, and so does the focus in them.
  if (choice.dataset.offered !== offered.join()) {
    choice.dataset.offered = offered.join();
    choice.replaceChildren(choice.querySelector('legend'), ...offered.map(radio));
  }
  for (const input of choice.querySelectorAll('input')) input.checked = input.value === chosen;
  return chosen;
}

function radio(kind) {
  const label = document.createElement('label');
  Object.assign(label.appendChild(document.createElement('input')), { type: 'radio', name: 'kind', value: kind });
  label.append(kinds[kind].name);
  return label;
}

function recipe({ id, recipe, recipeName = 'How it is set up, with the files to install' }) {
  const paragraph = document.createElement('p');
  if (recipe) {
    const link = document.createElement('a');
    link.href = `platforms.html#${id}`;
    link.append(recipeName);
    paragraph.append(link);
  }
  return paragraph;
}

let turn = 0;

/** Shows what was chosen last. Until it is read, and where it cannot be, nothing can be copied that was chosen before. */
async function show() {
  const now = ++turn;
  settle();
  narrow(read());
  const state = read();
  remember(state);
  const unanswered = state.sells === '' && !balanced.includes(state.element);
  const misplaced = !baseOf(state);
  part('refused').hidden = state.sells !== 'yes';
  part('unanswered').hidden = !unanswered;
  part('misplaced').hidden = !misplaced;
  if (unanswered || misplaced) {
    part('trouble').hidden = part('result').hidden = true;
    return;
  }
  part('result').setAttribute('aria-busy', 'true');
  try {
    const result = await resultOf(state);
    // Somebody has chosen on while this was read.
    if (now !== turn) return;
    put(state, result);
    part('trouble').hidden = true;
    part('result').hidden = false;
    part('result').removeAttribute('aria-busy');
  } catch (error) {
    if (now !== turn) return;
    console.error(error);
    part('result').hidden = true;
    part('result').before(part('trouble'));
    part('trouble').hidden = false;
  }
}

/** All that is read for a result, so that it comes as a whole or not at all. */
async function resultOf(state) {
  const platform = platforms.find(({ id }) => id === state.to);
  const kind = chooseForm(state);
  const asked = widgetOf(state);
  // A block is chosen from what there is, and has no more to set.
  const widget = kind === 'block' ? { ...asked, level: undefined, compact: false } : asked;
  const [given, seen] = await Promise.all([
    kind === 'block' ? choices(platform.picks(widget, titleOf(widget))) : code(kind, widget, state),
    preview(kind, widget, state),
  ]);
  return { platform, kind, widget, given, seen };
}

/** Editors' lists are in English. */
const titleOf = (widget) => forms.find(({ path }) => path === make.pathOf({ ...widget, lang: 'en' })).title;

function put(state, { platform, kind, widget, given, seen }) {
  const base = baseOf(state);
  const policy = make.policy(kind, base);
  const style = kinds[kind].drawn ? rule(widget.tag, state) : '';
  part('says').textContent = kinds[kind].says;
  part('note').textContent = platform.note;
  part('code').replaceChildren(
    kind === 'block'
      ? given
      : box(`${kinds[kind].name}, to paste`, given, kind === 'address' && make.embedNote(base, builtFor)),
    ...(style ? [box('Look, for your style sheet', style)] : []),
    ...(policy && platform.keeps === 'all'
      ? [box('Content-Security-Policy, where you have one', policy, make.policyNote(kind))]
      : []),
    recipe(platform),
  );
  const stage = part('stage');
  stage.dataset.width = state.width;
  stage.replaceChildren(...seen);
}

/** Somebody who sells is shown the one widget that can stand there. */
function settle() {
  const { element, sells } = read();
  if (sells === 'yes' && !balanced.includes(element)) form.elements.namedItem('element').value = balanced[0];
}

form.elements.namedItem('base').placeholder = site;
for (const [name, value] of new URLSearchParams(location.search)) {
  const control = kept.includes(name) && form.elements.namedItem(name);
  if (control) set(control, value);
}
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target.name === 'kind') form.elements.namedItem('form').value = target.value;
  void show();
});
part('needs').hidden = true;
form.hidden = false;
await show();
