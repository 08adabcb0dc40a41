import { costSources } from '@shared/domain/training-cost'
import type { trainingCosts as contract, CostComparison, CostEntry, CostRow } from '@shared/contract/training-costs'
import { toNfc } from '@shared/domain/text-fold'
import { trainingSummaries } from '@shared/text/training-summaries'
import type { CallContext } from '../../context'
import { plain } from '../../db/statement'
import { mostSupported, supportRateOn } from '../../law/training/support-rates'
import { courseOf } from '../../training/courses'
import { refuse, refuseAll } from '../../refusal'
import type { HandlersOf } from '../../procedure'

type Row = CostEntry & { costId: string; voidReason: string | null }

const ofCourse = plain<{ courseId: string }, Row>(
  `SELECT costId, date, item, area, description, source, amount, voucherNumber, voidReason FROM trainingCost
   WHERE courseId = @courseId ORDER BY date, commandSequence`,
)
const one = plain<{ costId: string }, Row & { courseId: string }>('SELECT * FROM trainingCost WHERE costId = @costId')
const insert = plain<CostEntry & { costId: string; courseId: string; commandSequence: number }, never>(
  `INSERT INTO trainingCost (costId, courseId, date, item, area, description, source, amount, voucherNumber, commandSequence)
   VALUES (@costId, @courseId, @date, @item, @area, @description, @source, @amount, @voucherNumber, @commandSequence)`,
)
const makeVoid = plain<{ costId: string; reason: string; commandSequence: number }, never>(
  'UPDATE trainingCost SET voidReason = @reason, commandSequence = @commandSequence WHERE costId = @costId',
)

export const trainingCosts = {
  list: (context, { courseId }) => {
    const costs = costsOf(context, courseId)
    const counting = costs.filter(({ voidReason }) => voidReason === null)
    const sum = (rows: readonly CostRow[]) => rows.reduce((total, { amount }) => total + amount, 0)
    return {
      costs,
      total: sum(counting),
      bySource: costSources
        .map((source) => ({ source, amount: sum(counting.filter((row) => row.source === source)) }))
        .filter(({ amount }) => amount > 0),
      beyondSupport: beyondSupport(counting),
    }
  },
  add: (context, { costId, courseId, entry }) => {
    const { book, command } = context
    const course = courseOf(book.connection, courseId, context.today())
    const description = toNfc(entry.description)
    const voucherNumber = entry.voucherNumber.toUpperCase()
    const { sequence: commandSequence } = command
    book.connection.run(insert, { ...entry, description, voucherNumber, costId, courseId, commandSequence })
    command.summary = trainingSummaries.costAdded(course, description, entry.amount)
    return {}
  },
  void: ({ book, command }, { costId, reason }) => {
    const cost = book.connection.get(one, { costId }) ?? refuse({ code: 'cost-unknown', value: costId })
    if (cost.voidReason !== null) refuse({ code: 'cost-void', data: { reason: cost.voidReason } })
    book.connection.run(makeVoid, { costId, reason, commandSequence: command.sequence })
    command.summary = trainingSummaries.costVoided(cost.description, cost.amount, reason)
    return {}
  },
  compare: async (context, { courseId, file }) => {
    // Loaded at the first comparison: reading Excel is a large part of the program that a school rarely needs.
    const { readImportFile } = await import('../../importing/reading/read-import-file')
    const journal = await readImportFile('journal', new Uint8Array(await file.arrayBuffer()))
    refuseAll(journal.faults)
    const vouchers = sums(journal.rows.map(({ number, amount }) => [number.toUpperCase(), amount]))
    const counting = costsOf(context, courseId).filter(({ voidReason }) => voidReason === null)
    const named = counting.filter(({ voucherNumber }) => voucherNumber !== '')
    const rows = [...sums(named.map(({ voucherNumber, amount }) => [voucherNumber, amount]))].map(
      ([voucherNumber, costs]): CostComparison => ({
        voucherNumber,
        costs,
        voucher: vouchers.get(voucherNumber) ?? null,
      }),
    )
    return { rows, withoutVoucher: counting.length - named.length }
  },
} satisfies HandlersOf<typeof contract>

/** The costs of a class with the most the State supports of each, by the rates of its day. */
function costsOf({ book, core }: CallContext, courseId: string): CostRow[] {
  const rates = core.law.supportRates
  return book.connection.all(ofCourse, { courseId }).map((row) => {
    const rate = supportRateOn(rates, row)
    return { ...row, percent: rate?.percent ?? null, mostSupported: mostSupported(row.amount, rate) }
  })
}

/**
 * What the State is written to pay beyond what it supports, item by item: all that is spent on an item and area counts for its share, whoever
 * pays the rest. An item without a rate is left to the school.
 */
function beyondSupport(costs: readonly CostRow[]): number {
  const groups = Map.groupBy(
    costs.filter(({ mostSupported: most }) => most !== null),
    ({ item, area, percent }) => `${item} ${area} ${percent}`,
  )
  let beyond = 0
  for (const rows of groups.values()) {
    const most = rows.reduce((total, row) => total + (row.mostSupported ?? 0), 0)
    const paid = rows.reduce((total, { source, amount }) => total + (source === 'state' ? amount : 0), 0)
    beyond += Math.max(0, paid - most)
  }
  return beyond
}

function sums(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const [key, amount] of pairs) found.set(key, (found.get(key) ?? 0) + amount)
  return found
}
