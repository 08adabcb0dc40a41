import type { DistributionStep } from '@shared/contract/distribution'
import type { Fault } from '@shared/contract/refusal'
import { formatDong } from '@shared/domain/money'
import type { ReactNode } from 'react'
import classes from './distribution.module.css'

/** One row of the worksheet: what it is, its rate, what binds it, its amounts. */
export type RowProps = {
  name: ReactNode
  step: Pick<DistributionStep, 'internal' | 'external' | 'total'> | undefined
  rate?: ReactNode
  bound?: ReactNode
  strong?: boolean
}

/** A row of the worksheet; its amounts are dashes while there are none. */
export function Row({ name, step, rate, bound, strong = false }: RowProps) {
  return (
    <tr data-strong={strong || undefined}>
      <th scope="row">{name}</th>
      <td>{rate}</td>
      <td className={classes.bound}>{bound}</td>
      <Amounts step={step} />
    </tr>
  )
}

/** The three amounts of a row, zero as a dash. */
export function Amounts({ step }: Pick<RowProps, 'step'>) {
  const shown = (amount: number | undefined) => (amount === undefined || amount === 0 ? '–' : formatDong(amount))
  return (
    <>
      <td className={classes.amount}>{shown(step?.internal)}</td>
      <td className={classes.amount}>{shown(step?.external)}</td>
      <td className={classes.amount}>{shown(step?.total)}</td>
    </>
  )
}

/** The words of the fault of a field, by its path and, for a fund, its row from 1. */
export function faultAt(faults: readonly Fault[], column: string, row: number | null = null): string | null {
  return faults.find((fault) => fault.column === column && fault.row === row)?.message ?? null
}
