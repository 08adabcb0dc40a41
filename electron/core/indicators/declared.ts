import type { DeclaredRow, ProposedFigure } from '@shared/contract/indicators'
import type { Indicator } from '@shared/contract/indicator-dictionary'
import { daysBetween } from '@shared/domain/civil-date'
import type { DateRange } from '@shared/domain/period'
import type { Connection } from '../db/connection'
import type { DeclaredFigureTable } from '../db/schema-alliance'
import { plain, sql, statement } from '../db/statement'

type Row = { code: string; fromDate: string; toDate: string; value: number | null; text: string | null }

const upTo = plain<{ to: string }, Row>(
  `SELECT code, fromDate, toDate, value, text FROM declaredFigure WHERE toDate <= @to ORDER BY declaredId DESC`,
)
const ofCode = plain<{ code: string; to: string }, Row & { by: string; at: string }>(
  `SELECT code, fromDate, toDate, value, text, coalesce(user.name, command.userId) AS by, command.at AS at
   FROM declaredFigure JOIN command ON command.sequence = commandSequence LEFT JOIN user ON user.userId = command.userId
   WHERE code = @code AND toDate <= @to ORDER BY declaredId DESC LIMIT 50`,
)
const insert = statement<Omit<DeclaredFigureTable, 'declaredId'>>()((p) =>
  sql.insertInto('declaredFigure').values({
    code: p.code,
    fromDate: p.fromDate,
    toDate: p.toDate,
    value: p.value,
    text: p.text,
    commandSequence: p.commandSequence,
  }),
)

/** What was declared of one indicator for a period, and what an earlier one offers; both null where nothing was. */
export type Declared = { given: Row | null; proposed: ProposedFigure | null }

/** Spans of one kind differ by a leap day at most, quarters by two days. */
const SAME_LENGTH_DAYS = 3

/**
 * What people declared, as one reads it for a period: of a stock what stands for its last day, whatever the period was called; of a flow what was
 * declared for these very days. Where nothing was, the latest earlier period of the same length (of a stock: the latest earlier day) offers
 * its own, which counts nowhere until it is declared again.
 */
export function declaredOf(
  connection: Connection,
  period: DateRange,
): (indicator: Pick<Indicator, 'code' | 'nature'>) => Declared {
  const rowsOf = Map.groupBy(connection.all(upTo, { to: period.to }), ({ code }) => code)
  const length = daysBetween(period.from, period.to)
  return ({ code, nature }) => {
    const rows = rowsOf.get(code) ?? []
    const isThis = (row: Row) => row.toDate === period.to && (nature === 'stock' || row.fromDate === period.from)
    const own = rows.find(isThis)
    if (own !== undefined && !isEmpty(own)) return { given: own, proposed: null }
    const earlier = standing(
      rows.filter((row) => row.toDate < period.to),
      nature,
    ).filter(
      (row) => nature === 'stock' || Math.abs(daysBetween(row.fromDate, row.toDate) - length) <= SAME_LENGTH_DAYS,
    )
    const last = earlier.toSorted((a, b) => (a.toDate < b.toDate ? 1 : -1))[0]
    // What was taken back is not offered again.
    if (last === undefined || own !== undefined) return { given: null, proposed: null }
    return { given: null, proposed: { value: last.value, text: last.text, from: last.fromDate, to: last.toDate } }
  }
}

/** Of rows, newest first, the one that counts of each period (of a stock: of each day), without those that took theirs back. */
function standing(rows: readonly Row[], nature: Indicator['nature']): Row[] {
  const newest = new Map<string, Row>()
  for (const row of rows) {
    const key = nature === 'stock' ? row.toDate : `${row.fromDate} ${row.toDate}`
    if (!newest.has(key)) newest.set(key, row)
  }
  return [...newest.values()].filter((row) => !isEmpty(row))
}

function isEmpty({ value, text }: Row): boolean {
  return value === null && text === null
}

/** How an indicator was declared up to a day, newest first, with who and when; fifty rows at most. */
export function declaredHistory(connection: Connection, code: string, to: string): DeclaredRow[] {
  return connection
    .all(ofCode, { code, to })
    .map(({ fromDate, toDate, value, text, by, at }) => ({ from: fromDate, to: toDate, value, text, by, at }))
}

/** Writes what somebody declared; call it inside a command. */
export function insertDeclared(connection: Connection, row: Omit<DeclaredFigureTable, 'declaredId'>): void {
  connection.run(insert, row)
}
