import { msg, str } from '@lit/localize';
import type { Moment } from '../../data/index.js';

/** What happens when, for each medicine. */
export const timeline = {
  heading: msg('What happens when', { id: 'timeline.heading', desc: 'Timeline' }),
  bloodTests: (tests: string) =>
    msg(str`Blood tests: ${tests}.`, { id: 'timeline.bloodTests', desc: 'At a point of the timeline; names of tests' }),
  moment: {
    before: msg('Before you start', { id: 'timeline.moment.before', desc: 'A point of the timeline' }),
    start: msg('Start', { id: 'timeline.moment.start', desc: 'A point of the timeline' }),
    'week-4': msg('After 4 weeks', { id: 'timeline.moment.week-4', desc: 'A point of the timeline' }),
    'week-12': msg('After 12 weeks', { id: 'timeline.moment.week-12', desc: 'A point of the timeline' }),
    'week-24': msg('After 24 weeks', { id: 'timeline.moment.week-24', desc: 'A point of the timeline' }),
    'week-36': msg('After 36 weeks', { id: 'timeline.moment.week-36', desc: 'A point of the timeline' }),
    'week-48': msg('After 48 weeks', { id: 'timeline.moment.week-48', desc: 'A point of the timeline' }),
    year: msg('About a year', { id: 'timeline.moment.year', desc: 'A point of the timeline' }),
    later: msg('Later', { id: 'timeline.moment.later', desc: 'A point of the timeline' }),
    'after-stopping': msg('After stopping', { id: 'timeline.moment.after-stopping', desc: 'A point of the timeline' }),
  } satisfies Record<Moment, string>,
};
