/** The gallery: what the address asks for, and what a person chooses, becomes the page. */
const choices = {
  theme: { light: 'Light', dark: 'Dark', forest: 'A partner’s colours' },
  width: { 1100: '1,100 px', 720: '720 px', 480: '480 px', 280: '280 px' },
  language: { en: 'English', cy: 'Cymraeg', qps: 'Made up, right to left' },
  'as-of': {
    '': 'Today',
    '2024-09-01': '1 September 2024',
    '2026-07-01': '1 July 2026',
    '2027-03-01': 'Check overdue',
    '2027-12-01': 'Expired',
  },
  size: { 100: '100 %', 150: '150 %', 200: '200 %' },
};

/** Tag, attributes, and what is done to it. */
const states = [
  ['nhs-status-badge', { drug: 'ritlecitinib', nation: 'england' }, 'recommended'],
  ['nhs-status-badge', { drug: 'baricitinib', nation: 'scotland' }, 'not accepted'],
  ['nhs-status-badge', { drug: 'deuruxolitinib', nation: 'scotland' }, 'awaited and late'],
  ['nhs-status-badge', { drug: 'ritlecitinib', nation: 'northern-ireland' }, 'not confirmed'],
  ['nhs-status-badge', { drug: 'deuruxolitinib' }, 'four nations, open'],
  ['nhs-status-badge', { drug: 'litfulo', nation: 'wales', compact: '' }, 'compact, in a sentence'],
  ['nhs-status-badge', { drug: 'leqselvi', nation: 'england', compact: '' }, 'compact, in a table'],
  ['nhs-status-history', { drug: 'baricitinib' }, 'with an appeal'],
  ['nhs-status-history', { drug: 'deuruxolitinib', nation: 'northern-ireland' }, 'nothing recorded'],
  ['jak-explainer', {}, 'closed'],
  ['jak-drug-card', { drug: 'baricitinib' }, 'closed'],
  ['jak-drug-card', { drug: 'ritlecitinib', nation: 'wales' }, 'one nation, open'],
  ['jak-drug-card', { drug: 'deuruxolitinib' }, 'much unknown'],
  ['jak-drug-card', { drug: 'deuruxolitinib', 'as-of': '2024-09-01' }, 'before approval'],
  ['jak-drug-card', { drug: 'aspirin' }, 'unknown: the page’s own content'],
  ['baseline-checklist', {}, 'empty'],
  ['baseline-checklist', { drug: 'ritlecitinib' }, 'ticked'],
  ['baseline-checklist', { drug: 'deuruxolitinib' }, 'ticked, copying blocked'],
  ['treatment-choice', { nation: 'england' }, 'empty'],
  ['treatment-choice', {}, 'marked, open'],
];

const asked = new URLSearchParams(location.search);
const form = document.querySelector('form');
for (const [name, options] of Object.entries(choices)) {
  const select = form.elements.namedItem(name);
  // Numbers sort before names in an object; a Map would say no more.
  for (const [value, text] of Object.entries(options)) select.append(new Option(text, value));
  select.value = asked.get(name) ?? (name === 'width' ? '1100' : select.options[0].value);
}
form.addEventListener('change', () => form.submit());
document.body.classList.toggle('brief', asked.has('brief'));

const { theme, width, language, size } = Object.fromEntries(new FormData(form));
const asOf = form.elements.namedItem('as-of').value;
document.documentElement.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
document.documentElement.style.fontSize = `${size}%`;
document.body.classList.toggle('forest', theme === 'forest');

const main = document.querySelector('main');
main.lang = language;
main.dir = language === 'qps' ? 'rtl' : 'ltr';
main.style.maxWidth = `${width}px`;

/** Where an element stands: by itself, or where a partner has words or cells around it. */
const alone = (frame, element) => frame.append(element);
const surroundings = {
  'in a sentence': (frame, element) =>
    frame.appendChild(document.createElement('p')).append('The page says ', element, ' and goes on.'),
  'in a table': (frame, element) => {
    const table = frame.appendChild(document.createElement('table'));
    const other = element.cloneNode(true);
    other.setAttribute('drug', 'olumiant');
    for (const [name, badge] of Object.entries({ Leqselvi: element, Olumiant: other })) {
      const row = table.insertRow();
      row.insertCell().append(name);
      row.insertCell().append(badge);
    }
  },
};

for (const [tag, attributes, state] of states) {
  const section = main.appendChild(document.createElement('section'));
  const title = section.appendChild(document.createElement('h2'));
  title.textContent = `${tag} ${Object.values(attributes).filter(Boolean).join(' ')}: ${state}`;
  title.lang = 'en';
  const frame = section.appendChild(document.createElement('div'));
  const element = document.createElement(tag);
  element.append('The page’s own content.');
  for (const [name, value] of Object.entries({ ...(asOf && { 'as-of': asOf }), ...attributes }))
    element.setAttribute(name, value);
  (surroundings[Object.keys(surroundings).find((words) => state.endsWith(words))] ?? alone)(frame, element);
}

// Deferred scripts run in their order, so the elements are defined by now; they draw in a microtask.
const elements = [...main.querySelectorAll(states.map(([tag]) => tag).join())];
await Promise.all(elements.map(({ updateComplete }) => updateComplete));

/** What a person would do. */
const acts = {
  open: (root) =>
    root.querySelectorAll('details').forEach((part) => {
      // Steps share a name, and a browser would keep one open.
      part.removeAttribute('name');
      part.open = true;
    }),
  ticked: (root) => [...root.querySelectorAll('[type=checkbox]')].slice(0, 3).forEach((box) => box.click()),
  marked: (root) =>
    [...root.querySelectorAll('[type=radio]')].filter((_, index) => index % 5 === 1).forEach((radio) => radio.click()),
  // Not a person: the page's policy refuses the clipboard.
  blocked: (root) => root.querySelector('.actions button').click(),
};
if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
for (const [index, [tag, , state]] of states.entries()) {
  const root = main.children[index].querySelector(tag).shadowRoot;
  for (const [name, act] of Object.entries(acts)) if (state.includes(name)) act(root);
}
