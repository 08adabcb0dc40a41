import type { CapitalEvent } from '@shared/contract/capital'
import type { OpenBook } from '../../book-file/open-book'
import { plain } from '../../db/statement'
import { lawOn, type Law } from '../../law/law-figures'
import { capitalChangesOf } from '../../membership/capital-changes'
import { certificatesOf } from '../../membership/certificates'
import { refuse } from '../../refusal'
import { certificateContent, certificateFaults, isOutdated } from './certificate-content'
import { capitalOverview, certificateOf } from './overview'
import { subjectOf } from './planned'

type Movement = { voucherId: number; number: string; date: string; description: string; amount: number }

const movements = plain<{ member: string }, Movement>(
  `SELECT voucherId, number, side.postingDate AS date, description, sum(side.amount) AS amount FROM (
     SELECT voucherId, postingDate, amount FROM posting WHERE creditAccount GLOB '4111*' AND creditParty = @member
     UNION ALL SELECT voucherId, postingDate, -amount FROM posting WHERE debitAccount GLOB '4111*' AND debitParty = @member
   ) AS side JOIN voucher USING (voucherId) GROUP BY voucherId ORDER BY date, voucherId`,
)

/** A member's capital with its whole history: the changes of the pledge, and every movement of 4111 that names them. */
export function capitalOfMember(book: OpenBook, law: Law, code: string, on: string) {
  const { connection } = book
  const subject = subjectOf(book, lawOn(law, on), code)
  const overview = capitalOverview(book, law, on)
  const capital = overview.rows.find((row) => row.code === code)
  const now = certificateContent(subject, on)
  const certificates = certificatesOf(connection, code).map((row) =>
    certificateOf(row, row.contribution !== subject.paid || isOutdated(row.content, now)),
  )
  const standing = certificates.find(({ endedOn }) => endedOn === null) ?? null
  return {
    capital: capital ? { ...capital, certificate: standing } : withoutCapital(book, code),
    charterCapital: overview.charterCapital,
    caps: overview.caps.filter(({ member }) => member === null || member === code),
    events: eventsOf(book, code),
    certificates,
    certificateFaults: certificateFaults(subject, now),
  }
}

/** An associate without capital, or somebody who joins later than the day asked. */
function withoutCapital({ connection, ledger }: OpenBook, code: string) {
  const member = connection.get(memberRow, { code })
  if (!member) return refuse({ code: 'member-unknown', column: 'member', value: code, data: { party: code } })
  return {
    code,
    name: ledger.memory.parties.get(code)?.name ?? code,
    type: member.type,
    stage: member.stage,
    foreign: member.nationality !== 'VN',
    pledged: 0,
    paid: 0,
    sharePercent: 0,
    over: false,
    state: 'none' as const,
    dueOn: null,
    certificate: null,
  }
}

const memberRow = plain<
  { code: string },
  { type: 'official' | 'contributing' | 'nonContributing'; stage: string; nationality: string }
>('SELECT type, stage, nationality FROM member WHERE code = @code')

/** Changes of the pledge and movements of 4111 in one list, oldest first; a change with its voucher is one line. */
function eventsOf({ connection }: OpenBook, code: string): CapitalEvent[] {
  const moved = connection.all(movements, { member: code })
  const byVoucher = new Map(moved.map((movement) => [movement.voucherId, movement]))
  const events: CapitalEvent[] = []
  for (const change of capitalChangesOf(connection, code)) {
    const movement = change.voucherId === null ? undefined : byVoucher.get(change.voucherId)
    if (movement) byVoucher.delete(movement.voucherId)
    events.push({
      date: change.date,
      kind: change.kind,
      pledged: change.pledged,
      paid: movement?.amount ?? 0,
      text: change.note === '' ? (movement?.description ?? '') : change.note,
      voucherId: movement?.voucherId ?? null,
      number: movement?.number ?? null,
      handoverId: change.asset === null ? null : change.changeId,
    })
  }
  for (const { voucherId, number, date, description, amount } of byVoucher.values())
    events.push({
      date,
      kind: 'posting',
      pledged: 0,
      paid: amount,
      text: description,
      voucherId,
      number,
      handoverId: null,
    })
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
