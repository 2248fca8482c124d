/**
 * Every page that a fact was read on. `read` is the day of the last reading, `published` is as exact as the page is.
 * Pages that only copy another text say so.
 */
import type { Day, Source, When, Year } from './types.js';

/**
 * @param published Absent where the page carries no date.
 * @param more The day it was last read, where not with the rest; what tells it from other pages of its publisher.
 */
export const page = (
  publisher: string,
  url: `https://${string}`,
  published?: When | Year,
  more?: { readonly read?: Day; readonly about?: string },
): Source => ({ publisher, url, read: '2026-11-21', published, ...more });

export const sources = {
  // Medicines and licences
  'mhra-ritlecitinib': page(
    'MHRA',
    'https://www.gov.uk/government/news/mhra-authorises-litfulo-as-a-treatment-for-severe-alopecia-areata-in-adults-and-adolescents-12-years-and-older',
    '2023-11-01',
  ),
  'mhra-deuruxolitinib': page(
    'MHRA',
    'https://www.gov.uk/government/news/mhra-approves-deuruxolitinib-leqselvi-to-treat-severe-alopecia-areata-in-adults',
    '2026-03-12',
  ),
  'mhra-safety-update': page(
    'MHRA',
    'https://www.gov.uk/drug-safety-update/janus-kinase-jak-inhibitors-new-measures-to-reduce-risks-of-major-cardiovascular-events-malignancy-venous-thromboembolism-serious-infections-and-increased-mortality',
    '2023-04',
  ),
  'lilly-contraception': page(
    'Lilly',
    'https://www.lillymedical.co.uk/en-gb/answers/can-baricitinib-be-used-with-oral-contraceptives-in-patients-with-severe-alopecia-areata-174154',
    undefined,
    { about: 'on contraception' },
  ),
  'lilly-monitoring': page(
    'Lilly',
    'https://www.lillymedical.eu/en-gb/answers/olumiant-baricitinib-laboratory-monitoring-91844',
    undefined,
    { about: 'on blood tests' },
  ),
  'pfizer-dosing': page('Pfizer UK', 'https://www.pfizerpro.co.uk/medicine/litfulo/getting-started/dosing', undefined, {
    about: 'on dosing',
  }),
  'pfizer-monitoring': page(
    'Pfizer UK',
    'https://www.pfizerpro.co.uk/medicine/litfulo/getting-started/laboratory-parameter-monitoring',
    undefined,
    { about: 'on blood tests' },
  ),
  'pfizer-trial': page('Pfizer UK', 'https://www.pfizerpro.co.uk/medicine/litfulo/efficacy/study-overview', undefined, {
    about: 'on its trial',
  }),
  'leaflet-baricitinib': page('EU leaflet', 'https://github.com/joofio/test-epi-composition', '2024-10', {
    about: 'on tablets, a copy',
  }),
  'leaflet-ritlecitinib': page(
    'EU leaflet',
    'https://build.fhir.org/ig/joofio/test-epi-composition/Bundle-bundlepackageleaflet-en-601fc65b81b2fd37245e8ad7fc0f0dd7.html',
    '2024-10',
    { about: 'on capsules, a copy' },
  ),
  'smpc-ritlecitinib': page('EU SmPC, a copy', 'https://www.rxreasoner.com/monographs/litfulo/precautions', '2023'),
  'marketscreener-deuruxolitinib': page(
    'MarketScreener',
    'https://www.marketscreener.com/quote/stock/SUN-PHARMACEUTICAL-INDUST-9058928/news/Sun-Pharmaceutical-Industries-Limited-Provides-Deuruxolitinib-Clinical-Program-Update-43740115/',
    '2023-05',
  ),

  // Charity and press
  'alopecia-uk-2026': page(
    'Alopecia UK',
    'https://www.alopecia.org.uk/jak-inhibitors-treatment-options-not-a-cure',
    '2026',
  ),
  'alopecia-uk-2024': page('Alopecia UK', 'https://www.alopecia.org.uk/faqs/jak-inhibitors', '2024'),
  'alopecia-uk-2022': page(
    'Alopecia UK',
    'https://www.alopecia.org.uk/blog/jaks-where-are-now-and-where-might-we-be-heading',
    '2022-10',
  ),
  'alopecia-uk-baricitinib-final-draft': page(
    'Alopecia UK',
    'https://www.alopecia.org.uk/press-release-18th-may-2023-baricitinib-not-approved-by-nice-for-severe-alopecia-areata',
    '2023-05-18',
  ),
  'alopecia-uk-baricitinib-appeal': page(
    'Alopecia UK',
    'https://www.alopecia.org.uk/news/baricitinib-nice-consultation-update',
    '2023-06',
  ),
  'alopecia-uk-baricitinib-appeal-result': page(
    'Alopecia UK',
    'https://www.alopecia.org.uk/news/nice-dismiss-alopecia-uks-baricitinib-appeal',
    '2023',
  ),
  'alopecia-uk-ritlecitinib-update': page(
    'Alopecia UK',
    'https://www.alopecia.org.uk/news/ritlecitinib-update-july-2024',
    '2024-07',
  ),
  'alopecia-uk': page('Alopecia UK', 'https://www.alopecia.org.uk'),
  'bad-leaflet': page('BAD', 'https://www.skinhealthinfo.org.uk/condition/alopecia-areata'),
  'bad-guideline': page('BAD', 'https://doi.org/10.1093/bjd/ljae385', '2024'),
  healthtalk: page(
    'Healthtalk',
    'https://healthtalk.org/experiences/alopecia/treatment-and-support-options-offered-by-medical-professionals-alopecia',
  ),
  'pharma-letter': page(
    'The Pharma Letter',
    'https://www.thepharmaletter.com/biotechnology/first-drug-recommended-by-nice-for-severe-alopecia-areata',
    '2024-02-22',
  ),
  'asian-leader': page(
    'Asian Leader',
    'https://asianleader.co.uk/alopecia-new-nhs-drug-could-make-life-so-much-easier/',
    '2024',
  ),

  // NHS decisions and how they work
  nice: page('NICE', 'https://www.nice.org.uk'),
  'nice-ta926': page('NICE', 'https://www.nice.org.uk/guidance/ta926', undefined, { about: 'TA926' }),
  'nice-ta926-draft': page('NICE', 'https://www.nice.org.uk/consultations/2097/1/recommendations', '2023'),
  'nice-ta958': page('NICE', 'https://www.nice.org.uk/guidance/ta958', undefined, { about: 'TA958' }),
  'nice-ta958-draft': page('NICE', 'https://www.nice.org.uk/consultations/2435/2/recommendations', '2023'),
  'cheshire-icb': page(
    'NHS Cheshire and Merseyside',
    'https://wirralccg.nhs.uk/your-health/prescribing/statements/nice-technology-appraisals',
    '2024-10-09',
  ),
  awttc: page('AWTTC', 'https://awttc.nhs.wales/accessing-medicines/how-medicines-are-approved-for-use-in-nhs-wales'),
  'doh-ni': page(
    'Department of Health NI',
    'https://www.health-ni.gov.uk/consultations/equality-and-human-rights-consultation-nice-hst-2-elosulfase-alfa-treating-mucopolysaccharidosis',
    '2016-06-07',
  ),
  'ni-formulary': page(
    'Northern Ireland Formulary',
    'https://niformulary.hscni.net/managed-entry/managed-entry-decisions/',
    '2023-12',
  ),
  'smc-advice': page('SMC', 'https://www.scottishmedicines.org.uk/medicines-advice/'),
  'smc-august-2023': page(
    'SMC',
    'https://scottishmedicines.org.uk/about-us/latest-update/august-2023-decisions-news-release/',
    '2023-08-07',
  ),

  // Vaccines
  'ukhsa-shingles': page(
    'UKHSA',
    'https://www.gov.uk/government/publications/expansion-of-shingrix-vaccine-eligibility-to-all-those-who-are-severely-immunosuppressed-and-aged-18-years-and-over-letter',
    '2025-07-22',
  ),
  'wales-shingles': page('Welsh Government', 'https://www.gov.wales/node/69540', '2025-07-09'),
  'nass-shingles': page(
    'NASS',
    'https://nass.co.uk/news/from-1-september-2025-more-people-will-be-eligible-for-the-shingles-vaccine',
    '2025',
  ),

  // Trials
  'nejm-2022': page('NEJM', 'https://www.nejm.org/doi/full/10.1056/NEJMoa2110343', '2022'),
  // The copy that was read stood under http:; links here are https: only.
  'dermatology-in-practice': page(
    'Dermatology in Practice',
    'https://www.dermatologyinpractice.co.uk/baricitinib-reduces-hair-loss-in-alopecia-areata-patients',
    '2021',
  ),
  fhea: page('FHEA', 'https://www.fhea.com/newsletter/first-systemic-treatment-of-alopecia-areata-approved/', '2022'),
  'jama-2024': page('JAMA Dermatology', 'https://doi.org/10.1001/jamadermatol.2024.2734', '2024'),
  'rtt-ritlecitinib': page(
    'RTTNews',
    'https://markets.businessinsider.com/news/stocks/pfizer-s-litfulo-to-treat-severe-alopecia-areata-gets-approval-in-eu-1032638816',
    '2023-09',
  ),
  'nexus-ritlecitinib': page(
    'Nexus News',
    'https://nexusnewsgroup.com/dermatology/in-the-news/fda-approves-ritlecitinib-for-the-treatment-of-adolescent-and-adult-patients-with-severe-alopecia-areata',
    '2023-06',
  ),
  'register-thrive-1': page('ClinicalTrials.gov', 'https://clinicaltrials.gov/study/NCT04518995', '2024'),
  'medthority-thrive-2': page(
    'Medthority',
    'https://www.medthority.com/news/2022/8/phase-iii-thrive-aa2-trial-of-ctp-543-meets-endpoints-in-alopecia-areata.--concert-pharma/',
    '2022-08',
  ),
  'register-scarring': page('ClinicalTrials.gov', 'https://clinicaltrials.gov/study/NCT05549934'),

  // Leaflets and reporting
  emc: page('EMC', 'https://www.medicines.org.uk/emc'),
  'emc-ni': page('EMC', 'https://www.emcmedicines.com/en-GB/northernireland/'),
  'yellow-card': page('MHRA', 'https://yellowcard.mhra.gov.uk/'),
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
