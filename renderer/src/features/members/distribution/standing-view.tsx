import type { SubmittedDistribution } from '@shared/contract/distribution'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { AnswerPanel } from './answer-panel'
import { Chart } from './chart'
import { barsOf } from './chart-figures'
import { PayPanel } from './pay-panel'
import { PersonPanel } from './person-panel'
import { usePapers } from './use-papers'
import { usePerson } from './use-person'
import { WorksheetTable } from './worksheet-table'
import classes from './distribution.module.css'

const tones = { submitted: 'amber', rejected: 'plain', posted: 'green', paid: 'green', reversed: 'plain' } as const

/** What was put to the meeting, as it was then: its answer, the voucher, and who has been paid. */
export function StandingView({ distribution, chips }: { distribution: SubmittedDistribution; chips: ReactNode }) {
  const text = useText()
  const say = text.distribution
  const [, navigate] = useLocation()
  const { facts, result, plan, state, voucher } = distribution
  const bars = useMemo(() => barsOf(result.members), [result])
  const { person, choose, actions: personActions, onKeyDown } = usePerson(bars)
  const papers = usePapers({ kind: 'submitted', distributionId: distribution.distributionId })
  const action = (verb: string, label: string, perform: () => void, keys?: string): Action => ({
    id: `distribution.${verb}`,
    place: 'members',
    label,
    perform,
    ...(keys === undefined ? {} : { keys }),
  })
  const print = action('print', say.actions.print, papers.printWhole, 'Ctrl P')
  const printOne = action('printOne', say.person.print, () => papers.printMembers(person === null ? null : [person]))
  const printAll = action('printAll', say.actions.printAll, () => papers.printMembers(null))
  const open =
    voucher === null
      ? []
      : [action('voucher', say.answer.voucher(voucher.number), () => navigate(`/vouchers/${voucher.voucherId}`))]
  useActions([print, printOne, printAll, ...open, ...personActions])
  const name = facts.members.find(({ code }) => code === person)?.name ?? ''
  const worksheet = { facts, result, faults: [], bars, stale: false, error: null }
  const paying = state === 'posted' || state === 'paid'
  return (
    <div className={classes.page} onKeyDown={onKeyDown}>
      <div className={classes.head}>
        {chips}
        <Tag tone={tones[state]}>{say.state[state]}</Tag>
        <span className={classes.gap} />
        {open.map((one) => (
          <ActionButton key={one.id} action={one} />
        ))}
        <ActionButton action={printAll} />
        <ActionButton action={print} />
      </div>
      <Split side={paying ? 430 : 384}>
        <div className={classes.left}>
          <WorksheetTable worksheet={worksheet} plan={plan} />
          <Chart
            result={result}
            bars={bars}
            person={person === null ? null : { code: person, name }}
            onPerson={choose}
          />
        </div>
        <div className={classes.side}>
          {state === 'submitted' ? <AnswerPanel distribution={distribution} /> : null}
          {paying ? (
            <PayPanel distribution={distribution} person={person} onPerson={choose} printOne={printOne} />
          ) : (
            <PersonPanel
              facts={facts}
              result={result}
              bars={bars}
              withholdingPercent={plan.withholdingPercent}
              person={person}
              onPerson={choose}
              print={printOne}
            />
          )}
        </div>
      </Split>
    </div>
  )
}
