import type { BookKind } from '@shared/contract/book-kind'
import type { Permission } from '@shared/contract/permission'

/** The parts of the settings in the order they stand; each is the end of a path, '/settings/backups'. */
export const SECTIONS = [
  'profile',
  'charter',
  'signers',
  'people',
  'backups',
  'verification',
  'history',
  'export',
  'appearance',
  'about',
] as const
export type Section = (typeof SECTIONS)[number]

/** What one must hold to see a part; parts that everybody sees are not named. */
const needs: Partial<Record<Section, Permission>> = {
  backups: 'backup.make',
  verification: 'book.verify',
  history: 'voucher.read',
  export: 'book.export',
}

/** Parts that speak of a ledger and its co-operative. */
const ofLedger: readonly Section[] = ['charter', 'signers']

/** The parts of a kind of book that whoever holds these permissions may see. */
export function sectionsFor(can: (permission: Permission) => boolean, kind: BookKind): Section[] {
  return SECTIONS.filter((section) => {
    if (kind === 'school' && ofLedger.includes(section)) return false
    const needed = needs[section]
    return needed === undefined || can(needed)
  })
}

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
