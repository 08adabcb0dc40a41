import type { Fault } from '@shared/contract/refusal'
import { fault, type FaultDraft } from '@shared/text/fault'

/** Collects what is wrong with a file; beyond the limit it only counts. */
export type FaultList = {
  add(draft: FaultDraft): void
  /** How many were added, the uncounted ones too. */
  count(): number
  /** The faults by row, those of the whole file first; when some were left out, the last one says how many. */
  list(): Fault[]
}

/** No one reads more than this; a wrong column would otherwise make a fault a row. */
const FAULT_LIMIT = 1_000

/** An empty list that keeps the first `limit` faults. */
export function createFaultList(limit: number = FAULT_LIMIT): FaultList {
  const kept: Fault[] = []
  let count = 0
  return {
    add(draft) {
      count += 1
      if (kept.length < limit) kept.push(fault(draft))
    },
    count: () => count,
    list() {
      const omitted = count - kept.length
      const byRow = kept.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))
      return omitted === 0 ? byRow : [...byRow, fault({ code: 'faults-omitted', data: { count: omitted } })]
    },
  }
}
