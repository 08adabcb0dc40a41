import type {
  DistributionFacts,
  DistributionProposal,
  ProposedPlan,
  SubmittedDistribution,
} from '@shared/contract/distribution'
import type { ReactNode } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Split } from '../../../ui/sheet'
import { Chart } from './chart'
import { Compare } from './compare'
import { PersonPanel } from './person-panel'
import { ProposalPanel } from './proposal-panel'
import { usePapers } from './use-papers'
import { usePerson } from './use-person'
import { useProposalDeeds } from './use-proposal-deeds'
import type { Proposals } from './use-proposals'
import { useWorksheet, type Worksheet } from './use-worksheet'
import { WorksheetTable } from './worksheet-table'
import classes from './distribution.module.css'

export type ProposalViewProps = {
  facts: DistributionFacts
  proposals: Proposals
  proposal: DistributionProposal
  /** What waits for the meeting or is posted; only one a year. */
  standing: SubmittedDistribution | null
  chips: ReactNode
  onSubmitted: (distributionId: string) => void
}

/** A proposal that is worked on: the worksheet, who gets what, and how one member's amount comes about. */
export function ProposalView(props: ProposalViewProps) {
  const { facts, proposals, proposal, chips } = props
  const text = useText()
  const worksheet = useWorksheet(facts, proposal.plan)
  const person = usePerson(worksheet.bars)
  const papers = usePapers({ kind: 'proposal', proposalId: proposal.proposalId }, () => proposals.settle(proposal))
  const deeds = useProposalDeeds({ ...props, worksheet, printWhole: papers.printWhole })
  const printOne: Action = {
    id: 'distribution.printOne',
    place: 'members',
    label: text.distribution.person.print,
    icon: 'print',
    blocked: () => deeds.why,
    perform: () => papers.printMembers(person.person === null ? null : [person.person]),
  }
  const printAll: Action = {
    ...printOne,
    id: 'distribution.printAll',
    label: text.distribution.actions.printAll,
    perform: () => papers.printMembers(null),
  }
  useActions([...Object.values(deeds.actions), ...person.actions, printOne, printAll])
  const { compare, print, submit, ...changes } = deeds.actions
  const errors = [deeds.error, worksheet.error].flatMap((error) =>
    error === null ? [] : failureWords(error, text.failure),
  )
  return (
    <div className={classes.page} onKeyDown={person.onKeyDown}>
      <div className={classes.head}>
        {chips}
        <span className={classes.gap} />
        {Object.values(changes).map((action) => (
          <ActionButton key={action.id} action={action} size="sm" />
        ))}
        <ActionButton action={compare} />
        <ActionButton action={print} />
        <ActionButton action={submit} primary loading={deeds.busy} />
      </div>
      {deeds.open === null ? null : (
        <ProposalPanel {...deeds.panel} open={deeds.open} proposal={proposal} busy={deeds.busy} />
      )}
      {errors.map((words) => (
        <Note key={words} tone="red" urgent>
          {words}
        </Note>
      ))}
      {deeds.comparing ? (
        <Compare facts={facts} proposals={proposals.list} first={proposal} />
      ) : (
        <Worked
          worksheet={worksheet}
          plan={proposal.plan}
          onPlan={deeds.editable ? (plan) => proposals.change({ ...proposal, plan }) : undefined}
          person={person.person}
          onPerson={person.choose}
          printOne={printOne}
        />
      )}
    </div>
  )
}

type WorkedProps = {
  worksheet: Worksheet
  plan: ProposedPlan
  onPlan: ((plan: ProposedPlan) => void) | undefined
  person: string | null
  onPerson: (code: string) => void
  printOne: Action
}

/** The worksheet with its chart, and beside them one member's part. */
function Worked({ worksheet, plan, onPlan, person, onPerson, printOne }: WorkedProps) {
  const { facts, result, bars } = worksheet
  const name = facts.members.find(({ code }) => code === person)?.name ?? ''
  return (
    <Split side={result === null ? null : 384}>
      <div className={classes.left}>
        <WorksheetTable worksheet={worksheet} plan={plan} onPlan={onPlan} />
        {result === null ? null : (
          <Chart
            result={result}
            bars={bars}
            person={person === null ? null : { code: person, name }}
            onPerson={onPerson}
          />
        )}
      </div>
      {result === null ? null : (
        <PersonPanel
          facts={facts}
          result={result}
          bars={bars}
          withholdingPercent={plan.withholdingPercent}
          person={person}
          onPerson={onPerson}
          print={printOne}
        />
      )}
    </Split>
  )
}
