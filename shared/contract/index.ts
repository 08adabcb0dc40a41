import { accounts } from './accounts'
import { backups } from './backups'
import { book } from './book'
import { books } from './books'
import { distribution } from './distribution'
import { exports } from './exports'
import { imports } from './imports'
import { members } from './members'
import { parties } from './parties'
import { periods } from './periods'
import { reports } from './reports'
import { resolutions } from './resolutions'
import { scans } from './scans'
import { verification } from './verification'
import { vouchers } from './vouchers'

/** The only language between page and core. A feature adds one line here. */
export const contract = {
  books,
  book,
  accounts,
  parties,
  members,
  vouchers,
  periods,
  imports,
  reports,
  verification,
  backups,
  exports,
  resolutions,
  scans,
  distribution,
}
export type Contract = typeof contract
