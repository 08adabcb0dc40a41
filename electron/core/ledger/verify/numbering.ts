import { monthOf } from '@shared/domain/period'
import { formatVoucherNumber } from '@shared/domain/voucher-number'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { placeInSeries } from '../post'
import { Findings } from './findings'
import { nameOf, type PassCheck } from './voucher-pass'

type Series = { kind: string; month: number; last: number; taken: number }

const numberingRows = plain<Record<string, never>, { kind: string; month: number; last: number }>(
  'SELECT kind, month, last FROM numbering',
)
const repeatedNumbers = plain<
  Record<string, never>,
  { kind: string; numberYear: number; number: string; count: number }
>(
  'SELECT kind, numberYear, number, count(*) AS count FROM voucher GROUP BY kind, numberYear, number HAVING count(*) > 1',
)

/**
 * Numbers the program issued have no gap within kind and month of the voucher's date (reading 32). Imported numbers of the same form
 * move the count on; gaps among those are somebody else's and only noted. The kept counters equal the replay; no number is used twice.
 */
export function numbering(): PassCheck {
  const findings = new Findings('numbering')
  const series = new Map<string, Series>()
  const imported = new Set<string>()
  const seriesOf = (kind: string, month: number): Series => {
    const key = `${kind} ${month}`
    let known = series.get(key)
    if (!known) series.set(key, (known = { kind, month, last: 0, taken: 0 }))
    return known
  }
  return {
    findings,
    visit(voucher) {
      const { kind, number, issuedSequence } = voucher
      if (issuedSequence === null) {
        const place = placeInSeries(number, kind, voucher.date)
        if (place === null) return
        const own = seriesOf(kind, place.month)
        own.last = Math.max(own.last, place.sequence)
        const key = `${kind} ${place.month} ${place.sequence}`
        if (!imported.has(key)) own.taken += 1
        imported.add(key)
        return
      }
      const month = monthOf(voucher.date)
      const own = seriesOf(kind, month)
      if (issuedSequence !== own.last + 1)
        findings.add('number-gap', { voucher: nameOf(voucher), value: issuedSequence, expected: own.last + 1 })
      const expected = formatVoucherNumber(kind, month, issuedSequence)
      if (number !== expected) findings.add('number-form', { voucher: nameOf(voucher), expected })
      own.last = Math.max(own.last, issuedSequence)
      own.taken += 1
    },
    finish(connection) {
      for (const { kind, numberYear, number, count } of connection.all(repeatedNumbers, {})) {
        findings.add('number-repeated', { voucher: nameOf({ number, numberYear }), kind, value: count })
      }
      compareCounters(connection, series, findings)
      const gaps = [...series.values()].reduce((sum, { last, taken }) => sum + Math.max(last - taken, 0), 0)
      return gaps > 0 ? findings.result('numbering-with-gaps', { count: gaps }) : findings.result('numbering')
    },
  }
}

function compareCounters(connection: Connection, series: Map<string, Series>, findings: Findings): void {
  const kept = new Map(connection.all(numberingRows, {}).map((row) => [`${row.kind} ${row.month}`, row]))
  for (const key of new Set([...series.keys(), ...kept.keys()])) {
    const [kind = '', month = ''] = key.split(' ')
    const value = kept.get(key)?.last ?? 0
    const expected = series.get(key)?.last ?? 0
    if (value !== expected) findings.add('numbering-differs', { kind, month: Number(month), value, expected })
  }
}
