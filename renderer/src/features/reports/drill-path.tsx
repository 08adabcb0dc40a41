import type { ReportHead, ReportRow } from '@shared/contract/report'
import { useText } from '../../text/text'
import { Icon } from '../../ui/icon'
import { rowName } from '../../ui/report-table'
import type { DrillLevel } from './drill-levels'
import type { DrillPlace } from './report-place'
import classes from './reports.module.css'

export type DrillPathProps = {
  head: ReportHead
  row: ReportRow
  level: DrillLevel
  at: DrillPlace
  onStep: (next: DrillPlace) => void
}

/** Where one stands behind a figure, 'B01 > 310 > TK 331 > NCC01'; a step back is one click. */
export function DrillPath({ head, row, level, at, onStep }: DrillPathProps) {
  const say = useText().reports.drill
  const code = row.cells['code'] ?? row.cells['account']
  const top: DrillPlace = { ...at, account: null, party: null, posting: null }
  const steps = [
    { label: head.report === 'trial-balance' ? '' : head.report.replace('-HTX', ''), to: null },
    { label: typeof code === 'string' && code !== '' ? code : rowName(row, head.columns), to: top },
    ...(level.account === null
      ? []
      : [{ label: say.accountCrumb(level.account), to: { ...top, account: level.account } }]),
    ...(at.party === null ? [] : [{ label: at.party === '' ? say.nobody : at.party, to: at }]),
  ].filter(({ label }) => label !== '')
  return (
    <span className={classes.path}>
      {steps.map(({ label, to }, i) => {
        const last = i === steps.length - 1
        return (
          <span key={`${i} ${label}`} className={classes.step}>
            {last || to === null ? <b>{label}</b> : <Crumb label={label} onGo={() => onStep(to)} />}
            {last ? null : <Icon name="right" small />}
          </span>
        )
      })}
    </span>
  )
}

function Crumb({ label, onGo }: { label: string; onGo: () => void }) {
  return (
    <button type="button" className={classes.crumb} onClick={onGo}>
      {label}
    </button>
  )
}
