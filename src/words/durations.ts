import { msg, str } from '@lit/localize';

/** A duration in each plural form that a language may have (`Intl.PluralRules`). English needs two of them. */
export const durations = {
  days: {
    zero: (n) =>
      msg(str`${n} days`, { id: 'durations.days.zero', desc: 'A time; the plural form "zero" of the language' }),
    one: (n) => msg(str`${n} day`, { id: 'durations.days.one', desc: 'A time; the plural form "one" of the language' }),
    two: (n) =>
      msg(str`${n} days`, { id: 'durations.days.two', desc: 'A time; the plural form "two" of the language' }),
    few: (n) =>
      msg(str`${n} days`, { id: 'durations.days.few', desc: 'A time; the plural form "few" of the language' }),
    many: (n) =>
      msg(str`${n} days`, { id: 'durations.days.many', desc: 'A time; the plural form "many" of the language' }),
    other: (n) =>
      msg(str`${n} days`, { id: 'durations.days.other', desc: 'A time; the plural form "other" of the language' }),
  },
  weeks: {
    zero: (n) =>
      msg(str`${n} weeks`, { id: 'durations.weeks.zero', desc: 'A time; the plural form "zero" of the language' }),
    one: (n) =>
      msg(str`${n} week`, { id: 'durations.weeks.one', desc: 'A time; the plural form "one" of the language' }),
    two: (n) =>
      msg(str`${n} weeks`, { id: 'durations.weeks.two', desc: 'A time; the plural form "two" of the language' }),
    few: (n) =>
      msg(str`${n} weeks`, { id: 'durations.weeks.few', desc: 'A time; the plural form "few" of the language' }),
    many: (n) =>
      msg(str`${n} weeks`, { id: 'durations.weeks.many', desc: 'A time; the plural form "many" of the language' }),
    other: (n) =>
      msg(str`${n} weeks`, { id: 'durations.weeks.other', desc: 'A time; the plural form "other" of the language' }),
  },
  months: {
    zero: (n) =>
      msg(str`${n} months`, { id: 'durations.months.zero', desc: 'A time; the plural form "zero" of the language' }),
    one: (n) =>
      msg(str`${n} month`, { id: 'durations.months.one', desc: 'A time; the plural form "one" of the language' }),
    two: (n) =>
      msg(str`${n} months`, { id: 'durations.months.two', desc: 'A time; the plural form "two" of the language' }),
    few: (n) =>
      msg(str`${n} months`, { id: 'durations.months.few', desc: 'A time; the plural form "few" of the language' }),
    many: (n) =>
      msg(str`${n} months`, { id: 'durations.months.many', desc: 'A time; the plural form "many" of the language' }),
    other: (n) =>
      msg(str`${n} months`, { id: 'durations.months.other', desc: 'A time; the plural form "other" of the language' }),
  },
} satisfies Record<string, Record<Intl.LDMLPluralRule, (n: string) => string>>;
