import type { OpenBook } from '../../book-file/open-book'
import { readContent, type VersionOn, versionsOn, wasMemberOn } from '../../membership/register-versions'
import {
  indexed,
  type IndexedMember,
  prepared,
  type Register,
  type RegisterEntry,
  registerIndex,
} from './register-index'

const kept = new WeakMap<Register, { day: string; register: Register }>()

/**
 * The register as it stood at the end of a day: who was a member then, with what was then said of them and the pledge of that day. The
 * last day asked is kept while the register stands, since a search asks again with every letter.
 */
export function registerAsOf(book: OpenBook, day: string): Register {
  const now = registerIndex(book)
  const known = kept.get(now)
  if (known?.day === day) return known.register
  const rows = versionsOn(book.connection, day)
  const register = prepared(rows.map((row) => memberThen(row, now)).filter(({ entry }) => wasMemberOn(entry, day)))
  kept.set(now, { day, register })
  return register
}

function memberThen({ member, content, pledged }: VersionOn, now: Register): IndexedMember {
  const standing = now.byCode.get(member)
  if (content !== null) return indexed(entryOf(content, pledged))
  if (standing === undefined) throw new Error(`The register has a version of ${member}, who is not in it.`)
  return { ...standing, entry: { ...standing.entry, pledgedCapital: pledged } }
}

/** A version as a row of the register. */
function entryOf(content: string, pledgedCapital: number): RegisterEntry {
  const { party, ...member } = readContent(content)
  const { kind: _, ...shared } = party
  return { ...member, ...shared, pledgedCapital }
}
