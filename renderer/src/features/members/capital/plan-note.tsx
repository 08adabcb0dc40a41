import type { CapitalPlan } from '@shared/contract/capital'
import type { CapitalProposal } from '@shared/contract/capital-proposals'
import { decimalText, percentOf } from '@shared/domain/percent'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../../client/client'
import { type Text, useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import classes from './capital.module.css'

/** What a proposal would do, asked while it is being typed; null while it is not whole. */
export function usePlan(proposal: CapitalProposal | null): CapitalPlan | null {
  const { data } = useQuery({
    ...api.capital.plan.queryOptions({ input: proposal ?? nothing }),
    enabled: proposal !== null,
    placeholderData: keepPreviousData,
  })
  return proposal === null ? null : (data ?? null)
}

/** Stands for the input of a question that is not asked. */
const nothing: CapitalProposal = { action: 'reduce', member: '-', date: '2025-01-01', amount: 1, note: '' }

/**
 * Whether what was reckoned refuses the change. While the answer is still awaited nothing does: whoever types fast posts, and the
 * core judges what is sent.
 */
export function refusedBy(plan: CapitalPlan | null): boolean {
  return plan !== null && plan.faults.length > 0
}

/** The bound a change meets, before it is made; then what would be posted, and why it would be refused. */
export function PlanNote({ plan }: { plan: CapitalPlan | null }) {
  const say = useText().memberCapital.plan
  if (plan === null) return null
  const { cap, voucher, after, coverage, faults } = plan
  const tone = { allowed: 'green', warned: 'amber', refused: 'red' } as const
  return (
    <section className={classes.plan} aria-label={say.label} aria-live="polite">
      <Note tone={tone[cap.outcome]}>{capWords(plan, say)}</Note>
      {voucher === null ? null : (
        <span>{say.voucher(voucher.kind, voucher.debit, voucher.credit, voucher.amount)}</span>
      )}
      <span>{say.after(after.pledged, after.paid)}</span>
      {coverage === null ? null : <span>{say.coverage(coverage)}</span>}
      {faults.map(({ code, message }) => (
        <Note key={`${code} ${message}`} tone="red">
          {message}
        </Note>
      ))}
    </section>
  )
}

function capWords({ cap }: CapitalPlan, say: Text['memberCapital']['plan']): string {
  const { outcome, part, total, percent, article, member } = cap
  const share = decimalText(percentOf(part, total))
  const limit = decimalText(percent)
  if (outcome === 'warned') return say.warned(member ?? say.associates, share, limit, article)
  return say[outcome](share, limit, article)
}
