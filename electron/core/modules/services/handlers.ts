import type { services as contract } from '@shared/contract/services'
import type { Fault } from '@shared/contract/refusal'
import { isAmount } from '@shared/domain/money'
import { fiscalYearOf } from '@shared/domain/period'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { lendingArticles, lendingConditionWords } from '@shared/text/services'
import { summaries } from '@shared/text/summaries'
import type { OpenBook } from '../../book-file/open-book'
import { resultTurnover } from '../../closing/result-turnover'
import { lendingFindings } from '../../law/internal-lending'
import { internalRatio } from '../../law/internal-ratio'
import { lawOn } from '../../law/law-figures'
import { isOfficialMemberOn, readMember } from '../../ledger/members'
import { charterOn } from '../../membership/charter'
import { agreementsListedFrom } from '../../membership/internal-supply'
import { internalLoansOn, lenderOn } from '../../membership/lending'
import { listed, servicesOf } from '../../membership/services'
import { incomeLine } from '../../regime/statements'
import { refuse, refuseAll } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { ofMember, summaryOf, yearOf } from './figures'
import { serviceFaults } from './entry-faults'
import {
  agreementsOf,
  dropService,
  endAgreement,
  insertAgreement,
  insertPay,
  payRows,
  saveListedFrom,
  saveService,
} from './store'

