import type { DistributionStep } from '@shared/contract/distribution'
import { decimalText } from '@shared/domain/percent'
import { useText } from '../../../text/text'
import type { FundRowsProps } from './fund-rows'
import { RateField } from './rate-field'
import { faultAt, Row } from './worksheet-row'

type RateKey = 'internalByUseAndLabourPercent' | 'withholdingPercent' | 'useWeight' | 'labourWeight'

/** What the members share by what: use and labour, capital on each side, and the tax withheld from it. */
export function ShareRows(props: FundRowsProps) {
  const { worksheet, plan } = props
  const table = useText().distribution.table
  const { facts, result } = worksheet
  const step = (key: DistributionStep['key']) => result?.steps.find((one) => one.key === key)
  const worked = facts.members.some(({ type, labour }) => type === 'official' && labour > 0)
  const name = worked ? table.useAndLabour : table.byUseOnly
  const withheld = result?.members.reduce((sum, member) => sum + member.withheld, 0) ?? 0
  const weights = [
    { key: 'byUse', rate: 'useWeight', label: table.byUse },
    { key: 'byLabour', rate: 'labourWeight', label: table.byLabour },
  ] as const
  return (
    <>
      <Row
        name={name}
        step={step('useAndLabour')}
        rate={<PlanRate {...props} of="internalByUseAndLabourPercent" label={table.percentOf(name)} />}
        bound={table.atLeast(decimalText(facts.floors.useAndLabourPercent), table.articles.work)}
      />
      {worked
        ? weights.map(({ key, rate, label }) => (
            <Row
              key={key}
              name={label}
              step={step(key)}
              rate={<PlanRate {...props} of={rate} label={table.weightOf(label)} sign="" />}
              bound={table.weight}
            />
          ))
        : null}
      <Row
        name={table.internalByCapital}
        step={step('internalByCapital')}
        rate={<Fixed value={100 - plan.internalByUseAndLabourPercent} label={table.internalByCapital} />}
        bound={table.rest}
      />
      <Row
        name={table.externalByCapital}
        step={step('externalByCapital')}
        rate={<Fixed value={100} label={table.externalByCapital} />}
        bound={table.charter}
      />
      <Row
        name={table.withholding}
        step={{ internal: 0, external: 0, total: withheld }}
        rate={<PlanRate {...props} of="withholdingPercent" label={table.percentOf(table.withholding)} />}
        bound={table.taxRule}
      />
    </>
  )
}

type PlanRateProps = FundRowsProps & { of: RateKey; label: string; sign?: '%' | '' }

/** A rate of the plan as a field, with its own fault. */
function PlanRate({ worksheet, plan, onPlan, of, label, sign = '%' }: PlanRateProps) {
  return (
    <RateField
      label={label}
      sign={sign}
      value={plan[of]}
      readOnly={onPlan === undefined}
      fault={faultAt(worksheet.faults, of)}
      onChange={(value) => onPlan?.({ ...plan, [of]: value })}
    />
  )
}

/** A rate that follows from others. */
function Fixed({ value, label }: { value: number; label: string }) {
  const table = useText().distribution.table
  // What is left of a hundred, without the dust of doubles: 100 - 66,67 is 33,33.
  const rounded = Math.round(value * 1e6) / 1e6
  return <RateField label={table.percentOf(label)} value={rounded} readOnly onChange={() => undefined} />
}
