import type { DistributionStep, ProposedFund, ProposedPlan } from '@shared/contract/distribution'
import { decimalText } from '@shared/domain/percent'
import { Fragment, useState } from 'react'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import { KeyButton } from '../../../ui/key-button'
import { FundEditor } from './fund-editor'
import { RateField } from './rate-field'
import type { Worksheet } from './use-worksheet'
import { faultAt, Row } from './worksheet-row'
import classes from './distribution.module.css'

export type FundRowsProps = {
  worksheet: Worksheet
  plan: ProposedPlan
  onPlan?: ((plan: ProposedPlan) => void) | undefined
}

/** The indivisible fund of each side, the other funds with their editors, and what they leave for the members. */
export function FundRows({ worksheet, plan, onPlan }: FundRowsProps) {
  const table = useText().distribution.table
  const [open, setOpen] = useState<number | null>(null)
  const { result } = worksheet
  const others = result?.steps.filter(({ key }) => key === 'otherFund') ?? []
  const setFund = (at: number, fund: ProposedFund) =>
    onPlan?.({ ...plan, otherFunds: plan.otherFunds.map((one, place) => (place === at ? fund : one)) })
  const add = () => {
    const first = plan.otherFunds.length === 0
    const fund: ProposedFund = {
      name: first ? table.newFund : table.newWelfare,
      account: first ? '418' : '3532',
      from: 'external',
      percent: 0,
      amount: null,
    }
    onPlan?.({ ...plan, otherFunds: [...plan.otherFunds, fund] })
    setOpen(plan.otherFunds.length)
  }
  const remove = (at: number) => {
    setOpen(null)
    onPlan?.({ ...plan, otherFunds: plan.otherFunds.filter((_, place) => place !== at) })
  }
  return (
    <>
      <IndivisibleRows worksheet={worksheet} plan={plan} onPlan={onPlan} />
      {plan.otherFunds.map((fund, at) => (
        // Funds have no names of their own until one is typed: their place is what they are.
        <Fragment key={at}>
          <FundRow
            fund={fund}
            step={others[at]}
            fault={faultAt(worksheet.faults, 'otherFunds', at + 1)}
            open={open === at}
            readOnly={onPlan === undefined}
            onOpen={() => setOpen(open === at ? null : at)}
            onChange={(changed) => setFund(at, changed)}
          />
          {open === at && onPlan !== undefined ? (
            <tr>
              <td colSpan={6}>
                <FundEditor
                  fund={fund}
                  onChange={(changed) => setFund(at, changed)}
                  onDone={() => setOpen(null)}
                  onRemove={() => remove(at)}
                />
              </td>
            </tr>
          ) : null}
        </Fragment>
      ))}
      <Row
        name={table.left}
        step={result?.steps.find(({ key }) => key === 'left')}
        strong
        bound={onPlan === undefined ? null : <KeyButton size="sm" icon="plus" label={table.addFund} onPress={add} />}
      />
    </>
  )
}

function IndivisibleRows({ worksheet, plan, onPlan }: FundRowsProps) {
  const table = useText().distribution.table
  const { facts, result, faults } = worksheet
  const { internalFundPercent, externalFundPercent } = facts.floors
  const step = (key: DistributionStep['key']) => result?.steps.find((one) => one.key === key)
  const rate = (name: string, side: 'internal' | 'external') => (
    <RateField
      label={table.percentOf(name)}
      value={plan.fundPercent[side]}
      readOnly={onPlan === undefined}
      fault={faultAt(faults, `fundPercent.${side}`)}
      onChange={(value) => onPlan?.({ ...plan, fundPercent: { ...plan.fundPercent, [side]: value } })}
    />
  )
  return (
    <>
      <Row
        name={table.fundInternal}
        step={step('fundInternal')}
        rate={rate(table.fundInternal, 'internal')}
        bound={
          internalFundPercent > 0
            ? table.atLeast(decimalText(internalFundPercent), table.articles.internalFund)
            : table.charter
        }
      />
      <Row
        name={table.fundExternal}
        step={step('fundExternal')}
        rate={rate(table.fundExternal, 'external')}
        bound={table.atLeast(decimalText(externalFundPercent), table.articles.externalFund)}
      />
    </>
  )
}

type FundRowProps = {
  fund: ProposedFund
  step: DistributionStep | undefined
  fault: string | null
  open: boolean
  readOnly: boolean
  onOpen: () => void
  onChange: (fund: ProposedFund) => void
}

function FundRow({ fund, step, fault, open, readOnly, onOpen, onChange }: FundRowProps) {
  const table = useText().distribution.table
  const rate =
    fund.percent === null ? null : (
      <RateField
        label={table.percentOf(fund.name)}
        value={fund.percent}
        readOnly={readOnly}
        fault={fault}
        onChange={(percent) => onChange({ ...fund, percent })}
      />
    )
  const bound = (
    <span className={classes.fundBound}>
      {table.meeting(table.fromShort[fund.from ?? 'both'])}
      {readOnly ? null : (
        <button
          type="button"
          className={classes.edit}
          aria-label={table.editFund(fund.name)}
          aria-expanded={open}
          onClick={onOpen}
        >
          <Icon name="settings" small />
        </button>
      )}
    </span>
  )
  return <Row name={fund.name === '' ? fund.account : fund.name} step={step} rate={rate} bound={bound} />
}
