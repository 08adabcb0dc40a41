import type { Certificate, MemberCapital } from '@shared/contract/capital'
import type { OpenBook } from '../../book-file/open-book'
import { plain } from '../../db/statement'
import { type Cap, capsOf } from '../../law/capital-caps'
import { lawOn, type Law } from '../../law/law-figures'
import { allCertificates, type CertificateRow } from '../../membership/certificates'
import { capitalDifferences } from '../../membership/capital-differences'
import { type CapitalStanding, capitalStandings } from '../../membership/capital-standing'
import { charterOn } from '../../membership/charter'
import { limitsOf } from '../../membership/pledge'

const ledgerBalance = plain<{ to: string }, { balance: number }>(
  `SELECT coalesce(sum(amount), 0) AS balance FROM (
     SELECT amount FROM posting WHERE creditAccount GLOB '4111*' AND postingDate <= @to
     UNION ALL SELECT -amount FROM posting WHERE debitAccount GLOB '4111*' AND postingDate <= @to)`,
)

/** Everybody's capital on a day, the bounds of article 74 in use, and where register and 4111 disagree. */
export function capitalOverview(book: OpenBook, law: Law, on: string) {
  const { connection } = book
  const figures = lawOn(law, on)
  const charter = charterOn(connection, on)
  const standings = capitalStandings(connection, on, { figures, charter })
  const caps = capsOf(
    standings.map(({ code, type, pledged, foreign }) => ({ code, type, capital: pledged, foreign })),
    limitsOf(figures, charter),
  )
  const byMember = Map.groupBy(
    allCertificates(connection).filter(({ issuedOn }) => issuedOn <= on),
    ({ member }) => member,
  )
  const rows = standings
    .filter(({ type, pledged, paid }) => type !== 'nonContributing' || pledged !== 0 || paid !== 0)
    .map((standing) => memberCapital(standing, caps, byMember.get(standing.code) ?? []))
  return {
    on,
    charterCapital: caps[0]?.total ?? 0,
    paid: rows.reduce((sum, { paid }) => sum + paid, 0),
    ledger: connection.get(ledgerBalance, { to: on })?.balance ?? 0,
    rows,
    caps,
    differences: capitalDifferences(connection, on),
  }
}

/** A member's line: share of the charter capital to two decimals, as it is shown, and the certificate that stands. */
function memberCapital(
  standing: CapitalStanding,
  caps: readonly Cap[],
  certificates: readonly CertificateRow[],
): MemberCapital {
  const { code, name, type, stage, foreign, pledged, paid, state, dueOn } = standing
  const own = caps.find(({ member }) => member === code)
  const total = caps[0]?.total ?? 0
  const current = certificates.findLast(({ endedOn }) => endedOn === null)
  return {
    code,
    name,
    type,
    stage,
    foreign,
    pledged,
    paid,
    sharePercent: total === 0 ? 0 : Math.round((pledged * 10_000) / total) / 100,
    over: own?.over ?? false,
    state,
    dueOn,
    certificate: current ? certificateOf(current, paid !== current.contribution) : null,
  }
}

/** A certificate as the screens show it. */
export function certificateOf(row: CertificateRow, outdated: boolean): Certificate {
  const { certificateId, number, issuedOn, kind, contribution, endedOn, endCause, endNote } = row
  return {
    certificateId,
    number,
    issuedOn,
    kind,
    contribution,
    endedOn,
    endCause,
    endNote: endNote ?? '',
    outdated: endedOn === null && outdated,
  }
}
