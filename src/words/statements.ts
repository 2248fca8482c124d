import { msg, str } from '@lit/localize';
import type { durations } from './durations.js';
import type { StatementCode, StatementValues, Topic } from '../../data/index.js';

/** A number of days, weeks or months in words. */
export type Durations = Readonly<Record<keyof typeof durations, (n: number) => string>>;

/** A sentence or two, or a function where a number stands in it. */
export type Phrase<Code extends StatementCode> = [StatementValues<Code>] extends [never]
  ? string
  : (values: StatementValues<Code>, durations: Durations) => string;

/**
 * Facts that take a sentence or two: whole sentences, to a person. "Most of their scalp hair" is four fifths or more (SALT
 * 20 or less), as the trials counted it. Numbers come from the data. How the NHS decides is in `nhs-process.ts`.
 */
export const statements = {
  // What severe means
  'severe-means': (v) =>
    msg(
      str`Alopecia areata is called severe when you have lost half or more of your scalp hair. In numbers, that is ${v.percent} in 100 parts or more.`,
      { id: 'statements.severe-means', desc: 'Definition' },
    ),
  'totalis-universalis': msg(
    'Severe alopecia areata includes alopecia totalis, when all scalp hair is lost. It also includes alopecia universalis, when face and body hair are lost too.',
    { id: 'statements.totalis-universalis', desc: 'Two names of alopecia areata' },
  ),
  'less-may-count': (v, t) =>
    msg(
      str`In a note on ritlecitinib from 2024, UK dermatologists say that losing ${v.percentFrom} to ${v.percentTo} in 100 parts may still count as severe. This can be so if your mental health suffers, if you are losing eyebrows or eyelashes, or if hair is falling fast. It can also be so if ${t.months(v.months)} or more of treatment have not helped enough.`,
      { id: 'statements.less-may-count', desc: 'UK dermatologists on ritlecitinib' },
    ),

  // What the guideline says
  'guideline-2025': (v) =>
    msg(
      str`In 2025, UK dermatologists updated their guideline. It says to offer a JAK inhibitor that is approved for your age if you have severe alopecia areata and are aged ${v.age} or over.`,
      { id: 'statements.guideline-2025', desc: 'British Association of Dermatologists; the youngest age' },
    ),
  'guideline-risk-talk': (v) =>
    msg(
      str`The UK guideline says that your dermatologist should discuss the MHRA’s warnings on clots, heart problems and cancer with you if you are over ${v.age} or have other risks.`,
      { id: 'statements.guideline-risk-talk', desc: 'British Association of Dermatologists' },
    ),
  'guideline-time': (v, t) =>
    msg(
      str`The guideline says that it can take up to ${t.months(v.months)} to judge whether a JAK inhibitor works for you.`,
      { id: 'statements.guideline-time', desc: 'British Association of Dermatologists' },
    ),

  // What trials saw later
  'rising-to-week': (v, t) =>
    msg(
      str`Over time, more and more people on baricitinib had most of their scalp hair, up to ${t.weeks(v.week)}. We found no number for this.`,
      { id: 'statements.rising-to-week', desc: 'Baricitinib' },
    ),
  'very-severe-loss': (v) =>
    msg(
      str`If you have lost all or nearly all of your scalp hair (${v.saltFrom} to ${v.saltTo} in 100 parts), baricitinib tends to work later and for fewer people.`,
      { id: 'statements.very-severe-loss', desc: 'Baricitinib' },
    ),
  'nearly-a-year': (v) =>
    msg(
      str`After nearly a year, more than ${v.moreThan} in 100 people had most of their scalp hair, Alopecia UK reports. By then there was no dummy group to compare.`,
      { id: 'statements.nearly-a-year', desc: 'Ritlecitinib' },
    ),
  'after-24-months': (v, t) =>
    msg(
      str`After ${t.months(v.months)}, ${Math.round(v.stillSeen)} in 100 of those who were still in the study had most of their scalp hair. It was ${Math.round(v.lastResultKept)} in 100 when people who had left were counted with their last result. This study followed ${v.people} people and had no dummy group to compare.`,
      { id: 'statements.after-24-months', desc: 'Ritlecitinib' },
    ),
  'after-36-months': (v, t) =>
    msg(
      str`After ${t.months(v.months)}, it was ${Math.round(v.stillSeen)} in 100 of those who were still in the study. It was ${Math.round(v.lastResultKept)} in 100 when people who had left were counted with their last result. Again, there was no dummy group to compare.`,
      { id: 'statements.after-36-months', desc: 'Ritlecitinib; follows on the result after 24 months' },
    ),
  'ages-12-to-17': (v, t) =>
    msg(
      str`In the trial of ritlecitinib, ${v.people} young people were aged 12 to 17. After ${t.weeks(v.week)}, ${v.low} to ${v.high} in 100 on several doses had most of their scalp hair, and ${v.dummy} in 100 on a dummy treatment. After ${t.weeks(v.laterWeek)} it was ${v.laterLow} to ${v.laterHigh} in 100. The groups were small, and we found no number for the UK dose alone. Headache, acne and cold-like illness came up more than other side effects.`,
      { id: 'statements.ages-12-to-17', desc: 'Ritlecitinib' },
    ),
  'week-52-doses-mixed': (v, t) =>
    msg(
      str`After ${t.weeks(v.week)}, about ${v.percent} in 100 people who stayed on it had most of their scalp hair. Some of them took ${v.otherMg} mg, which is more than the UK dose, and there was no dummy group to compare.`,
      { id: 'statements.week-52-doses-mixed', desc: 'Deuruxolitinib' },
    ),

  // If it is stopped
  'likely-to-fall-out': msg('If you stop treatment, your hair is likely to fall out again.', {
    id: 'statements.likely-to-fall-out',
    desc: 'All JAK inhibitors',
  }),
  'after-stopping': (v, t) =>
    msg(
      str`In one trial, ${v.people} people for whom ${v.mg} mg had worked changed to a dummy tablet. After ${t.weeks(v.weeks)}, ${v.lost} of the ${v.people} had lost the benefit. About ${v.years} years after the change, at least ${v.lostByThen} of them had. Of those who stayed on the medicine, ${v.lostOnMedicine} in 100 lost it.`,
      { id: 'statements.after-stopping', desc: 'Baricitinib' },
    ),
  'after-restarting': (v) =>
    msg(
      str`Some people in that trial started the medicine again. ${v.regained} of ${v.people} got most of their scalp hair back.`,
      { id: 'statements.after-restarting', desc: 'Baricitinib; follows on what happened after stopping' },
    ),
  'may-be-stopped': msg(
    'Not everybody responds to a JAK inhibitor. Alopecia UK says that treatment may be stopped if it does not help you.',
    { id: 'statements.may-be-stopped', desc: 'JAK inhibitors' },
  ),
  'short-break': (v, t) =>
    msg(
      str`If you need a short break of up to ${t.weeks(v.weeks)}, the leaflet says that the risk of losing regrown hair is low. It gives no number.`,
      { id: 'statements.short-break', desc: 'Ritlecitinib' },
    ),
  'no-benefit': (v, t) =>
    msg(
      str`If it has not helped you after ${t.weeks(v.weeks)}, your dermatologist may suggest stopping. The company says to consider this.`,
      { id: 'statements.no-benefit', desc: 'Ritlecitinib' },
    ),
  'nice-expects-some-to-stop': (v, t) =>
    msg(
      str`This is not a rule. When NICE planned ahead, it expected some people to stop at ${t.weeks(v.worseAt)}, if their hair loss was worse than at the start. It expected others to stop at ${t.weeks(v.notEnoughAt)} or later, if more than a fifth of the scalp was still bare.`,
      { id: 'statements.nice-expects-some-to-stop', desc: 'Ritlecitinib' },
    ),

  // How it is taken
  'lower-dose': (v) =>
    msg(
      str`Your doctor may choose ${v.mg} mg once a day, for example if you are over ${v.age} or at higher risk of infection, clots, heart problems or cancer. If your kidneys work less well, the dose is ${v.mg} mg.`,
      { id: 'statements.lower-dose', desc: 'Baricitinib' },
    ),
  'missed-day': msg(
    'If you forget a tablet, take it when you remember. If you miss a whole day, leave it out, and never take a double dose.',
    { id: 'statements.missed-day', desc: 'Baricitinib' },
  ),
  'swallow-whole': (v) =>
    msg(
      str`Swallow the capsule whole. If you forget one, take it when you remember. If your next is due in less than ${v.hours} hours, leave the missed one out. The capsules contain lactose.`,
      { id: 'statements.swallow-whole', desc: 'Ritlecitinib' },
    ),
  'patient-card': msg('You get a patient card with it. Keep it with you.', {
    id: 'statements.patient-card',
    desc: 'Ritlecitinib',
  }),

  // Side effects beyond the lists
  'any-side-effect': (v, t) =>
    msg(
      str`In trials of about ${t.weeks(v.weeks)}, ${v.low} to ${v.high} in 100 people on ritlecitinib had some side effect, and about ${Math.round(v.dummy)} in 100 on a dummy treatment. Depending on the dose, up to about ${Math.round(v.seriousHigh)} in 100 had a serious one, and about ${Math.round(v.seriousDummy)} in 100 on a dummy treatment. These numbers cover several doses.`,
      { id: 'statements.any-side-effect', desc: 'Ritlecitinib' },
    ),
  'also-creatine-kinase': (v) =>
    msg(
      str`A news report also names a raised muscle enzyme (creatine kinase), in ${v.atLeast} in 100 people or more.`,
      { id: 'statements.also-creatine-kinase', desc: 'Deuruxolitinib; reported' },
    ),
  'less-frequent-in-alopecia': (v) =>
    msg(
      str`The numbers for shingles and pneumonia are those in alopecia areata. Over all the illnesses that baricitinib treats, the leaflet gives up to ${v.per100} in 100 people for each of these two.`,
      { id: 'statements.less-frequent-in-alopecia', desc: 'Baricitinib; after the lists of side effects' },
    ),
  'stopped-for-side-effects': (v) =>
    msg(
      str`In one trial, about ${Math.round(v.percent)} in 100 people on deuruxolitinib stopped because of side effects. On a dummy treatment, about ${Math.round(v.dummy)} in 100 did.`,
      { id: 'statements.stopped-for-side-effects', desc: 'Deuruxolitinib' },
    ),

  // Serious risks
  'class-risks': msg(
    'The UK’s medicines regulator, the MHRA, warns that JAK inhibitors can raise the risk of serious infections, blood clots, major heart and circulation problems, cancer and death.',
    { id: 'statements.class-risks', desc: 'JAK inhibitors' },
  ),
  'class-risk-evidence': msg(
    'The evidence behind the MHRA’s warning comes mainly from another JAK inhibitor, tofacitinib, in people with rheumatoid arthritis. The MHRA treats it as true of JAK inhibitors in other long-lasting inflammatory conditions too.',
    { id: 'statements.class-risk-evidence', desc: 'Where the warning comes from' },
  ),
  'named-in-warning': msg('This warning is about baricitinib too.', {
    id: 'statements.named-in-warning',
    desc: 'Baricitinib',
  }),
  'only-if-no-alternative': (v) =>
    msg(
      str`The MHRA and European product information say that some people should have baricitinib only if nothing else suits them. This is so if you are aged ${v.age} or over, if you smoke or have smoked for a long time, or if you have heart, circulation or cancer risks. The MHRA asks doctors to take care with other clot risks and to use a lower dose where possible.`,
      { id: 'statements.only-if-no-alternative', desc: 'Baricitinib; follows on the warning' },
    ),
  'approved-after-warning': (v) =>
    msg(
      str`The MHRA treats these as risks of JAK inhibitors as a group. This medicine was approved after the warning, so the warning does not name it. Ask your dermatologist how far it applies to you, above all if you are aged ${v.age} or over, have smoked for a long time, or have heart, clot or cancer risks.`,
      { id: 'statements.approved-after-warning', desc: 'Ritlecitinib and deuruxolitinib' },
    ),
  'rates-without-risk-factors': () =>
    msg(
      `A study of the trials in alopecia areata looked at people without extra risks, about half of all. We could not read which risks it counted. Among these people, the rates of major heart problems, cancer and blood clots rounded to none, and fewer than 1 in 100 a year had a serious infection. People are chosen as suitable for a trial, and we found no numbers for people who do have extra risks.`,
      { id: 'statements.rates-without-risk-factors', desc: 'Baricitinib' },
    ),
  'heart-disease-not-studied': msg(
    'People with heart disease could not join the trials in alopecia areata. So it has not been studied in them.',
    { id: 'statements.heart-disease-not-studied', desc: 'Baricitinib' },
  ),
  'pause-for-infection': msg(
    'Tell your team if you get an infection, so that they can watch it closely. If the usual treatment does not work, they pause baricitinib until the infection has cleared.',
    { id: 'statements.pause-for-infection', desc: 'Baricitinib' },
  ),
  'get-help-baricitinib': msg(
    'Get medical help straight away if you have chest pain, trouble breathing, a cold sweat, weakness on one side or slurred speech. Do the same for swollen lips, tongue or throat, wheezing, hives, severe dizziness, or severe belly pain with fever.',
    { id: 'statements.get-help-baricitinib', desc: 'Baricitinib' },
  ),
  'product-warnings': msg(
    'European product information warns of infections, of shingles or other herpes coming back, and of blood clots, in the eye too. It also warns of cancer and of nerve symptoms without a clear cause.',
    { id: 'statements.product-warnings', desc: 'Ritlecitinib' },
  ),
  'serious-infections-seen': msg('Among the serious infections, appendicitis, covid-19 and sepsis led the list.', {
    id: 'statements.serious-infections-seen',
    desc: 'Ritlecitinib',
  }),
  'clots-on-higher-dose': (v) =>
    msg(
      str`On ${v.mg} mg twice a day, which is more than the UK dose, blood clots in the lung were reported in trials. In May 2023, the company said that none had been reported on ${v.ukMg} mg. We found no later count.`,
      { id: 'statements.clots-on-higher-dose', desc: 'Deuruxolitinib' },
    ),

  // What could not be read
  'uk-leaflet-not-read': msg(
    'Deuruxolitinib (Leqselvi) was approved in March 2026, and we have not been able to read its UK leaflet. So we cannot tell you who should not take it, which other medicines matter, which tests you need or which signs need urgent help. Before you start, ask your pharmacist or dermatology team for the leaflet and go through it with them.',
    { id: 'statements.uk-leaflet-not-read', desc: 'Said once, at the top of the card' },
  ),

  // Who should not take it
  'not-baricitinib': msg(
    'Do not take baricitinib if you are pregnant or allergic to it. Do not breastfeed while you take it.',
    {
      id: 'statements.not-baricitinib',
      desc: 'Contraindications',
    },
  ),
  'tell-team-baricitinib': (v) =>
    msg(
      str`Tell your team if you are over ${v.age}, smoke or used to smoke, or have an infection. Tell them too if you have ever had TB, shingles, hepatitis B or C, cancer, heart or liver problems, diverticulitis or ulcers. Blood clots matter as well, and what can cause them: a clotting problem, an operation, hormonal contraception or HRT.`,
      { id: 'statements.tell-team-baricitinib', desc: 'Baricitinib' },
    ),
  'not-ritlecitinib': msg(
    'Do not take ritlecitinib if you are pregnant, breastfeeding or allergic to it. Do not take it if you have severe liver problems, or if you have a serious infection now, such as tuberculosis (TB).',
    { id: 'statements.not-ritlecitinib', desc: 'Contraindications' },
  ),
  'not-with-kidney-failure': msg('It is not for people with end-stage kidney disease or a kidney transplant.', {
    id: 'statements.not-with-kidney-failure',
    desc: 'Ritlecitinib',
  }),
  'tell-team-ritlecitinib': (v) =>
    msg(
      str`Tell your team if you are over ${v.age} or have diabetes, because infections are then more likely. Tell them too if you have ever had herpes, hepatitis B or C, cancer, or a blood clot in the leg, lung, eye or heart.`,
      { id: 'statements.tell-team-ritlecitinib', desc: 'Ritlecitinib' },
    ),

  // Pregnancy
  'contraception-weeks': (v, t) =>
    msg(
      str`Do not take it if you are pregnant or breastfeeding. If you could get pregnant, use effective contraception while you take it and for at least ${t.weeks(v.weeks)} after you stop.`,
      { id: 'statements.contraception-weeks', desc: 'Baricitinib' },
    ),
  'contraception-months': (v, t) =>
    msg(
      str`Do not take it if you are pregnant or breastfeeding. If you could get pregnant, use effective contraception while you take it and for at least ${t.months(v.months)} after your last dose.`,
      { id: 'statements.contraception-months', desc: 'Ritlecitinib' },
    ),
  'fertility-unknown': msg('Nobody knows yet whether it affects fertility, in women or in men.', {
    id: 'statements.fertility-unknown',
    desc: 'Ritlecitinib',
  }),
  'class-pregnancy': msg(
    'Alopecia UK says not to take a JAK inhibitor if you are pregnant or breastfeeding. It says to use effective contraception if you are sexually active. We have not found how long to go on after the last dose, so ask before you stop contraception.',
    { id: 'statements.class-pregnancy', desc: 'Deuruxolitinib; general advice of a charity' },
  ),

  // Other medicines and vaccines
  probenecid: (v) =>
    msg(
      str`If you take probenecid for gout, the dose of baricitinib is ${v.mg} mg, because probenecid raises its level.`,
      { id: 'statements.probenecid', desc: 'Baricitinib' },
    ),
  'not-with-immune-suppressants': msg(
    'Baricitinib does not go together with another JAK inhibitor or a strong medicine against the immune system. Tell your team if you take azathioprine, tacrolimus, ciclosporin or a biologic injection.',
    { id: 'statements.not-with-immune-suppressants', desc: 'Baricitinib' },
  ),
  'painkillers-and-bowel': msg(
    'Tell your doctor if you take anti-inflammatory painkillers, opioids or steroids. With these, pouches in the bowel can become inflamed (diverticulitis).',
    { id: 'statements.painkillers-and-bowel', desc: 'Baricitinib' },
  ),
  'raises-levels': msg(
    'Tell your doctor or pharmacist about every medicine you take, because ritlecitinib can raise the levels of some. They include ciclosporin, colchicine, ergot medicines, everolimus, midazolam and pimozide. They also include pirfenidone, quinidine, sirolimus, tacrolimus, theophylline and tizanidine.',
    { id: 'statements.raises-levels', desc: 'Ritlecitinib' },
  ),
  'no-live-vaccines': msg(
    'Live vaccines are not given while you take it. Have your other vaccines up to date before you start.',
    { id: 'statements.no-live-vaccines', desc: 'Baricitinib' },
  ),
  'no-live-vaccines-just-before': msg(
    'Live vaccines are not given while you take it or just before. Your team checks your vaccines before you start, the shingles vaccine too.',
    { id: 'statements.no-live-vaccines-just-before', desc: 'Ritlecitinib' },
  ),

  // Checks
  'infection-history': msg('Before you start, your team checks for TB and asks about hepatitis B or C.', {
    id: 'statements.infection-history',
    desc: 'Baricitinib',
  }),
  'infection-tests': msg(
    'Before you start, you have a TB test and a hepatitis test. The hepatitis test may be repeated later.',
    { id: 'statements.infection-tests', desc: 'Ritlecitinib' },
  ),
  'regular-blood-tests': msg(
    'Alopecia UK says that people have blood tests before they start a JAK inhibitor, and regular ones after that.',
    { id: 'statements.regular-blood-tests', desc: 'General advice of a charity' },
  ),
  'mental-health-check': msg(
    'UK dermatologists advise a check of your mental health before you start. They also advise telling you first that regrown hair is likely to be lost if you stop.',
    { id: 'statements.mental-health-check', desc: 'Ritlecitinib' },
  ),
  'skin-checks': msg('Have your skin checked regularly while you take it.', {
    id: 'statements.skin-checks',
    desc: 'Two medicines',
  }),

  // What is true of all of them
  'not-a-cure': msg('A JAK inhibitor is a treatment option and not a cure.', {
    id: 'statements.not-a-cure',
    desc: 'JAK inhibitors',
  }),
  'long-term': msg('It is a long-term treatment, and you may need it for life.', {
    id: 'statements.long-term',
    desc: 'JAK inhibitors',
  }),
  'life-changing-for-some': msg('For some people it is life-changing, but not for all.', {
    id: 'statements.life-changing-for-some',
    desc: 'JAK inhibitors',
  }),
  'works-for-some': msg(
    'JAK inhibitors work for some people and not for others. In trials at UK doses, fewer than half of the people had most of their scalp hair by week 24 or 36.',
    { id: 'statements.works-for-some', desc: 'JAK inhibitors' },
  ),
  'not-for-everybody': msg('They do not suit everybody. Other health problems can rule them out.', {
    id: 'statements.not-for-everybody',
    desc: 'JAK inhibitors',
  }),
  'may-have-to-stop': msg('Some people have to stop because of side effects.', {
    id: 'statements.may-have-to-stop',
    desc: 'JAK inhibitors',
  }),
  'may-have-to-pause': msg('A blood result or a serious infection can mean a break from treatment.', {
    id: 'statements.may-have-to-pause',
    desc: 'JAK inhibitors',
  }),
  'may-choose-to-stop': msg(
    'You can choose to stop, for example to become pregnant. Ask your team first, because contraception has to go on for some time after the last dose. Your hair is then likely to fall out again.',
    { id: 'statements.may-choose-to-stop', desc: 'JAK inhibitors' },
  ),
  'no-treatment-is-ok': msg(
    'No treatment at all is still ok. Many people with alopecia live well without their hair.',
    { id: 'statements.no-treatment-is-ok', desc: 'JAK inhibitors' },
  ),
  'if-you-cannot-take-one': msg(
    'Perhaps you cannot take a JAK inhibitor, had to stop one, or do not want one. You can live well without regrowth. Alopecia UK has support for you: groups that meet in person or online, private Facebook groups, events and people’s own stories.',
    { id: 'statements.if-you-cannot-take-one', desc: 'Addresses people who cannot take one or had to stop' },
  ),
  'your-choice': msg(
    'There is no one answer for everybody. Once you know the benefits and the risks, it is your choice.',
    { id: 'statements.your-choice', desc: 'JAK inhibitors' },
  ),

  // What JAK inhibitors are
  'calm-the-attack': msg(
    'JAK inhibitors are medicines that calm the immune system and reduce inflammation. In alopecia areata, the immune system attacks the hair follicles.',
    { id: 'statements.calm-the-attack', desc: 'What the class is' },
  ),
  'signal-path': msg(
    'The attack needs signals. Messengers called cytokines reach a cell, and a protein inside called JAK passes the signal on. A JAK inhibitor blocks JAK, so less of the signal gets through to harm the follicle.',
    { id: 'statements.signal-path', desc: 'Says the same as the figure' },
  ),
  'more-expected': msg(
    'Trials of new JAK inhibitors are running, and Alopecia UK expects more of these medicines in future.',
    { id: 'statements.more-expected', desc: 'After a list of medicines' },
  ),
  'upadacitinib-in-trials': msg(
    'One of them, upadacitinib, has been tested in large trials. We found no UK approval of it for alopecia areata.',
    { id: 'statements.upadacitinib-in-trials', desc: 'Research' },
  ),
  'scarring-in-trials': msg(
    'JAK inhibitors are also being tested for two scarring alopecias, frontal fibrosing alopecia (FFA) and lichen planopilaris (LPP). We found none that is approved for these in the UK.',
    { id: 'statements.scarring-in-trials', desc: 'Other kinds of alopecia' },
  ),
} satisfies { [Code in StatementCode<Exclude<Topic, 'nhs-process'>>]: Phrase<Code> };
