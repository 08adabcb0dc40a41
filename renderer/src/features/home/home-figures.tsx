import type { HomeFigures } from '@shared/contract/book'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../text/text'
import { StatFigure, StatRow } from '../../ui/stat-figure'

/** One sheet of four figures: cash, bank, what is owed to the co-operative and what it owes. */
export function Figures({ home }: { home: HomeFigures }) {
  const say = useText().home
  const { debtors, creditors } = home
  return (
    <StatRow label={say.figures}>
      <StatFigure
        label={say.cash}
        value={home.cash}
        sub={say.yearStart(formatDong(home.cashTrend[0] ?? 0))}
        trend={home.cashTrend}
      />
      <StatFigure
        label={say.bank}
        value={home.bank}
        sub={say.yearStart(formatDong(home.bankTrend[0] ?? 0))}
        trend={home.bankTrend}
      />
      <StatFigure
        label={say.receivables}
        value={home.receivables}
        sub={debtors.largest === null ? say.nobodyOwes : say.debtors(formatDong(debtors.count), debtors.largest)}
        parts={
          debtors.count === 0
            ? undefined
            : [
                { label: say.topFive, value: debtors.part },
                { label: say.others, value: home.receivables - debtors.part },
              ]
        }
      />
      <StatFigure
        label={say.payables}
        value={home.payables}
        sub={creditors.count === 0 ? say.nobodyOwed : say.creditors(formatDong(creditors.count))}
        parts={
          creditors.count === 0
            ? undefined
            : [
                { label: say.members, value: creditors.part },
                { label: say.rest, value: home.payables - creditors.part },
              ]
        }
      />
    </StatRow>
  )
}
