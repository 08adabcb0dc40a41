import type { IndicatorPart } from '@shared/contract/indicators'
import { addDays } from '@shared/domain/civil-date'
import { fiscalYearOf, fiscalYearRange } from '@shared/domain/period'
import { indicatorWords as words } from '@shared/text/indicators'
import { signersOn } from '../db/signers'
import { governanceFormOn } from '../governance/posts-on'
import { sizeClass, sizeTableOn } from '../law/bodies/size-class'
import { organisationOf } from '../membership/organisation'
import type { PeriodFacts } from './period-facts'
import { indicatorPart, type Reckoners, unknown, worded } from './reckoned'

const setting = (text: string): IndicatorPart[] => [
  { kind: 'setting', reference: '', text, detail: '', on: null, amount: null },
]

/** Who the organisation is, as its settings and posts say on the last day. */
export const identityIndicators: Reckoners = {
  'identity.name': ({ book }) => worded(book.profile.name, setting(words.part.profile)),
  'identity.taxCode': ({ book }) => worded(book.profile.taxCode, setting(words.part.profile)),
  'identity.address': ({ book }) => worded(book.profile.address, setting(words.part.profile)),
  'identity.representative': ({ book, posts, period }) => {
    const holders = posts.filter(({ kind }) => kind === 'legalRepresentative')
    if (holders.length === 0)
      return worded(signersOn(book.connection, period.to).representative, setting(words.part.signer))
    return worded(
      [...new Set(holders.map(({ name }) => name))].join(', '),
      holders.map(({ postId, name, fromDate }) => ({
        kind: 'post',
        reference: postId,
        text: name,
        detail: '',
        on: fromDate,
        amount: null,
      })),
    )
  },
  'identity.mainField': ({ book }) =>
    worded(words.sector[organisationOf(book.connection).sector], setting(words.part.organisation)),
  'identity.governanceForm': ({ book, period }) =>
    worded(words.form[governanceFormOn(book.connection, period.to)], setting(words.part.profile)),
  'identity.sizeClass': (facts) => sizeOf(facts),
}

/**
 * The size by Decree 113/2024 articles 4 and 5: official members on the last day, revenue and capital of the last fiscal year that is over by
 * then. Unknown where that year is not in the book, or a class that might be met has no threshold.
 */
function sizeOf(facts: PeriodFacts): ReturnType<Reckoners[string]> {
  const { book, law, period } = facts
  const start = book.ledger.memory.fiscalYearStartMonth
  const year = fiscalYearOf(addDays(period.to, 1), start) - 1
  const table = sizeTableOn(law.sizeTables, period.to)
  const of = fiscalYearRange(year, start)
  if (table === undefined || of.to < book.ledger.firstDay) return unknown
  const then = facts.within(of)
  const revenue = then.reckoned('results.revenue').value ?? 0
  const capital = then.reckoned('capital.total').value ?? 0
  const members = facts.reckoned('members.official.end').value ?? 0
  const size = sizeClass({ sector: organisationOf(book.connection).sector, members, revenue, capital }, table)
  if (size === 'unknown') return unknown
  const part = (text: string, amount: number): IndicatorPart => ({
    kind: 'rest',
    reference: '',
    text,
    detail: '',
    on: of.to,
    amount,
  })
  return worded(words.size[size], [
    indicatorPart(facts, 'members.official.end'),
    part(words.part.sizeRevenue(year), revenue),
    part(words.part.sizeCapital(year), capital),
  ])
}
