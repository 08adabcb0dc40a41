import { NativeSelect } from '@mantine/core'
import type { DistributionStep, ProposedPlan } from '@shared/contract/distribution'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { FundRows } from './fund-rows'
import { ShareRows } from './share-rows'
import type { Worksheet } from './use-worksheet'
import { Amounts, Row } from './worksheet-row'
import classes from './distribution.module.css'

export type WorksheetTableProps = {
  worksheet: Worksheet
  plan: ProposedPlan
  /** Absent where the plan stands as it was put to the meeting. */
  onPlan?: ((plan: ProposedPlan) => void) | undefined
}

/** The distribution step by step in the order of article 86; every rate is a field, refused beyond the law at its place. */
export function WorksheetTable({ worksheet, plan, onPlan }: WorksheetTableProps) {
  const say = useText().distribution
  const table = say.table
  const { facts, result, faults } = worksheet
  const steps = new Map(result?.steps.map((step) => [step.key, step]))
  const whole = steps.get('whole')
  return (
    <Sheet label={table.label}>
      <div className={classes.tableRoom}>
        <table className={`${classes.table} ${classes.steps}`}>
          <thead>
            <tr>
              <th>{table.step}</th>
              <th>{table.rate}</th>
              <th>{table.bound}</th>
              <th className={classes.amount}>{table.internal}</th>
              <th className={classes.amount}>{table.external}</th>
              <th className={classes.amount}>{table.total}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={table.afterTax} step={steps.get('afterTax')} strong />
            {steps.has('losses') ? <Row name={table.losses} step={steps.get('losses')} /> : null}
            <Retained step={steps.get('retained')} plan={plan} onPlan={onPlan} />
            <FundRows worksheet={worksheet} plan={plan} onPlan={onPlan} />
            <ShareRows worksheet={worksheet} plan={plan} onPlan={onPlan} />
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={3}>
                {faults.length === 0 && whole !== undefined ? (
                  <span className={classes.right}>
                    <Icon name="check" small />
                    {table.sumsRight}
                  </span>
                ) : null}
              </td>
              <Amounts step={whole} />
            </tr>
          </tfoot>
        </table>
      </div>
      {faults.map(({ message, column, row }) => (
        <Note key={`${column} ${row} ${message}`} tone="red" urgent>
          {message}
        </Note>
      ))}
      {facts.separated ? null : <Note>{say.notSeparated}</Note>}
      {facts.carriedProfit.internal + facts.carriedProfit.external > 0 ? (
        <p className={classes.carried}>
          {say.carried(formatDong(facts.carriedProfit.internal + facts.carriedProfit.external))}
        </p>
      ) : null}
    </Sheet>
  )
}

function Retained({
  step,
  plan,
  onPlan,
}: { step: DistributionStep | undefined } & Pick<WorksheetTableProps, 'plan' | 'onPlan'>) {
  const table = useText().distribution.table
  if (step === undefined) return null
  const side = step.internal > 0 ? 'internal' : 'external'
  const bears = plan.lossBorneBy === side
  const choice =
    onPlan === undefined ? (
      bears ? (
        table.otherBears
      ) : (
        table.keepsLoss
      )
    ) : (
      <NativeSelect
        aria-label={table.lossBorneBy}
        size="xs"
        value={bears ? 'other' : 'own'}
        data={[
          { value: 'own', label: table.keepsLoss },
          { value: 'other', label: table.otherBears },
        ]}
        onChange={(event) => onPlan({ ...plan, lossBorneBy: event.currentTarget.value === 'other' ? side : null })}
      />
    )
  return <Row name={table.retained} step={step} bound={choice} />
}
