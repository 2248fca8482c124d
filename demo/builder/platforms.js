/**
 * Which forms survive where: what the builder offers, and what the survival test holds it to. The first form of a
 * platform is the one to take.
 *
 * `keeps` says what a platform leaves of pasted markup: `all` of it, `text` (links, paragraphs, lists, quotations, pictures;
 * no script and no tag of ours), or nothing but an `address`. `picks` is what somebody chooses in a block, by the names of
 * its fields.
 */
export const platforms = [
  {
    id: 'html',
    name: 'My own HTML page',
    keeps: 'all',
    forms: ['element', 'frame'],
    recipe: 'nhsuk-frontend',
    recipeName: 'A page made with nhsuk-frontend, under a strict policy',
    note: 'Paste it where the widget should stand.',
  },
  {
    id: 'wordpress-plugin',
    name: 'WordPress, with our plug-in',
    keeps: 'text',
    forms: ['shortcode'],
    recipe: 'wordpress',
    note: 'Paste the line into a paragraph or a Shortcode block, or choose the block “JAK widget” in the editor.',
  },
  {
    id: 'wordpress',
    name: 'WordPress, without a plug-in',
    keeps: 'text',
    forms: ['quote', 'link'],
    note: 'Paste it into a Custom HTML block. WordPress removes scripts and unknown tags; this form has neither.',
  },
  {
    id: 'drupal',
    name: 'Drupal',
    keeps: 'text',
    forms: ['link', 'element-by-recipe'],
    recipe: 'drupal',
    note: 'The link works in every text format that allows links. For the widget itself, a site builder follows the recipe once.',
  },
  {
    id: 'umbraco',
    name: 'Umbraco',
    keeps: 'text',
    forms: ['link', 'block'],
    recipe: 'umbraco',
    picks: ({ tag, drug, nation }) => ({ Widget: tag, Medicine: drug, Nation: nation }),
    note: 'The link works in the rich text editor. For the widget itself, a developer adds the block of the recipe once.',
  },
  {
    id: 'wagtail',
    name: 'Wagtail',
    keeps: 'text',
    forms: ['link', 'block'],
    recipe: 'wagtail',
    picks: (_, title) => ({ Widget: title }),
    note: 'The link works in rich text. For the widget itself, a developer adds the block of the recipe once.',
  },
  {
    id: 'site-maker',
    name: 'Squarespace or Wix',
    keeps: 'all',
    forms: ['element', 'frame'],
    note: 'Squarespace: a Code block. Wix: “Embed code”, which puts it into a frame whose height you draw.',
  },
  {
    id: 'publisher',
    name: 'Medium, Substack or Ghost',
    keeps: 'address',
    forms: ['address'],
    note: 'Paste the address on a line of its own. Where the editor makes an embed of it, readers see the widget; everywhere else they see the link.',
  },
  {
    id: 'post',
    name: 'E-mail, newsletter or feed',
    keeps: 'text',
    forms: ['picture', 'text'],
    note: 'No script runs in a mail. What you paste says the day on which the facts were checked. Text does not change after it is sent.',
  },
];

/** What a form is called, and what it is in a sentence. `drawn` is a form that our script draws. */
export const forms = {
  element: {
    name: 'Widget',
    drawn: true,
    says: 'The tag with the answer inside it as plain text, and the script that draws it. A page needs the script line once.',
  },
  'element-by-recipe': {
    name: 'Widget, after the recipe',
    drawn: true,
    says: 'The tag with the answer inside it. The recipe allows the tag and loads the script.',
  },
  block: {
    name: 'Block',
    drawn: true,
    says: 'Nothing is pasted. In the editor, choose the block “JAK widget”. It speaks the language of the page.',
  },
  shortcode: {
    name: 'Shortcode',
    drawn: true,
    says: 'The plug-in writes the tag, the answer inside it and the script.',
  },
  frame: {
    name: 'Frame',
    says: 'A page of ours in a frame. Nothing of your page reaches it, and nothing of it your page.',
  },
  quote: {
    name: 'Quotation',
    says: 'The answer as a quotation with its date, its sources and a link to the page that stays up to date.',
  },
  link: { name: 'Link', says: 'A link to the page with the answer.' },
  address: {
    name: 'Address',
    says: 'The address of the page with the answer, which says by itself how it is embedded.',
  },
  picture: {
    name: 'Picture',
    says: 'The status as a picture with its day, its text for those who do not see it, and a link. The picture is read from its address whenever a mail is opened. With new facts it changes there, and the text that you paste does not: attach the picture, or keep a copy of it at an address of your own. There is no address for the pictures of one version.',
  },
  text: { name: 'Text', says: 'The answer as plain text with its date and its sources.' },
};

/** Widgets about all options; any other names one medicine, or medicines of one kind, and is not for those who sell. */
export const balanced = ['treatment-choice'];

/** Forms of an element on a platform: a picture there is of the badge alone. */
export const formsFor = (platform, tag) =>
  platforms.find(({ id }) => id === platform).forms.filter((form) => form !== 'picture' || tag === 'nhs-status-badge');
