const UNRELEASED = '## [Unreleased]\n';

/** The changelog with what was unreleased under a version and its day. */
export function withRelease(changelog: string, version: string, day: string): string {
  const notes = sectionOf(changelog, 'Unreleased');
  if (notes === undefined) throw new Error('CHANGELOG.md has no section Unreleased');
  if (notes === '') throw new Error('CHANGELOG.md tells nothing under Unreleased');
  if (sectionOf(changelog, version) !== undefined) {
    throw new Error(`CHANGELOG.md has a section ${version} already`);
  }
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n## [${version}] - ${day}\n`);
}

/** What a section tells; `undefined` if there is no such section. */
export function sectionOf(changelog: string, name: string): string | undefined {
  const [, ...sections] = `\n${changelog}`.split('\n## ');
  const section = sections.find((one) => one.startsWith(`[${name}]`));
  return section?.slice(section.indexOf('\n') + 1).trim();
}
