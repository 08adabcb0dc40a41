import { useQuery } from '@tanstack/react-query'
import type { ClosingPlan } from '@shared/contract/periods'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Split } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { asOptions, type ClosingChoices, usualChoices } from './closing-choices'
import { ClosingDone } from './closing-done'
import { ClosingPostings } from './closing-postings'
import { ClosingSide } from './closing-side'

type Closed = Awaited<ReturnType<typeof core.periods.closeYear>>

/** Closing a year: what would be posted, how it may be divided, what is in the way; then posting it. */
export function ClosingPage({ year }: { year: number }) {
  const text = useText()
  const say = text.periods.closing
  const [, navigate] = useLocation()
  const [choices, setChoices] = useState<ClosingChoices>(usualChoices)
  const [done, setDone] = useState<Closed | null>(null)
  const { plan, close, post } = useClosing(year, choices, done, setDone)
  // Once it is posted, the plan is refused as closed already: that is no news.
  const faults = [done === null ? plan.error : null, close.error].flatMap((error) =>
    error === null ? [] : failureWords(error, text.failure),
  )
  return (
    <Page>
      <PageHeader
        title={done === null ? say.title(year) : say.done.title(year)}
        parent={{ label: text.periods.title, onOpen: () => navigate('/periods') }}
        tags={done === null ? <Tag tone="amber">{say.notPosted}</Tag> : undefined}
      />
      {faults.map((words) => (
        <Note key={words} tone="red" urgent>
          {words}
        </Note>
      ))}
      {done !== null ? (
        <ClosingDone done={done} />
      ) : plan.data === undefined ? (
        plan.error === null ? (
          <ProgressBar what={say.loading} done={0} total={0} />
        ) : null
      ) : (
        <Split side={400}>
          <ClosingPostings plan={plan.data} />
          <ClosingSide plan={plan.data} choices={choices} onChoices={setChoices} post={post} busy={close.busy} />
        </Split>
      )}
    </Page>
  )
}

/** The plan under the choices made, and posting it; Esc leads back to the months. */
function useClosing(year: number, choices: ClosingChoices, done: Closed | null, onDone: (done: Closed) => void) {
  const text = useText()
  const say = text.periods.closing
  const [, navigate] = useLocation()
  const options = asOptions(choices)
  const close = useCommand(core.periods.closeYear)
  const plan = useQuery(
    api.periods.closingPlan.queryOptions({
      input: { year, ...(options ?? { administration: { by: 'netRevenue' }, splitIncomeTax: choices.splitIncomeTax }) },
      placeholderData: (before: ClosingPlan | undefined) => before,
      enabled: done === null,
    }),
  )
  const post: Action = {
    id: 'periods.closeYear',
    place: 'periods',
    label: say.post,
    keys: 'Ctrl Enter',
    when: () => done === null,
    blocked: (context) =>
      context.whyNot('year.close') ?? whyNot(plan.data, plan.isPlaceholderData, options === null, say),
    perform: () => void send(),
  }
  const send = async () => {
    if (options === null) return
    const closed = await close.run({ year, ...options })
    if (closed !== null) onDone(closed)
  }
  const back: Action = {
    id: 'periods.back',
    place: 'periods',
    label: text.periods.title,
    keys: 'Esc',
    perform: () => navigate('/periods'),
  }
  useActions([post, back])
  return { plan, close, post }
}

/** Why the plan cannot be posted now; null when it can. */
function whyNot(
  plan: ClosingPlan | undefined,
  stale: boolean,
  unreadable: boolean,
  say: { notReady: string; shareFault: string; noPostings: string; blockedByFaults: (count: number) => string },
): string | null {
  if (unreadable) return say.shareFault
  if (plan === undefined || stale) return say.notReady
  if (plan.faults.length > 0) return say.blockedByFaults(plan.faults.length)
  return plan.postings.length === 0 ? say.noPostings : null
}
