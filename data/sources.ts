/**
 * Every page that a fact was read on. `read` is the day of the last reading, `published` is as exact as the page is.
 * Pages that only copy another text say so.
 */
import type { Source } from './types.js';

const pages = {
  // Medicines and licences
  'mhra-ritlecitinib': {
    publisher: 'MHRA',
    title: 'Litfulo approval',
    url: 'https://www.gov.uk/government/news/mhra-authorises-litfulo-as-a-treatment-for-severe-alopecia-areata-in-adults-and-adolescents-12-years-and-older',
    published: '2023-11-01',
    read: '2026-11-21',
  },
  'mhra-deuruxolitinib': {
    publisher: 'MHRA',
    title: 'Leqselvi approval',
    url: 'https://www.gov.uk/government/news/mhra-approves-deuruxolitinib-leqselvi-to-treat-severe-alopecia-areata-in-adults',
    published: '2026-03-12',
    read: '2026-11-21',
  },
  'mhra-safety-update': {
    publisher: 'MHRA',
    title: 'Drug Safety Update',
    url: 'https://www.gov.uk/drug-safety-update/janus-kinase-jak-inhibitors-new-measures-to-reduce-risks-of-major-cardiovascular-events-malignancy-venous-thromboembolism-serious-infections-and-increased-mortality',
    published: '2023-04',
    read: '2026-11-21',
  },
  'lilly-contraception': {
    publisher: 'Lilly',
    title: 'Contraception',
    about: 'on contraception',
    url: 'https://www.lillymedical.co.uk/en-gb/answers/can-baricitinib-be-used-with-oral-contraceptives-in-patients-with-severe-alopecia-areata-174154',
    read: '2026-11-21',
  },
  'lilly-monitoring': {
    publisher: 'Lilly',
    title: 'Blood tests',
    about: 'on blood tests',
    url: 'https://www.lillymedical.eu/en-gb/answers/olumiant-baricitinib-laboratory-monitoring-91844',
    read: '2026-11-21',
  },
  'pfizer-dosing': {
    publisher: 'Pfizer UK',
    title: 'Dosing',
    about: 'on dosing',
    url: 'https://www.pfizerpro.co.uk/medicine/litfulo/getting-started/dosing',
    read: '2026-11-21',
  },
  'pfizer-monitoring': {
    publisher: 'Pfizer UK',
    title: 'Blood tests',
    about: 'on blood tests',
    url: 'https://www.pfizerpro.co.uk/medicine/litfulo/getting-started/laboratory-parameter-monitoring',
    read: '2026-11-21',
  },
  'pfizer-trial': {
    publisher: 'Pfizer UK',
    title: 'Trial overview',
    about: 'on its trial',
    url: 'https://www.pfizerpro.co.uk/medicine/litfulo/efficacy/study-overview',
    read: '2026-11-21',
  },
  'leaflet-baricitinib': {
    publisher: 'EU leaflet',
    title: 'Olumiant leaflet',
    about: 'on tablets, a copy',
    url: 'https://github.com/joofio/test-epi-composition',
    published: '2024-10',
    read: '2026-11-21',
  },
  'leaflet-ritlecitinib': {
    publisher: 'EU leaflet',
    title: 'Litfulo leaflet',
    about: 'on capsules, a copy',
    url: 'https://build.fhir.org/ig/joofio/test-epi-composition/Bundle-bundlepackageleaflet-en-601fc65b81b2fd37245e8ad7fc0f0dd7.html',
    published: '2024-10',
    read: '2026-11-21',
  },
  'smpc-ritlecitinib': {
    publisher: 'EU SmPC, a copy',
    title: 'Litfulo product information, a copy',
    url: 'https://www.rxreasoner.com/monographs/litfulo/precautions',
    published: '2023',
    read: '2026-11-21',
  },
  'marketscreener-deuruxolitinib': {
    publisher: 'MarketScreener',
    title: 'Deuruxolitinib trials',
    url: 'https://www.marketscreener.com/quote/stock/SUN-PHARMACEUTICAL-INDUST-9058928/news/Sun-Pharmaceutical-Industries-Limited-Provides-Deuruxolitinib-Clinical-Program-Update-43740115/',
    published: '2023-05',
    read: '2026-11-21',
  },

  // Charity and press
  'alopecia-uk-2026': {
    publisher: 'Alopecia UK',
    title: 'Treatment options, not a cure',
    url: 'https://www.alopecia.org.uk/jak-inhibitors-treatment-options-not-a-cure',
    published: '2026',
    read: '2026-11-21',
  },
  'alopecia-uk-2024': {
    publisher: 'Alopecia UK',
    title: 'JAK inhibitor questions',
    url: 'https://www.alopecia.org.uk/faqs/jak-inhibitors',
    published: '2024',
    read: '2026-11-21',
  },
  'alopecia-uk-2022': {
    publisher: 'Alopecia UK',
    title: 'JAK inhibitors',
    url: 'https://www.alopecia.org.uk/blog/jaks-where-are-now-and-where-might-we-be-heading',
    published: '2022-10',
    read: '2026-11-21',
  },
  'alopecia-uk-baricitinib-final-draft': {
    publisher: 'Alopecia UK',
    title: 'Baricitinib final draft',
    url: 'https://www.alopecia.org.uk/press-release-18th-may-2023-baricitinib-not-approved-by-nice-for-severe-alopecia-areata',
    published: '2023-05-18',
    read: '2026-11-21',
  },
  'alopecia-uk-baricitinib-appeal': {
    publisher: 'Alopecia UK',
    title: 'Baricitinib appeal',
    url: 'https://www.alopecia.org.uk/news/baricitinib-nice-consultation-update',
    published: '2023-06',
    read: '2026-11-21',
  },
  'alopecia-uk-baricitinib-appeal-result': {
    publisher: 'Alopecia UK',
    title: 'Baricitinib appeal result',
    url: 'https://www.alopecia.org.uk/news/nice-dismiss-alopecia-uks-baricitinib-appeal',
    published: '2023',
    read: '2026-11-21',
  },
  'alopecia-uk-ritlecitinib-update': {
    publisher: 'Alopecia UK',
    title: 'Ritlecitinib update',
    url: 'https://www.alopecia.org.uk/news/ritlecitinib-update-july-2024',
    published: '2024-07',
    read: '2026-11-21',
  },
  'alopecia-uk': {
    publisher: 'Alopecia UK',
    title: 'Home page',
    url: 'https://www.alopecia.org.uk',
    read: '2026-11-21',
  },
  'bad-leaflet': {
    publisher: 'BAD',
    title: 'Alopecia areata leaflet',
    url: 'https://www.skinhealthinfo.org.uk/condition/alopecia-areata',
    read: '2026-11-21',
  },
  'bad-guideline': {
    publisher: 'BAD',
    title: 'Alopecia areata guideline',
    url: 'https://doi.org/10.1093/bjd/ljae385',
    published: '2024',
    read: '2026-11-21',
  },
  healthtalk: {
    publisher: 'Healthtalk',
    title: 'Treatment and support',
    url: 'https://healthtalk.org/experiences/alopecia/treatment-and-support-options-offered-by-medical-professionals-alopecia',
    read: '2026-11-21',
  },
  'pharma-letter': {
    publisher: 'The Pharma Letter',
    title: 'Ritlecitinib',
    url: 'https://www.thepharmaletter.com/biotechnology/first-drug-recommended-by-nice-for-severe-alopecia-areata',
    published: '2024-02-22',
    read: '2026-11-21',
  },
  'asian-leader': {
    publisher: 'Asian Leader',
    title: 'Ritlecitinib',
    url: 'https://asianleader.co.uk/alopecia-new-nhs-drug-could-make-life-so-much-easier/',
    published: '2024',
    read: '2026-11-21',
  },

  // NHS decisions and how they work
  nice: {
    publisher: 'NICE',
    title: 'All guidance',
    url: 'https://www.nice.org.uk',
    read: '2026-11-21',
  },
  'nice-ta926': {
    publisher: 'NICE',
    title: 'TA926',
    about: 'TA926',
    url: 'https://www.nice.org.uk/guidance/ta926',
    read: '2026-11-21',
  },
  'nice-ta926-draft': {
    publisher: 'NICE',
    title: 'Draft of TA926',
    url: 'https://www.nice.org.uk/consultations/2097/1/recommendations',
    published: '2023',
    read: '2026-11-21',
  },
  'nice-ta958': {
    publisher: 'NICE',
    title: 'TA958',
    about: 'TA958',
    url: 'https://www.nice.org.uk/guidance/ta958',
    read: '2026-11-21',
  },
  'nice-ta958-draft': {
    publisher: 'NICE',
    title: 'Draft of TA958',
    url: 'https://www.nice.org.uk/consultations/2435/2/recommendations',
    published: '2023',
    read: '2026-11-21',
  },
  'cheshire-icb': {
    publisher: 'NHS Cheshire and Merseyside',
    title: 'NICE technology appraisals',
    url: 'https://wirralccg.nhs.uk/your-health/prescribing/statements/nice-technology-appraisals',
    published: '2024-10-09',
    read: '2026-11-21',
  },
  awttc: {
    publisher: 'AWTTC',
    title: 'Medicines in NHS Wales',
    url: 'https://awttc.nhs.wales/accessing-medicines/how-medicines-are-approved-for-use-in-nhs-wales',
    read: '2026-11-21',
  },
  'doh-ni': {
    publisher: 'Department of Health NI',
    title: 'NICE guidance',
    url: 'https://www.health-ni.gov.uk/consultations/equality-and-human-rights-consultation-nice-hst-2-elosulfase-alfa-treating-mucopolysaccharidosis',
    published: '2016-06-07',
    read: '2026-11-21',
  },
  'ni-formulary': {
    publisher: 'Northern Ireland Formulary',
    title: 'Managed entry decisions',
    url: 'https://niformulary.hscni.net/managed-entry/managed-entry-decisions/',
    published: '2023-12',
    read: '2026-11-21',
  },
  'smc-advice': {
    publisher: 'SMC',
    title: 'Medicines advice',
    url: 'https://www.scottishmedicines.org.uk/medicines-advice/',
    read: '2026-11-21',
  },
  'smc-august-2023': {
    publisher: 'SMC',
    title: 'Decisions of August 2023',
    url: 'https://scottishmedicines.org.uk/about-us/latest-update/august-2023-decisions-news-release/',
    published: '2023-08-07',
    read: '2026-11-21',
  },

  // Vaccines
  'ukhsa-shingles': {
    publisher: 'UKHSA',
    title: 'Shingles vaccine',
    url: 'https://www.gov.uk/government/publications/expansion-of-shingrix-vaccine-eligibility-to-all-those-who-are-severely-immunosuppressed-and-aged-18-years-and-over-letter',
    published: '2025-07-22',
    read: '2026-11-21',
  },
  'wales-shingles': {
    publisher: 'Welsh Government',
    title: 'Shingles vaccine',
    url: 'https://www.gov.wales/node/69540',
    published: '2025-07-09',
    read: '2026-11-21',
  },
  'nass-shingles': {
    publisher: 'NASS',
    title: 'Shingles vaccine',
    url: 'https://nass.co.uk/news/from-1-september-2025-more-people-will-be-eligible-for-the-shingles-vaccine',
    published: '2025',
    read: '2026-11-21',
  },

  // Trials
  'nejm-2022': {
    publisher: 'NEJM',
    title: 'BRAVE-AA1 and BRAVE-AA2',
    url: 'https://www.nejm.org/doi/full/10.1056/NEJMoa2110343',
    published: '2022',
    read: '2026-11-21',
  },

  // The copy that was read stood under http:; links here are https: only.
  'dermatology-in-practice': {
    publisher: 'Dermatology in Practice',
    title: 'Baricitinib',
    url: 'https://www.dermatologyinpractice.co.uk/baricitinib-reduces-hair-loss-in-alopecia-areata-patients',
    published: '2021',
    read: '2026-11-21',
  },
  fhea: {
    publisher: 'FHEA',
    title: 'Baricitinib',
    url: 'https://www.fhea.com/newsletter/first-systemic-treatment-of-alopecia-areata-approved/',
    published: '2022',
    read: '2026-11-21',
  },
  'jama-2024': {
    publisher: 'JAMA Dermatology',
    title: 'Stopping baricitinib',
    url: 'https://doi.org/10.1001/jamadermatol.2024.2734',
    published: '2024',
    read: '2026-11-21',
  },
  'rtt-ritlecitinib': {
    publisher: 'RTTNews',
    title: 'Litfulo',
    url: 'https://markets.businessinsider.com/news/stocks/pfizer-s-litfulo-to-treat-severe-alopecia-areata-gets-approval-in-eu-1032638816',
    published: '2023-09',
    read: '2026-11-21',
  },
  'nexus-ritlecitinib': {
    publisher: 'Nexus News',
    title: 'Ritlecitinib, citing The Lancet',
    url: 'https://nexusnewsgroup.com/dermatology/in-the-news/fda-approves-ritlecitinib-for-the-treatment-of-adolescent-and-adult-patients-with-severe-alopecia-areata',
    published: '2023-06',
    read: '2026-11-21',
  },
  'register-thrive-1': {
    publisher: 'ClinicalTrials.gov',
    title: 'THRIVE-AA1',
    url: 'https://clinicaltrials.gov/study/NCT04518995',
    published: '2024',
    read: '2026-11-21',
  },
  'medthority-thrive-2': {
    publisher: 'Medthority',
    title: 'THRIVE-AA2',
    url: 'https://www.medthority.com/news/2022/8/phase-iii-thrive-aa2-trial-of-ctp-543-meets-endpoints-in-alopecia-areata.--concert-pharma/',
    published: '2022-08',
    read: '2026-11-21',
  },
  'register-scarring': {
    publisher: 'ClinicalTrials.gov',
    title: 'Ritlecitinib in scarring alopecia, NCT05549934',
    url: 'https://clinicaltrials.gov/study/NCT05549934',
    read: '2026-11-21',
  },

  // Leaflets and reporting
  emc: {
    publisher: 'EMC',
    title: 'Leaflets',
    url: 'https://www.medicines.org.uk/emc',
    read: '2026-11-21',
  },
  'emc-ni': {
    publisher: 'EMC',
    title: 'Leaflets, Northern Ireland',
    url: 'https://www.emcmedicines.com/en-GB/northernireland/',
    read: '2026-11-21',
  },
  'yellow-card': {
    publisher: 'MHRA',
    title: 'Yellow Card',
    url: 'https://yellowcard.mhra.gov.uk/',
    read: '2026-11-21',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof pages;

export const sources: Readonly<Record<SourceId, Source>> = pages;
