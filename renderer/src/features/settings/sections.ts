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
  return SECTIONS.find((section) => path === `/settings/${section}`) ?? 'profile'
}
