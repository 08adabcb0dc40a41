import { parseVoucherNumber } from '@shared/domain/voucher-number'
import type { Connection } from '../../db/connection'
import { sql, statement } from '../../db/statement'
import { refuse } from '../../refusal'

const byNumber = statement<{ number: string }>()((p) =>
  sql.selectFrom('voucher').select(['voucherId', 'numberYear', 'kind']).where('number', '=', p.number),
)

/**
 * The voucher a person means by its number: PC12/001, or PC12/001/2025 where years meet. A short number that several vouchers
 * carry is refused as ambiguous (reading 32).
 */
export function findByNumber(connection: Connection, number: string): number {
  const text = number.trim()
  const exact = connection.all(byNumber, { number: text })
  const [only] = exact
  if (only && exact.length === 1) return only.voucherId
  if (exact.length > 1)
    refuse({ code: 'voucher-ambiguous', value: text, data: { number: text, year: exact[0]?.numberYear ?? '' } })
  const short = shortForm(text)
  const inYear = short
    ? connection.all(byNumber, { number: short.number }).filter(({ numberYear }) => numberYear === short.year)
    : []
  const [match] = inYear
  if (match && inYear.length === 1) return match.voucherId
  if (match) refuse({ code: 'voucher-ambiguous', value: text, data: { number: text } })
  return refuse({ code: 'voucher-unknown', value: text, data: { number: text } })
}

/** A long number cut into the number and its year; numbers that came from outside may be of any form. */
function shortForm(text: string): { number: string; year: number } | null {
  const parsed = parseVoucherNumber(text)
  const cut = text.lastIndexOf('/')
  if (parsed && parsed.year !== null) return { number: text.slice(0, cut), year: parsed.year }
  const tail = /^(.*)\/(\d{4})$/.exec(text)
  return tail ? { number: tail[1] ?? '', year: Number(tail[2]) } : null
}
