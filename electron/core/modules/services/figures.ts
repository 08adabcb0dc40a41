import type { MemberServices, services as contract } from '@shared/contract/services'
import type { OutputOf } from '@shared/contract/procedure'
import { sumDong } from '@shared/domain/money'
import { type DateRange, fiscalYearRange } from '@shared/domain/period'
import { serviceWarnings } from '@shared/text/services'
import type { OpenBook } from '../../book-file/open-book'
import { agreementsListedFrom, internalSupplies } from '../../membership/internal-supply'
import { misplacedOf } from '../../membership/misplaced-supplies'
import { type MemberUse, serviceUseOf } from '../../membership/use-of-services'
import { servicesOf } from '../../membership/services'
import { refuse } from '../../refusal'
import { agreementsOf, memberNames } from './store'

/** The days of a fiscal year of the book. */
export function yearOf(book: OpenBook, year: number): DateRange {
  return fiscalYearRange(year, book.ledger.memory.fiscalYearStartMonth)
}

/** All members of a year with the totals of the foot, and what is booked on the other side than the law says. */
export function summaryOf(book: OpenBook, year: number): OutputOf<typeof contract.summary> {
  const period = yearOf(book, year)
  const register = new Map(book.connection.all(memberNames, {}).map((row) => [row.code, row]))
  const rows = serviceUseOf(book.connection, period).flatMap((use) => {
    const member = register.get(use.member)
    return member === undefined ? [] : [{ ...figuresOf(use), name: member.name, type: member.type }]
  })
  const total = (pick: (row: MemberServices) => number) => sumDong(rows.map(pick))
  return {
    rows,
    totals: {
      use: total(({ use }) => use),
      external: total(({ external }) => external),
      sold: total(({ sold }) => sold),
      lent: total(({ lent }) => lent),
      repaid: total(({ repaid }) => repaid),
      payPosted: total(({ payPosted }) => payPosted),
      payEntered: total(({ payEntered }) => payEntered),
      labour: total(({ labour }) => labour),
    },
    warnings: serviceWarnings(misplacedOf(book.connection, period)),
  }
}

function figuresOf({ member, use, external, sold, lent, repaid, payPosted, payEntered, labour }: MemberUse) {
  return { member, use, external, sold, lent, repaid, payPosted, payEntered, labour }
}

const nobody = (member: string): MemberUse => ({
  member,
  supplied: [],
  use: 0,
  external: 0,
  purchases: [],
  sold: 0,
  lent: 0,
  repaid: 0,
  payPosted: 0,
  payEntered: 0,
  pay: 0,
  labour: 0,
})

/** What one member used, sold, borrowed and earned in a year, by service, beside what all did; refuses who is none ('member-unknown'). */
export function ofMember(
  book: OpenBook,
  code: string,
  year: number,
  today: string,
): OutputOf<typeof contract.ofMember> {
  const { connection } = book
  const member = connection.all(memberNames, {}).find((one) => one.code === code)
  if (!member) return refuse({ code: 'member-unknown', column: 'code', value: code, data: { party: code } })
  const period = yearOf(book, year)
  const all = serviceUseOf(connection, period)
  const own = all.find((use) => use.member === code) ?? nobody(code)
  const names = new Map(servicesOf(connection).map((service) => [service.code, service.name]))
  const nameOf = (service: string) => names.get(service) ?? ''
  const day = today < period.from ? period.from : today > period.to ? period.to : today
  const agreements = agreementsOf(connection, code)
  const inForceOn = (on: string) => agreements.find(({ from, to }) => from <= on && (to === null || to >= on))
  const agreement = inForceOn(day) ?? inForceOn(today)
  const listedFrom = agreementsListedFrom(connection)
  return {
    ...figuresOf(own),
    name: member.name,
    type: member.type,
    supplied: own.supplied.map((amount) => ({ ...amount, name: nameOf(amount.service) })),
    purchases: own.purchases.map((amount) => ({ ...amount, name: nameOf(amount.service) })),
    useOfAll: sumDong(all.map(({ use }) => use)),
    labourOfAll: sumDong(all.map(({ labour }) => labour)),
    agreement: agreement ?? null,
    agreementAssumed:
      agreement === undefined &&
      (listedFrom === null || day < listedFrom) &&
      internalSupplies(connection)({ party: code, date: day }),
  }
}
