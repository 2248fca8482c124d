import assert from 'node:assert/strict';
import { it, mock } from 'node:test';
import { today } from '../../src/shared/clock.js';

it('today is what the calendar of London says, at every half-hour from 2024 to 2034', () => {
  const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });
  const now = mock.method(Date, 'now');
  let time = 0;
  now.mock.mockImplementation(() => time);
  for (time = Date.UTC(2024, 0, 1); time < Date.UTC(2034, 0, 1); time += 1_800_000)
    assert.equal(today(), london.format(time), new Date(time).toUTCString());
  now.mock.restore();
});
