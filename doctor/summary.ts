/** The first line of a report. */
export const summary = (findings: readonly unknown[], version: string): string =>
  `${findings.length ? `${findings.length} to put right` : 'Nothing to put right'}, by the doctor of jak-widgets ${version}.`;
