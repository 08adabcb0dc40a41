import type { TimelineKind, TimelineRow } from '@shared/contract/member-parts'
import { membershipWords } from '@shared/text/membership-words'
import { memberTimelineWords } from '@shared/text/member-timeline'
import type { OpenBook } from '../../book-file/open-book'
import { plain } from '../../db/statement'
import { versionsOf } from './versions'

type PostingRow = {
  date: string
  voucherId: number
  number: string
  text: string
  amount: number
  capital: number
  loan: number
}

// One row a voucher and kind, so that a voucher which pays capital and a debt is told as both. A posting between two accounts of the
// same member is found on either side and counts once: UNION keeps one of equal rows.
const postingRows = plain<{ code: string }, PostingRow>(
  `SELECT one.postingDate AS date, voucher.voucherId, voucher.number, voucher.description AS text, sum(one.amount) AS amount, capital, loan
   FROM (SELECT voucherId, line, postingDate, amount,
       CASE WHEN (debitParty = @code AND debitAccount GLOB '411*') OR (creditParty = @code AND creditAccount GLOB '411*') THEN 1 ELSE 0 END AS capital,
       CASE WHEN (debitParty = @code AND debitAccount GLOB '132*') OR (creditParty = @code AND creditAccount GLOB '132*') THEN 1 ELSE 0 END AS loan
     FROM (SELECT * FROM posting WHERE debitParty = @code UNION SELECT * FROM posting WHERE creditParty = @code)) AS one
   JOIN voucher ON voucher.voucherId = one.voucherId WHERE voucher.source <> 'opening' GROUP BY voucher.voucherId, capital, loan`,
)
const stepRows = plain<
  { code: string },
  { date: string; kind: string; note: string; voucherId: number | null; number: string | null }
>(
  `SELECT memberStep.date, memberStep.kind, memberStep.note, voucher.voucherId, voucher.number
   FROM memberStep LEFT JOIN voucher ON voucher.voucherId = memberStep.voucherId WHERE member = @code
   ORDER BY stepId DESC`,
)

type Named = { code: string; name: string; joinedOn: string | null }

/** What happened with a member, newest first: vouchers that name them (where they may be read), steps of the membership, changes of the register. */
export function timelineOf(
  book: OpenBook,
  { kind, member, withVouchers }: { kind: TimelineKind | null; member: Named; withVouchers: boolean },
): TimelineRow[] {
  const rows = [...registerRows(book, member), ...(withVouchers ? voucherRows(book, member) : [])]
  return rows
    .filter((row) => kind === null || row.kind === kind)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : (b.voucherId ?? 0) - (a.voucherId ?? 0)))
}

function voucherRows({ connection }: OpenBook, { code, name }: Named): TimelineRow[] {
  return connection.all(postingRows, { code }).map(({ capital, loan, ...row }) => ({
    ...row,
    text: withoutName(row.text, name),
    kind: capital ? 'capital' : loan ? 'loan' : 'service',
  }))
}

/** The page is the member's own: a description that ends with their name says it without. */
function withoutName(text: string, name: string): string {
  if (!text.endsWith(name)) return text
  return text.slice(0, -name.length).replace(/(?:\s+của)?(?:\s+thành viên)?[\s:,–-]*$/u, '') || text
}

const stepReasons: ReadonlySet<string> = new Set(Object.values(membershipWords.steps))

function registerRows({ connection }: OpenBook, { code, joinedOn }: Named): TimelineRow[] {
  const plainRow = { kind: 'register', voucherId: null, number: null, amount: null } as const
  const words = memberTimelineWords
  const steps = connection.all(stepRows, { code }).map(({ date, kind, note, voucherId, number }): TimelineRow => ({
    ...plainRow,
    date,
    text: [words.step[kind] ?? kind, note].filter((part) => part !== '').join(': '),
    voucherId,
    number,
  }))
  const changes = versionsOf(connection, code)
    // What a step of the membership changed is told by the step itself.
    .filter((version) => version.changes.length > 0 && !stepReasons.has(version.reason))
    .map((version): TimelineRow => ({
      ...plainRow,
      date: version.fromDate,
      text: words.changed(
        version.changes.map(({ field }) => field),
        version.reason,
      ),
    }))
  const joined: TimelineRow[] =
    joinedOn === null || steps.some(({ date }) => date === joinedOn)
      ? []
      : [{ ...plainRow, date: joinedOn, text: words.joined }]
  return [...steps, ...changes, ...joined]
}
