/** Why a version may not be released, in lines for the person who tries; none where it may. */

/** The entry of a version in a changelog, or nothing. Its heading has the day of the release. */
export const entryOf = (changelog, version) =>
  changelog
    .split(/^(?=## )/m)
    .find((entry) => entry.startsWith(`## [${version}] - `) && /^## \S+ - \d{4}-\d\d-\d\d\n/.test(entry));

/**
 * @param {{ version: string, changes: string[], changelog: string, tag?: string, head: string, sums?: string, published?: string }} release
 *   `changes`: files that are not committed. `tag`: the commit that the version's tag is on. `sums` and `published`: `SHA256SUMS`
 *   of what was built and of what a host serves of this version, where either exists.
 */
export function refusals({ version, changes, changelog, tag, head, sums, published }) {
  const entry = entryOf(changelog, version);
  return [
    changes.length && `Commit first, or put away: ${changes.join(', ')}`,
    !entry && `CHANGELOG.md has no entry "## [${version}] - YYYY-MM-DD".`,
    entry && !entry.includes('**What you must do:**') && `The entry of ${version} does not say what a partner must do.`,
    tag && tag !== head && `The tag v${version} is on another commit. Raise the version: "npm version" does it.`,
    published && sums && published !== sums && `Another v${version} is published already. Raise the version.`,
  ].filter(Boolean);
}
