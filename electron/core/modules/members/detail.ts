import type { MemberDetail } from '@shared/contract/members'
import { fiscalYearOf } from '@shared/domain/period'
import type { OpenBook } from '../../book-file/open-book'
import { plain } from '../../db/statement'
import { registerLacks } from '../../law/register-complete'
import { paidCapitalOfOne } from '../../membership/capital-changes'
import { newestFrom } from '../../membership/register-versions'
import { refuse } from '../../refusal'
import { memberFigures } from './figures'
import { membersLike } from './likeness'
import { maskedFields } from './masked'
import { odditiesOf } from './oddities'
import { type IndexedMember, registerIndex, type RegisterEntry } from './register-index'
import { relativesOf } from './relatives'

const firstContribution = plain<{ code: string }, { date: string | null }>(
  `SELECT min(postingDate) AS date FROM posting WHERE creditParty = @code AND creditAccount GLOB '4111*'`,
)
const standingCertificate = plain<{ code: string }, { number: string }>(
  `SELECT number FROM certificate WHERE member = @code AND certificateId NOT IN (SELECT certificateId FROM certificateEnd)
   ORDER BY certificateId DESC LIMIT 1`,
)

/** A member of the register as it stands; refuses 'member-unknown'. */
export function memberOf(book: OpenBook, code: string): IndexedMember {
  return registerIndex(book).byCode.get(code) ?? refuse({ code: 'member-unknown', value: code, data: { party: code } })
}

/** A member as their page shows them; refuses 'member-unknown'. */
export function memberDetail(
  book: OpenBook,
  code: string,
  { today, year, withVouchers }: { today: string; year: number | undefined; withVouchers: boolean },
): MemberDetail {
  const { entry } = memberOf(book, code)
  const { connection, ledger } = book
  const register = registerIndex(book).members
  const place = register.findIndex((other) => other.entry.code === code)
  const paid = paidCapitalOfOne(connection, code, today)
  const shownYear = year ?? fiscalYearOf(today, ledger.memory.fiscalYearStartMonth)
  return {
    ...maskedFields(entry),
    paid,
    pledged: entry.pledgedCapital,
    place: {
      n: place + 1,
      count: register.length,
      previous: register[place - 1]?.entry.code ?? null,
      next: register[place + 1]?.entry.code ?? null,
    },
    figures: withVouchers ? memberFigures(book, code, shownYear) : null,
    relatives: relativesOf(connection, code, today),
    lacks: lacksOf(book, entry, paid),
    oddities: odditiesOf(entry),
    like: membersLike(register, entry),
    versionFrom: newestFrom(connection, code),
  }
}

function lacksOf({ connection }: OpenBook, entry: RegisterEntry, paid: number): MemberDetail['lacks'] {
  const { code, pledgedCapital } = entry
  return registerLacks({
    ...entry,
    pledged: pledgedCapital,
    paid,
    contributedOn: connection.get(firstContribution, { code })?.date ?? null,
    certificate: connection.get(standingCertificate, { code })?.number ?? null,
  })
}