export const services = {
  list: ({ book }) =>
    servicesOf(book.connection).map(({ accounts, words, ...service }) => ({
      ...service,
      accounts: accounts.join(', '),
      words: words.join(', '),
    })),

  save: ({ book, command }, { id: _, ...typed }) => {
    const entry = { ...typed, code: toNfc(typed.code), name: tidy(typed.name), words: tidy(typed.words) }
    refuseAll(serviceFaults(entry, (account) => hasAccount(book, account)))
    book.connection.run(saveService, {
      ...entry,
      unit: tidy(entry.unit),
      accounts: listed(entry.accounts).join(','),
      words: listed(entry.words).join(','),
      active: entry.active ? 1 : 0,
    })
    command.summary = summaries.serviceSaved(entry)
    return {}
  },

  remove: ({ book, command }, { code }) => {
    const service = servicesOf(book.connection).find((one) => one.code === code && !one.derived)
    if (!service) return refuse({ code: 'service-unknown', column: 'code', value: code })
    const naming = agreementsOf(book.connection).filter(({ services: codes }) => codes.includes(code))
    if (naming.length > 0)
      refuse({ code: 'service-in-use', column: 'code', value: code, data: { count: naming.length } })
    book.connection.run(dropService, { code })
    command.summary = summaries.serviceRemoved(service)
    return {}
  },

  agreements: ({ book }, { member }) => ({
    listedFrom: agreementsListedFrom(book.connection),
    rows: agreementsOf(book.connection, member),
  }),

  addAgreement: ({ book, command }, { id, member, number, signedOn, services: codes, from, to, note }) => {
    const { connection } = book
    const faults: Fault[] = []
    if (!readMember(connection, member))
      faults.push(fault({ code: 'member-unknown', column: 'member', value: member, data: { party: member } }))
    else if (!isOfficialMemberOn(connection, member, from))
      faults.push(
        fault({ code: 'agreement-not-official', column: 'member', value: member, data: { party: member, date: from } }),
      )
    if (to && to < from) faults.push(fault({ code: 'agreement-dates', column: 'to', value: to, data: { from, to } }))
    const known = new Set(servicesOf(connection).map(({ code }) => code))
    for (const code of codes) {
      if (!known.has(code)) faults.push(fault({ code: 'service-unknown', column: 'services', value: code }))
    }
    refuseAll(faults)
    connection.run(insertAgreement, {
      agreementId: id,
      member,
      number: tidy(number),
      signedOn,
      services: JSON.stringify([...new Set(codes)]),
      fromDate: from,
      toDate: to ?? null,
      note: tidy(note),
    })
    command.summary = summaries.agreementAdded({ number: tidy(number), name: nameOf(book, member), from })
    return { agreementId: id }
  },

  endAgreement: ({ book, command }, { agreementId, to }) => {
    const agreement = agreementsOf(book.connection).find((one) => one.agreementId === agreementId)
    if (!agreement) return refuse({ code: 'agreement-unknown' })
    const { from, to: ended, number, name } = agreement
    if (ended !== null) refuse({ code: 'agreement-ended', column: 'to', data: { date: ended } })
    if (to < from) refuse({ code: 'agreement-dates', column: 'to', value: to, data: { from, to } })
    book.connection.run(endAgreement, { agreementId, toDate: to })
    command.summary = summaries.agreementEnded({ number, name, to })
    return {}
  },

  countAgreements: ({ book, command }, { listedFrom }) => {
    const { memory } = book.ledger
    const before = agreementsListedFrom(book.connection)
    // What closed years made of internal and external stays as it was.
    for (const day of [before, listedFrom]) {
      if (day === null || day === (day === before ? listedFrom : before)) continue
      const year = fiscalYearOf(day, memory.fiscalYearStartMonth)
      const closed = [...memory.closedYears].filter((one) => one >= year).sort()[0]
      if (closed !== undefined)
        refuse({ code: 'year-closed', column: 'listedFrom', value: day, data: { year: closed } })
    }
    saveListedFrom(book.connection, listedFrom)
    command.summary = summaries.agreementsCounted(listedFrom)
    return {}
  },

  pay: ({ book }, { year, member }) =>
    book.connection
      .all(payRows, { year })
      .filter((row) => !member || row.member === member)
      .map(({ commandSequence: _, ...row }) => row),

  enterPay: (context, { id, member, year, amount, note }) => {
    const { book, command } = context
    const faults: Fault[] = []
    if (!readMember(book.connection, member))
      faults.push(fault({ code: 'member-unknown', column: 'member', value: member, data: { party: member } }))
    if (amount === 0) faults.push(fault({ code: 'amount-zero', column: 'amount' }))
    else if (!isAmount(amount))
      faults.push(
        fault({
          code: Number.isInteger(amount) ? 'amount-too-large' : 'amount-fraction',
          column: 'amount',
          value: amount,
        }),
      )
    if (yearOf(book, year).from > context.today())
      faults.push(fault({ code: 'pay-year-ahead', column: 'year', value: year, data: { year } }))
    refuseAll(faults)
    book.connection.run(insertPay, {
      payId: id,
      member,
      year,
      amount,
      note: tidy(note),
      commandSequence: command.sequence,
    })
    command.summary = summaries.payEntered({ name: nameOf(book, member), year, amount })
    return {}
  },

  ofMember: (context, { code, year }) => ofMember(context.book, code, year, context.today()),
  summary: ({ book }, { year }) => summaryOf(book, year),

  internalRatio: ({ book }, { year }) => {
    const { from, to } = yearOf(book, year)
    const { turnover, planned } = resultTurnover(book, from, to)
    const line = (code: string) => incomeLine(book.regime, code, turnover)
    const { separatesInternal: separated, internalTransactionMinimumPercent: minimumPercent } = charterOn(
      book.connection,
      to,
    )
    const revenue = { internal: line('10b'), external: line('10a') }
    const cost = { internal: line('11b'), external: line('11a') }
    return { ...internalRatio({ revenue, cost, separated, minimumPercent }), minimumPercent, separated, planned }
  },

  lending: ({ book, core }, { on }) => {
    const lender = lenderOn(book, on)
    const none = { official: true, amount: 0, owed: 0, months: null, ratePercent: null, overduePercent: null }
    const largest = Math.max(0, ...internalLoansOn(book, on).values())
    const conditions = lendingFindings(lender, { ...none, owed: largest }, lawOn(core.law, on))
    return {
      used: lender.outstanding !== 0,
      outstanding: lender.outstanding,
      equityLastYear: lender.equityLastYear,
      conditions: conditions
        .filter(({ rule }) => rule !== 'official')
        .map(({ rule, outcome, limit }) => ({
          rule,
          article: lendingArticles[rule],
          outcome,
          text: lendingConditionWords[rule](limit),
        })),
    }
  },
} satisfies HandlersOf<typeof contract>

function hasAccount({ ledger }: OpenBook, prefix: string): boolean {
  return [...ledger.memory.accounts.keys()].some((code) => code.startsWith(prefix))
}

function nameOf({ ledger }: OpenBook, code: string): string {
  return `${code} ${ledger.memory.parties.get(code)?.name ?? ''}`.trim()
}

/** Letters as one sign each and runs of blanks as one. */
function tidy(text: string): string {
  return toNfc(text).replace(/\s+/g, ' ').trim()
}
