import { msg, str } from '@lit/localize';

/**
 * Dates in words. `Intl` would do, but Chromium has no Welsh: it says "March 27, 2024" in the middle of a Welsh sentence.
 */
export const dates = {
  day: (day: string, month: string, year: string) =>
    msg(str`${day} ${month} ${year}`, { id: 'date.day', desc: 'A day, such as 6 August 2018' }),
  month: (month: string, year: string) =>
    msg(str`${month} ${year}`, { id: 'date.month', desc: 'A month, such as August 2018' }),
  names: [
    msg('January', { id: 'month.1', desc: 'Month, in a date' }),
    msg('February', { id: 'month.2', desc: 'Month, in a date' }),
    msg('March', { id: 'month.3', desc: 'Month, in a date' }),
    msg('April', { id: 'month.4', desc: 'Month, in a date' }),
    msg('May', { id: 'month.5', desc: 'Month, in a date' }),
    msg('June', { id: 'month.6', desc: 'Month, in a date' }),
    msg('July', { id: 'month.7', desc: 'Month, in a date' }),
    msg('August', { id: 'month.8', desc: 'Month, in a date' }),
    msg('September', { id: 'month.9', desc: 'Month, in a date' }),
    msg('October', { id: 'month.10', desc: 'Month, in a date' }),
    msg('November', { id: 'month.11', desc: 'Month, in a date' }),
    msg('December', { id: 'month.12', desc: 'Month, in a date' }),
  ],
};
