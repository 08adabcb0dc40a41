import { type BookInfo, SignerPost } from '@shared/contract/book'
import { mayDo, permissions, postableKinds } from '@shared/contract/permission'
import type { OpenBook } from '../../book-file/open-book'
import type { User } from '../../context'
import { plain } from '../../db/statement'
import { allSigners } from '../../db/signers'
import { fingerprintOf } from '../../ledger/hash'
import { organisationOf } from '../../membership/organisation'

const lastUpkeep = plain<{ kind: string }, { at: string; ok: number; detail: string }>(
  'SELECT at, ok, detail FROM upkeep WHERE kind = @kind ORDER BY sequence DESC LIMIT 1',
)
const lastPosted = plain<Record<string, never>, { date: string }>(
  'SELECT postingDate AS date FROM voucher WHERE month % 100 <> 0 ORDER BY postingDate DESC LIMIT 1',
)

/** What the frame of every screen shows: whose book, its state, who is signed in. */
export function bookInfo(book: OpenBook, user: User): BookInfo {
  const { profile, connection, ledger } = book
  const kinds = postableKinds(user.role)
  const verification = connection.get(lastUpkeep, { kind: 'verification' })
  const backup = connection.get(lastUpkeep, { kind: 'backup' })
  return {
    name: profile.name,
    taxCode: profile.taxCode,
    address: profile.address,
    governanceForm: profile.governanceForm,
    organisation: organisationOf(connection),
    file: book.file,
    bookId: profile.bookId,
    kind: profile.kind,
    sample: profile.sample === 1,
    readOnly: book.readOnly,
    readOnlyReason: book.readOnlyReason,
    copy: copyOf(book),
    firstYear: profile.firstYear,
    fiscalYearStartMonth: profile.fiscalYearStartMonth,
    regime: profile.regime,
    signers: allSigners(connection).map(({ post, name, fromDate }) => ({
      post: SignerPost.parse(post),
      name,
      from: fromDate,
    })),
    fingerprint: fingerprintOf(ledger.memory.commandHead.hash),
    user: { id: user.id, name: user.name, role: user.role },
    permissions: permissions.filter((permission) => mayDo(user.role, permission)),
    postableKinds: kinds === null ? null : [...kinds],
    voucherCount: ledger.memory.voucherHead.id,
    lastPostedOn: connection.get(lastPosted, {})?.date ?? null,
    lastVerification: verification ? { at: verification.at, ok: verification.ok === 1 } : null,
    lastBackup: backup ? { at: backup.at, file: backup.detail, proven: backup.ok === 1 } : null,
  }
}

function copyOf({ copyOrigin }: OpenBook): BookInfo['copy'] {
  if (copyOrigin === undefined) return null
  const { meetingId, purpose, departedAt } = copyOrigin
  return { meetingId, purpose, departedAt }
}
