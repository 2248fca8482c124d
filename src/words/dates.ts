import { msg, str } from '@lit/localize';

/**
 * Dates in words. `Intl` would do, but Chromium has no Welsh: it says "March 27, 2024" in the middle of a Welsh sentence.
 */
export const dates = {
  day: (day: string, month: string, year: string) =>
    msg(str`${day} ${month} ${year}`, { id: 'dates.day', desc: 'A day, such as 6 August 2018' }),
  month: (month: string, year: string) =>
    msg(str`${month} ${year}`, { id: 'dates.month', desc: 'A month, such as August 2018' }),
  inMonth: (month: string) => msg(str`in ${month}`, { id: 'dates.inMonth', desc: 'Month and year' }),
  byMonth: (month: string) =>
    msg(str`by ${month}`, {
      id: 'dates.byMonth',
      desc: 'Month and year; it had happened by then, the day is not known',
    }),
  months: (from: string, to: string) =>
    msg(str`${from} to ${to}`, { id: 'dates.months', desc: 'Above a step whose day is not known' }),
  names: [
    msg('January', { id: 'dates.names.0', desc: 'Month, in a date' }),
    msg('February', { id: 'dates.names.1', desc: 'Month, in a date' }),
    msg('March', { id: 'dates.names.2', desc: 'Month, in a date' }),
    msg('April', { id: 'dates.names.3', desc: 'Month, in a date' }),
    msg('May', { id: 'dates.names.4', desc: 'Month, in a date' }),
    msg('June', { id: 'dates.names.5', desc: 'Month, in a date' }),
    msg('July', { id: 'dates.names.6', desc: 'Month, in a date' }),
    msg('August', { id: 'dates.names.7', desc: 'Month, in a date' }),
    msg('September', { id: 'dates.names.8', desc: 'Month, in a date' }),
    msg('October', { id: 'dates.names.9', desc: 'Month, in a date' }),
    msg('November', { id: 'dates.names.10', desc: 'Month, in a date' }),
    msg('December', { id: 'dates.names.11', desc: 'Month, in a date' }),
  ],
  short: [
    msg('Jan', { id: 'dates.short.0', desc: 'Month, short, in a date where there is little room' }),
    msg('Feb', { id: 'dates.short.1', desc: 'Month, short, in a date where there is little room' }),
    msg('Mar', { id: 'dates.short.2', desc: 'Month, short, in a date where there is little room' }),
    msg('Apr', { id: 'dates.short.3', desc: 'Month, short, in a date where there is little room' }),
    msg('May', { id: 'dates.short.4', desc: 'Month, short, in a date where there is little room' }),
    msg('Jun', { id: 'dates.short.5', desc: 'Month, short, in a date where there is little room' }),
    msg('Jul', { id: 'dates.short.6', desc: 'Month, short, in a date where there is little room' }),
    msg('Aug', { id: 'dates.short.7', desc: 'Month, short, in a date where there is little room' }),
    msg('Sep', { id: 'dates.short.8', desc: 'Month, short, in a date where there is little room' }),
    msg('Oct', { id: 'dates.short.9', desc: 'Month, short, in a date where there is little room' }),
    msg('Nov', { id: 'dates.short.10', desc: 'Month, short, in a date where there is little room' }),
    msg('Dec', { id: 'dates.short.11', desc: 'Month, short, in a date where there is little room' }),
  ],
};
