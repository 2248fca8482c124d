import { msg, str } from '@lit/localize';

/** What every element shares: sources, age of the facts, buttons. */
export const ui = {
  and: msg('and', { id: 'ui.and', desc: 'Before the last item of a list' }),
  between: (from: string, to: string) =>
    msg(str`one day between ${from} and ${to}`, {
      id: 'ui.between',
      desc: 'A date known only to lie between two days',
    }),

  factsChecked: (day: string, due: string) =>
    msg(str`Facts checked ${day}. Next check ${due}.`, { id: 'ui.factsChecked', desc: 'Foot of each element; days' }),
  /** The same where there is room for one line. */
  checkedBriefly: (day: string) =>
    msg(str`Checked ${day}: sources and about`, { id: 'ui.checkedBriefly', desc: 'Foot of a badge' }),
  draftBriefly: (day: string) =>
    msg(str`Checked ${day}, not yet by a clinician`, { id: 'ui.draftBriefly', desc: 'Foot of a badge' }),
  /** The line at the foot of each element. */
  foot: (day: string, due: string) =>
    msg(str`Checked ${day}, next ${due}.`, { id: 'ui.foot', desc: 'Foot of each element: a day and a month, short' }),
  footDraft: (day: string, due: string) =>
    msg(str`Checked ${day}, next ${due}, not yet by a clinician.`, {
      id: 'ui.footDraft',
      desc: 'Foot of each element: a day and a month, short; no clinician has checked the facts yet',
    }),
  sourcesAndAbout: msg('Sources and about', { id: 'ui.sourcesAndAbout', desc: 'Opens the list of sources' }),
  due: (day: string, due: string) =>
    msg(str`Facts last checked ${day}. A check was due ${due}: they may have changed.`, {
      id: 'ui.due',
      desc: 'Notice once the next check is late',
    }),
  expired: (day: string) =>
    msg(str`These facts are old: last checked ${day}. Look at the sources first.`, {
      id: 'ui.expired',
      desc: 'Warning once the facts are past their expiry',
    }),
  asOf: (day: string) =>
    msg(str`Approval and NHS status as they stood on ${day}. All else as last checked.`, {
      id: 'ui.asOf',
      desc: 'When a page asks for another day',
    }),
  then: (day: string) =>
    msg(str`What we had read by ${day}:`, {
      id: 'ui.then',
      desc: 'Before a status or a number once facts are expired',
    }),

  publisher: msg('Published by jak-widgets, not an NHS service.', {
    id: 'ui.publisher',
    desc: 'Who publishes these facts',
  }),
  chosen: msg('Taken from the pages named, some not from the UK. Where we found nothing, we say so.', {
    id: 'ui.chosen',
    desc: 'How facts are chosen',
  }),
  fundedBy: (names: string) => msg(str`Paid for by ${names}.`, { id: 'ui.fundedBy', desc: 'Funding' }),
  notFunded: msg('Nobody pays for it.', { id: 'ui.notFunded', desc: 'Funding' }),
  feedback: msg('Report a mistake', { id: 'ui.feedback', desc: 'Link' }),
  version: (version: string) => msg(str`Version ${version}`, { id: 'ui.version', desc: 'Of the facts' }),
  notApproved: msg('Not yet checked by a clinician.', { id: 'ui.notApproved', desc: 'After the publisher' }),
  approvedBy: (name: string, role: string, day: string) =>
    msg(str`Checked by ${name}, ${role}, ${day}.`, { id: 'ui.approvedBy', desc: 'After the publisher' }),
  notAdvice: msg('This is to help a talk with a clinician, not to replace it.', {
    id: 'ui.notAdvice',
    desc: 'In the checklist and the choice aid',
  }),

  copy: msg('Copy as text', { id: 'ui.copy', desc: 'Button' }),
  copied: msg('Copied.', { id: 'ui.copied', desc: 'Announced after copying' }),
  copyFailed: msg('This page blocks copying. Select the text below.', {
    id: 'ui.copyFailed',
    desc: 'Announced when copying is blocked',
  }),
  textToCopy: msg('Text to copy', { id: 'ui.textToCopy', desc: 'Label of a box' }),
  print: msg('Print', { id: 'ui.print', desc: 'Button' }),
  draft: msg('This translation is a draft. No clinician has checked it yet.', {
    id: 'ui.draft',
    desc: 'Before a translation that is not yet approved; never shown in English',
  }),
  readEnglish: msg('Read in English', { id: 'ui.readEnglish', desc: 'Button beside the note on a draft translation' }),
  readTranslation: msg('Read in this language', {
    id: 'ui.readTranslation',
    desc: 'Button back from English to the translation; name your language',
  }),
  clear: msg('Clear', { id: 'ui.clear', desc: 'Button: removes ticks and notes' }),
  cleared: msg('Cleared.', { id: 'ui.cleared', desc: 'Announced after clearing' }),
  nothingStored: msg(
    'What you mark or write is not stored or sent. Copy, print or save it before you leave this page.',
    { id: 'ui.nothingStored', desc: 'Privacy' },
  ),
  save: msg('Save', { id: 'ui.save', desc: 'Button: saves the text in a file' }),
  undo: msg('Bring it back', {
    id: 'ui.undo',
    desc: 'Button after clearing: what was marked and written is there again',
  }),
  broughtBack: msg('It is all there again.', { id: 'ui.broughtBack', desc: 'Announced after clearing was undone' }),
  madeOn: (day: string) => msg(str`Made on ${day}.`, { id: 'ui.madeOn', desc: 'On the copied, printed or saved text' }),
  sourcesOf: msg('Sources', { id: 'ui.sourcesOf', desc: 'Heading in the copied or saved text' }),
};
