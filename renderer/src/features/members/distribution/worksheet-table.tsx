import { NativeSelect } from '@mantine/core'
import type { DistributionStep, ProposedFund, ProposedPlan } from '@shared/contract/distribution'
import type { Fault } from '@shared/contract/refusal'
import { formatDong } from '@shared/domain/money'
import { Fragment, type ReactNode, useState } from 'react'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { FundEditor } from './fund-editor'
import { percentText } from './percent-text'
import { RateField } from './rate-field'
import type { Worksheet } from './use-worksheet'
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

type RowProps = {
  name: ReactNode
  step: Pick<DistributionStep, 'internal' | 'external' | 'total'> | undefined
  rate?: ReactNode
  bound?: ReactNode
  strong?: boolean
}

function Row({ name, step, rate, bound, strong = false }: RowProps) {
  return (
    <tr data-strong={strong || undefined}>
      <th scope="row">{name}</th>
      <td>{rate}</td>
      <td className={classes.bound}>{bound}</td>
      <Amounts step={step} />
    </tr>
  )
}

function Amounts({ step }: Pick<RowProps, 'step'>) {
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
function faultAt(faults: readonly Fault[], column: string, row: number | null = null): string | null {
  return faults.find((fault) => fault.column === column && fault.row === row)?.message ?? null
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

function FundRows({ worksheet, plan, onPlan }: WorksheetTableProps) {
  const table = useText().distribution.table
  const [open, setOpen] = useState<number | null>(null)
  const { facts, result, faults } = worksheet
  const { floors } = facts
  const step = (key: DistributionStep['key']) => result?.steps.find((one) => one.key === key)
  const others = result?.steps.filter(({ key }) => key === 'otherFund') ?? []
  const setRate = (side: 'internal' | 'external') => (value: number) =>
    onPlan?.({ ...plan, fundPercent: { ...plan.fundPercent, [side]: value } })
  const setFund = (at: number, fund: ProposedFund) =>
    onPlan?.({ ...plan, otherFunds: plan.otherFunds.map((one, place) => (place === at ? fund : one)) })
  const rate = (name: string, side: 'internal' | 'external') => (
    <RateField
      label={table.percentOf(name)}
      value={plan.fundPercent[side]}
      readOnly={onPlan === undefined}
      fault={faultAt(faults, `fundPercent.${side}`)}
      onChange={setRate(side)}
    />
  )
  const add = () => {
    const name = plan.otherFunds.length === 0 ? table.newFund : table.newWelfare
    const account = plan.otherFunds.length === 0 ? '418' : '3532'
    onPlan?.({
      ...plan,
      otherFunds: [...plan.otherFunds, { name, account, from: 'external', percent: 0, amount: null }],
    })
    setOpen(plan.otherFunds.length)
  }
  return (
    <>
      <Row
        name={table.fundInternal}
        step={step('fundInternal')}
        rate={rate(table.fundInternal, 'internal')}
        bound={
          floors.internalFundPercent > 0
            ? table.atLeast(percentText(floors.internalFundPercent), 'Điều lệ')
            : table.charter
        }
      />
      <Row
        name={table.fundExternal}
        step={step('fundExternal')}
        rate={rate(table.fundExternal, 'external')}
        bound={table.atLeast(percentText(floors.externalFundPercent), 'Điều 84.2')}
      />
      {plan.otherFunds.map((fund, at) => (
        // Funds have no names of their own until one is typed: their place is what they are.
        <Fragment key={at}>
          <Row
            name={fund.name === '' ? fund.account : fund.name}
            step={others[at]}
            rate={
              fund.percent === null ? null : (
                <RateField
                  label={table.percentOf(fund.name)}
                  value={fund.percent}
                  readOnly={onPlan === undefined}
                  fault={faultAt(faults, 'otherFunds', at + 1)}
                  onChange={(percent) => setFund(at, { ...fund, percent })}
                />
              )
            }
            bound={
              <span className={classes.fundBound}>
                {table.meeting(table.fromShort[fund.from ?? 'both'])}
                {onPlan === undefined ? null : (
                  <button
                    type="button"
                    className={classes.edit}
                    aria-label={table.editFund(fund.name)}
                    aria-expanded={open === at}
                    onClick={() => setOpen(open === at ? null : at)}
                  >
                    <Icon name="settings" small />
                  </button>
                )}
              </span>
            }
          />
          {open === at && onPlan !== undefined ? (
            <tr>
              <td colSpan={6}>
                <FundEditor
                  fund={fund}
                  onChange={(changed) => setFund(at, changed)}
                  onDone={() => setOpen(null)}
                  onRemove={() => {
                    setOpen(null)
                    onPlan({ ...plan, otherFunds: plan.otherFunds.filter((_, place) => place !== at) })
                  }}
                />
              </td>
            </tr>
          ) : null}
        </Fragment>
      ))}
      <Row
        name={table.left}
        step={step('left')}
        strong
        bound={onPlan === undefined ? null : <KeyButton size="sm" icon="plus" label={table.addFund} onPress={add} />}
      />
    </>
  )
}

function ShareRows({ worksheet, plan, onPlan }: WorksheetTableProps) {
  const table = useText().distribution.table
  const { facts, result, faults } = worksheet
  const step = (key: DistributionStep['key']) => result?.steps.find((one) => one.key === key)
  const readOnly = onPlan === undefined
  const worked = facts.members.some(({ type, labour }) => type === 'official' && labour > 0)
  const name = worked ? table.useAndLabour : table.byUseOnly
  const withheld = result?.members.reduce((sum, member) => sum + member.withheld, 0) ?? 0
  const weight = (label: string, key: 'useWeight' | 'labourWeight') => (
    <RateField
      label={table.weightOf(label)}
      sign=""
      value={plan[key]}
      readOnly={readOnly}
      fault={faultAt(faults, key)}
      onChange={(value) => onPlan?.({ ...plan, [key]: value })}
    />
  )
  return (
    <>
      <Row
        name={name}
        step={step('useAndLabour')}
        rate={
          <RateField
            label={table.percentOf(name)}
            value={plan.internalByUseAndLabourPercent}
            readOnly={readOnly}
            fault={faultAt(faults, 'internalByUseAndLabourPercent')}
            onChange={(internalByUseAndLabourPercent) => onPlan?.({ ...plan, internalByUseAndLabourPercent })}
          />
        }
        bound={table.atLeast(percentText(facts.floors.useAndLabourPercent), 'Điều 86.3')}
      />
      {worked ? (
        <>
          <Row name={table.byUse} step={step('byUse')} rate={weight(table.byUse, 'useWeight')} bound={table.weight} />
          <Row
            name={table.byLabour}
            step={step('byLabour')}
            rate={weight(table.byLabour, 'labourWeight')}
            bound={table.weight}
          />
        </>
      ) : null}
      <Row
        name={table.internalByCapital}
        step={step('internalByCapital')}
        rate={fixed(100 - plan.internalByUseAndLabourPercent, table.percentOf(table.internalByCapital))}
        bound={table.rest}
      />
      <Row
        name={table.externalByCapital}
        step={step('externalByCapital')}
        rate={fixed(100, table.percentOf(table.externalByCapital))}
        bound={table.charter}
      />
      <Row
        name={table.withholding}
        step={{ internal: 0, external: 0, total: withheld }}
        rate={
          <RateField
            label={table.percentOf(table.withholding)}
            value={plan.withholdingPercent}
            readOnly={readOnly}
            fault={faultAt(faults, 'withholdingPercent')}
            onChange={(withholdingPercent) => onPlan?.({ ...plan, withholdingPercent })}
          />
        }
        bound={table.taxRule}
      />
    </>
  )
}

function fixed(value: number, label: string): ReactNode {
  // What is left of a hundred, without the dust of doubles: 100 - 66,67 is 33,33.
  return <RateField label={label} value={Math.round(value * 1e6) / 1e6} readOnly onChange={() => undefined} />
}
