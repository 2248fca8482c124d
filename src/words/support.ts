import { msg, str } from '@lit/localize';
import type { Phrases, situations, supportKinds, youngPeople } from '../../data/index.js';
type Kinds = Record<keyof typeof supportKinds, { readonly name: string; readonly line: unknown }>;

/** Support, whatever somebody chooses; and sentences for people whom an aid about treatments forgets. */
export const support = {
  heading: msg('Support, whatever you choose', { id: 'support.heading', desc: 'Support' }),
  badDays: msg('If today is a bad day', { id: 'support.badDays', desc: 'Support' }),
  youngHeading: msg('If you are 12 to 17, or a parent', { id: 'support.youngHeading', desc: 'Support' }),
  kind: {
    'local-groups': {
      name: msg('Local groups', {
        id: 'support.kind.local-groups.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: msg('You meet people with alopecia face to face. Alopecia UK can tell you where.', {
        id: 'support.kind.local-groups.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    'online-groups': {
      name: msg('Online meetings', {
        id: 'support.kind.online-groups.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: msg('You talk with others from home, with Alopecia UK.', {
        id: 'support.kind.online-groups.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    'facebook-groups': {
      name: msg('Private Facebook groups', {
        id: 'support.kind.facebook-groups.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: msg('You can ask and share in groups that only members see.', {
        id: 'support.kind.facebook-groups.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    events: {
      name: msg('Events', { id: 'support.kind.events.name', desc: 'A kind of support: its name, and one line' }),
      line: msg('You can go to regional and national events of Alopecia UK.', {
        id: 'support.kind.events.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    blogs: {
      name: msg('Information and blogs', {
        id: 'support.kind.blogs.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: msg('You can read how other people live with alopecia.', {
        id: 'support.kind.blogs.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    'appearance-tips': {
      name: msg('Tips and confidence', {
        id: 'support.kind.appearance-tips.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: msg('You find tips on how you look and on feeling surer of yourself.', {
        id: 'support.kind.appearance-tips.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    stories: {
      name: msg('Stories on Healthtalk', {
        id: 'support.kind.stories.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: msg('You hear from people who have been there.', {
        id: 'support.kind.stories.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    leaflet: {
      name: msg('Leaflet of UK dermatologists', {
        id: 'support.kind.leaflet.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: msg('You can read what alopecia areata is and what it may do.', {
        id: 'support.kind.leaflet.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    'changing-faces': {
      name: msg('Changing Faces', {
        id: 'support.kind.changing-faces.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: msg('They offer support and counselling to anybody with a visible difference, and to families.', {
        id: 'support.kind.changing-faces.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    'young-people': {
      name: msg('Alopecia UK for young people', {
        id: 'support.kind.young-people.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: msg('The charity has a part for children and young people.', {
        id: 'support.kind.young-people.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    'young-stories': {
      name: msg('Young people on Healthtalk', {
        id: 'support.kind.young-stories.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: msg('Young people tell where they found information and support.', {
        id: 'support.kind.young-stories.line',
        desc: 'A kind of support: its name, and one line',
      }),
    },
    'little-princess-trust': {
      name: msg('Little Princess Trust', {
        id: 'support.kind.little-princess-trust.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: (v: { readonly age: string }) =>
        msg(str`They give free real-hair wigs to people up to age ${v.age}, where they can.`, {
          id: 'support.kind.little-princess-trust.line',
          desc: 'A kind of support: its name, and one line',
        }),
    },
    mind: {
      name: msg('Mind', { id: 'support.kind.mind.name', desc: 'A kind of support: its name, and one line' }),
      line: (phone: string) =>
        msg(str`You can call their infoline on ${phone}.`, {
          id: 'support.kind.mind.line',
          desc: 'A kind of support: its name, and one line',
        }),
    },
    samaritans: {
      name: msg('Samaritans', {
        id: 'support.kind.samaritans.name',
        desc: 'A kind of support: its name, and one line',
      }),
      line: (phone: string) =>
        msg(str`You can call free on ${phone}, day and night.`, {
          id: 'support.kind.samaritans.line',
          desc: 'A kind of support: its name, and one line',
        }),
    },
  } satisfies Kinds,
  situation: {
    'cannot-take': msg(
      'If you cannot take one of these medicines, you have not run out of choices. Other care, support and living well without treatment are here for you too.',
      { id: 'support.situation.cannot-take', desc: 'A sentence to people whom a choice of treatments leaves out' },
    ),
    'had-to-stop': msg(
      'If you had to stop, you did nothing wrong. Hair is likely to fall out again, and there is support for that as well.',
      { id: 'support.situation.had-to-stop', desc: 'A sentence to people whom a choice of treatments leaves out' },
    ),
    'do-not-wish': msg('If you do not want treatment, that is ok. You do not need a reason.', {
      id: 'support.situation.do-not-wish',
      desc: 'A sentence to people whom a choice of treatments leaves out',
    }),
  } satisfies Phrases<typeof situations>,
  youngPeople: {
    'approved-from': (v) =>
      msg(
        str`Ritlecitinib (Litfulo) is approved from age ${v.age}. In the UK, every other JAK inhibitor for this is for adults only.`,
        { id: 'support.youngPeople.approved-from', desc: 'For people of 12 to 17 and their parents' },
      ),
    'shingles-vaccine': (v) =>
      msg(
        str`In England and Wales, the shingles vaccine is free from age ${v.age} if your immune system is severely weakened. If you are younger, ask your specialist about it.`,
        { id: 'support.youngPeople.shingles-vaccine', desc: 'For people of 12 to 17 and their parents' },
      ),
    wigs: (v) =>
      msg(
        str`In England wigs are free under ${v.free}, and under ${v.student} in full-time education. In Wales a wig is free if a hospital supplies it on the NHS. The Little Princess Trust gives wigs up to age ${v.trust}, where it can.`,
        { id: 'support.youngPeople.wigs', desc: 'For people of 12 to 17 and their parents' },
      ),
    'your-say': msg('It is your hair and your body, so say what you want. You can say no, and you can ask to wait.', {
      id: 'support.youngPeople.your-say',
      desc: 'For people of 12 to 17 and their parents',
    }),
    parents: msg(
      'If you are a parent, ask your child what matters to them before you look at treatments. Alopecia UK and Changing Faces support families too.',
      { id: 'support.youngPeople.parents', desc: 'For people of 12 to 17 and their parents' },
    ),
  } satisfies Phrases<typeof youngPeople>,
};
