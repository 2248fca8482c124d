import { msg, str } from '@lit/localize';
import type { CompareQuestion, OtherOption, otherAnswers as facts, Phrases, ScalpPicture } from '../../data/index.js';
/** Of what is no medicine; a medicine's own card has the rest of its answers. */
type Answers = { readonly [Option in OtherOption]: Phrases<(typeof facts)[Option]> };

/** The comparison: a short answer for each question and option, at most 20 words, and no share of people. */
export const compare = {
  question: {
    chance: msg('How likely is my hair to come back?', {
      id: 'compare.question.chance',
      desc: 'Row heading: a question as people ask it',
    }),
    harms: msg('What can it do to me?', {
      id: 'compare.question.harms',
      desc: 'Row heading: a question as people ask it',
    }),
    taking: msg('How do I take it, and for how long?', {
      id: 'compare.question.taking',
      desc: 'Row heading: a question as people ask it',
    }),
    tests: msg('Which tests and visits would I have?', {
      id: 'compare.question.tests',
      desc: 'Row heading: a question as people ask it',
    }),
    pregnancy: msg('What about pregnancy?', {
      id: 'compare.question.pregnancy',
      desc: 'Row heading: a question as people ask it',
    }),
    stopping: msg('What if I stop?', {
      id: 'compare.question.stopping',
      desc: 'Row heading: a question as people ask it',
    }),
    nhs: msg('Can I have it on the NHS?', {
      id: 'compare.question.nhs',
      desc: 'Row heading: a question as people ask it',
    }),
    living: msg('What is life with it like?', {
      id: 'compare.question.living',
      desc: 'Row heading: a question as people ask it',
    }),
  } satisfies Record<CompareQuestion, string>,
  option: {
    'no-treatment': msg('No treatment', {
      id: 'compare.option.no-treatment',
      desc: 'Name of an option that is no single medicine',
    }),
    'other-care': msg('Other care', {
      id: 'compare.option.other-care',
      desc: 'Name of an option that is no single medicine',
    }),
  } satisfies Record<OtherOption, string>,
  line: {
    'no-treatment': msg('No treatment at all is still ok. You can live well without your hair growing back.', {
      id: 'compare.line.no-treatment',
      desc: 'One true line on an option, on its card',
    }),
    'other-care': msg(
      'Steroids, contact immunotherapy and other medicines may bring back some hair. Most studies of them are weak.',
      { id: 'compare.line.other-care', desc: 'One true line on an option, on its card' },
    ),
  } satisfies Record<OtherOption, string>,
  /** Of any of the medicines, with its own week. */
  chance: (weeks: string) =>
    msg(str`After ${weeks}, more people had most of their scalp hair than on a dummy treatment. Most people did not.`, {
      id: 'compare.chance',
      desc: 'Cell of the comparison: no share of people; weeks in words',
    }),
  answer: {
    'no-treatment': {
      chance: msg('Hair can grow back by itself. If you have lost more than half, it is unlikely that all returns.', {
        id: 'compare.answer.no-treatment.chance',
        desc: 'Cell of the comparison',
      }),
      harms: msg(
        'You have no side effects of a medicine. Hair loss itself can affect your mood, work, school and relationships.',
        {
          id: 'compare.answer.no-treatment.harms',
          desc: 'Cell of the comparison',
        },
      ),
      taking: msg('You have no medicine to take. Wigs, headwear and support are there if you want them.', {
        id: 'compare.answer.no-treatment.taking',
        desc: 'Cell of the comparison',
      }),
      tests: msg('You need no blood tests for a medicine. You can still see your GP or a dermatologist.', {
        id: 'compare.answer.no-treatment.tests',
        desc: 'Cell of the comparison',
      }),
      pregnancy: msg('You can become pregnant or breastfeed without stopping a medicine or waiting after it.', {
        id: 'compare.answer.no-treatment.pregnancy',
        desc: 'Cell of the comparison',
      }),
      stopping: msg('You have nothing to stop, and you can change your mind at any point.', {
        id: 'compare.answer.no-treatment.stopping',
        desc: 'Cell of the comparison',
      }),
      nhs: msg('An NHS wig is free in Scotland, Wales and Northern Ireland. Many adults in England pay for one.', {
        id: 'compare.answer.no-treatment.nhs',
        desc: 'Cell of the comparison',
      }),
      living: msg('Many people live well without regrowth. You can find support from others who do.', {
        id: 'compare.answer.no-treatment.living',
        desc: 'Cell of the comparison',
      }),
    },
    'other-care': {
      chance: msg('Some people regrow hair, fewer of them with large loss. Most studies are too weak to be sure.', {
        id: 'compare.answer.other-care.chance',
        desc: 'Cell of the comparison',
      }),
      harms: msg(
        'Steroids can thin skin. Contact immunotherapy makes skin red and itchy. Some tablets cause headache, sickness or tiredness, and our list of their harms is not complete.',
        {
          id: 'compare.answer.other-care.harms',
          desc: 'Cell of the comparison',
        },
      ),
      taking: msg(
        'You use creams at home, swallow tablets, or go to hospital for injections or contact immunotherapy.',
        {
          id: 'compare.answer.other-care.taking',
          desc: 'Cell of the comparison',
        },
      ),
      tests: msg(
        'Contact immunotherapy means weekly visits, and injections mean several. Methotrexate means regular blood tests, and ciclosporin regular checks.',
        {
          id: 'compare.answer.other-care.tests',
          desc: 'Cell of the comparison',
        },
      ),
      pregnancy: msg(
        'You cannot have contact immunotherapy while pregnant or breastfeeding. We have not checked the other kinds, and that does not mean that they are safe then.',
        {
          id: 'compare.answer.other-care.pregnancy',
          desc: 'Cell of the comparison',
        },
      ),
      stopping: msg(
        'Hair can fall out again. It did for many people after injections, contact immunotherapy and tablets.',
        {
          id: 'compare.answer.other-care.stopping',
          desc: 'Cell of the comparison',
        },
      ),
      nhs: msg('The NHS offers many kinds, but few hospitals do contact immunotherapy.', {
        id: 'compare.answer.other-care.nhs',
        desc: 'Cell of the comparison',
      }),
      living: msg('It can mean creams, sore or itchy skin or many visits, and hair may not last.', {
        id: 'compare.answer.other-care.living',
        desc: 'Cell of the comparison',
      }),
    },
  } satisfies Answers,
  scalpHeading: msg('What “most of their scalp hair” looks like', {
    id: 'compare.scalpHeading',
    desc: 'Opens pictures of a scalp',
  }),
  scalp: {
    half: msg('Half of the scalp has hair.', { id: 'compare.scalp.half', desc: 'Under a picture of a scalp' }),
    'four-fifths': msg('Four fifths of the scalp has hair. Trials count this as most of the hair.', {
      id: 'compare.scalp.four-fifths',
      desc: 'Under a picture of a scalp',
    }),
    'nine-tenths': msg('Nine tenths of the scalp has hair. Some trials count this stricter result.', {
      id: 'compare.scalp.nine-tenths',
      desc: 'Under a picture of a scalp',
    }),
  } satisfies Record<ScalpPicture, string>,
};
