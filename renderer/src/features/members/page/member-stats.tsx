import type { MemberDetail } from '@shared/contract/members'
import { formatDong } from '@shared/domain/money'
import { type Text, useText } from '../../../text/text'
import { StatFigure, StatRow } from '../../../ui/stat-figure'

/** Five figures of a member: capital, what was bought and sold in the year of work, and both debts. */
export function MemberStats({ member }: { member: MemberDetail }) {
  const text = useText()
  const say = text.members.page.figure
  const { figures } = member
  return (
    <StatRow label={say.label}>
      <StatFigure label={say.paid} value={member.paid} sub={pledgeWords(member, text)} />
      {figures === null ? null : (
        <>
          <StatFigure
            label={say.bought(String(figures.year))}
            value={figures.bought}
            sub={say.boughtTimes(formatDong(figures.boughtTimes))}
          />
          <StatFigure
            label={say.sold(String(figures.year))}
            value={figures.sold}
            sub={say.soldTimes(formatDong(figures.soldTimes))}
          />
          <StatFigure label={say.owes} value={sumOf(figures.owes)} sub={debtWords(figures.owes, text)} />
          <StatFigure label={say.owed} value={sumOf(figures.owed)} sub={debtWords(figures.owed, text)} />
        </>
      )}
    </StatRow>
  )
}

type Debt = { account: string; amount: number }

function sumOf(debts: readonly Debt[]): number {
  return debts.reduce((sum, { amount }) => sum + amount, 0)
}

/** What a debt is for, from the account it stands on. */
function debtWords(debts: readonly Debt[], text: Text): string {
  const say = text.members.page.figure
  if (debts.length === 0) return say.settled
  const names = new Map<string, string>(Object.entries(say.account))
  const kinds = [...new Set(debts.map(({ account }) => names.get(account.slice(0, 3)) ?? say.several))]
  return kinds.length > 2 ? say.several : kinds.join(', ')
}

function pledgeWords({ paid, pledged, type }: MemberDetail, text: Text): string {
  const say = text.members.page.figure
  if (type === 'nonContributing' && pledged === 0) return say.noPledge
  if (paid === pledged) return say.full
  return paid < pledged ? say.short(formatDong(pledged - paid)) : say.over(formatDong(paid - pledged))
}
