import type { FiscalYear, PeriodMonth } from '@shared/contract/periods'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { ActionButton } from '../../actions/action-button'
import { useText } from '../../text/text'
import { momentText } from '../../ui/moment-text'
import { FactList, SidePanel } from '../../ui/side-panel'
import { Tag } from '../../ui/tag'
import { LockMonths } from './lock-months'
import { unlockedUpTo } from './month-grid'
import { type Asking, useMonthActions } from './use-month-actions'
import { UnlockMonth } from './unlock-month'
import classes from './periods.module.css'

export type MonthPanelProps = { month: PeriodMonth; year: FiscalYear; months: readonly PeriodMonth[] }

/** The chosen month: what it holds, and locking or opening it with L, everything up to it with Shift+L. */
export function MonthPanel({ month, year, months }: MonthPanelProps) {
  const say = useText().periods
  const [asking, setAsking] = useState<Asking>(null)
  const upTo = unlockedUpTo(months, month.month)
  const name = say.monthAndYear(month.month % 100, Math.floor(month.month / 100))
  const actions = useMonthActions({ month, yearClosed: year.closed, several: upTo.length > 1, ask: setAsking })
  const foot =
    asking === null ? (
      actions.map((action, i) => <ActionButton key={action.id} action={action} primary={i === 0 && !month.locked} />)
    ) : asking === 'unlock' ? (
      <UnlockMonth month={month.month} name={name} onClose={() => setAsking(null)} />
    ) : (
      <LockMonths months={asking === 'lock' ? [month] : upTo} name={name} onClose={() => setAsking(null)} />
    )
  const facts = [
    { name: say.panel.count, value: formatDong(month.voucherCount) },
    ...(month.lockedAt === null ? [] : [{ name: say.panel.lockedAt, value: momentText(month.lockedAt) }]),
    ...(month.reason === '' ? [] : [{ name: say.panel.reason, value: month.reason }]),
  ]
  const tag = month.locked ? (
    <Tag tone="green" icon="lock">
      {say.locked}
    </Tag>
  ) : (
    <Tag>{say.open}</Tag>
  )
  return (
    <SidePanel title={name} tags={tag} foot={<div className={classes.panelFoot}>{foot}</div>}>
      <FactList facts={facts} />
      <p className={classes.explain}>
        {year.closed && month.locked
          ? say.panel.explainClosed
          : month.locked
            ? say.panel.explainLocked
            : say.panel.explainOpen}
      </p>
    </SidePanel>
  )
}
