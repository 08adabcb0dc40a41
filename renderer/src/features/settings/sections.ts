/** The parts of the settings in the order they stand; each is the end of a path, '/settings/backups'. */
export const SECTIONS = [
  'profile',
  'signers',
  'backups',
  'verification',
  'history',
  'export',
  'appearance',
  'about',
] as const
export type Section = (typeof SECTIONS)[number]

/** The part a path asks for; the first for any other path of the place. */
export function sectionInPath(path: string): Section {
  return SECTIONS.find((section) => path === pathOf(section) || path === pathOfNow(section)) ?? 'profile'
}

/** The path of a part. */
export function pathOf(section: Section): string {
  return `/settings/${section}`
}

/** The path that opens a part and at once does what it is for: verifies, backs up. */
export function pathOfNow(section: Section): string {
  return `/settings/${section}/now`
}
