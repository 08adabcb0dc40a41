import type { DistributionFacts, DistributionProposal, SubmittedDistribution } from '@shared/contract/distribution'
import { type ReactNode, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Split } from '../../../ui/sheet'
import { Chart } from './chart'
import { Compare } from './compare'
import { PersonPanel } from './person-panel'
import { ProposalPanel } from './proposal-panel'
import { useMay } from './use-may'
import { usePapers } from './use-papers'
import { usePerson } from './use-person'
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
  const { person, choose, actions: personActions, onKeyDown } = usePerson(worksheet.bars)
  const papers = usePapers({ kind: 'proposal', proposalId: proposal.proposalId }, () => proposals.settle(proposal))
  const deeds = useDeeds(props, worksheet, papers.printWhole)
  const printOne: Action = {
    id: 'distribution.printOne',
    place: 'members',
    label: text.distribution.person.print,
    icon: 'print',
    blocked: () => deeds.why,
    perform: () => papers.printMembers(person === null ? null : [person]),
  }
  const printAll: Action = {
    ...printOne,
    id: 'distribution.printAll',
    label: text.distribution.actions.printAll,
    perform: () => papers.printMembers(null),
  }
  useActions([...deeds.all, ...personActions, printOne, printAll])
  const name = facts.members.find(({ code }) => code === person)?.name ?? ''
  const { result } = worksheet
  return (
    <div className={classes.page} onKeyDown={onKeyDown}>
      <div className={classes.head}>
        {chips}
        <span className={classes.gap} />
        {deeds.buttons.map((action) => (
          <ActionButton key={action.id} action={action} size="sm" />
        ))}
        <ActionButton action={deeds.compare} />
        <ActionButton action={deeds.print} />
        <ActionButton action={deeds.submit} primary loading={deeds.busy} />
      </div>
      {deeds.panel}
      {[...deeds.errors, ...(worksheet.error === null ? [] : failureWords(worksheet.error, text.failure))].map(
        (words) => (
          <Note key={words} tone="red" urgent>
            {words}
          </Note>
        ),
      )}
      {deeds.comparing ? (
        <Compare facts={facts} proposals={proposals.list} first={proposal} />
      ) : (
        <Split side={result === null ? null : 384}>
          <div className={classes.left}>
            <WorksheetTable
              worksheet={worksheet}
              plan={proposal.plan}
              onPlan={deeds.editable ? (plan) => proposals.change({ ...proposal, plan }) : undefined}
            />
            {result === null ? null : (
              <Chart
                result={result}
                bars={worksheet.bars}
                person={person === null ? null : { code: person, name }}
                onPerson={choose}
              />
            )}
          </div>
          {result === null ? null : (
            <PersonPanel
              facts={facts}
              result={result}
              bars={worksheet.bars}
              withholdingPercent={proposal.plan.withholdingPercent}
              person={person}
              onPerson={choose}
              print={printOne}
            />
          )}
        </Split>
      )}
    </div>
  )
}

type Open = 'rename' | 'remove' | 'submit' | null

/** What can be done with a proposal, each with its reason when it cannot be done now. */
function useDeeds(props: ProposalViewProps, worksheet: Worksheet, printWhole: () => void) {
  const { proposals, proposal, standing } = props
  const text = useText()
  const say = text.distribution
  const [open, setOpen] = useState<Open>(null)
  const [comparing, setComparing] = useState(false)
  const submit = useCommand(core.distribution.submit)
  const { allowed, may } = useMay()
  const why = worksheet.faults.length > 0 ? say.hasFaults : worksheet.result === null ? say.notReady : null
  const action = (verb: string, label: string, rest: Partial<Action> & Pick<Action, 'perform'>): Action => ({
    id: `distribution.${verb}`,
    place: 'members',
    label,
    ...rest,
  })
  const change = { blocked: allowed }
  const buttons = [
    action('duplicate', say.actions.duplicate, { ...change, icon: 'plus', perform: () => proposals.add(proposal) }),
    action('rename', say.actions.rename, { ...change, perform: () => setOpen('rename') }),
    action('remove', say.actions.remove, {
      ...change,
      when: () => proposals.list.length > 1,
      perform: () => setOpen('remove'),
    }),
  ]
  const compare = action('compare', comparing ? say.actions.compareEnd : say.actions.compare, {
    keys: 'Ctrl B',
    blocked: () => (proposals.list.length < 2 ? say.compareNeedsTwo : null),
    perform: () => setComparing(!comparing),
  })
  const print = action('print', say.actions.print, {
    keys: 'Ctrl P',
    icon: 'print',
    blocked: () => why,
    perform: printWhole,
  })
  const submitAction = action('submit', say.actions.submit, {
    keys: 'Ctrl Enter',
    blocked: (context) =>
      allowed(context) ?? (standing !== null ? say.standing(standing.name) : worksheet.stale ? say.notReady : why),
    perform: () => setOpen('submit'),
  })
  const send = async () => {
    if (!(await proposals.settle(proposal))) return
    const sent = await submit.run({ proposalId: proposal.proposalId })
    if (sent !== null) props.onSubmitted(sent.distributionId)
  }
  const close = () => setOpen(null)
  const panel =
    open === null ? null : (
      <ProposalPanel
        open={open}
        proposal={proposal}
        busy={submit.busy}
        onClose={close}
        onRename={(name) => proposals.change({ ...proposal, name })}
        onRemove={() => proposals.remove(proposal.proposalId)}
        onSubmit={() => void send()}
      />
    )
  return {
    buttons,
    compare,
    print,
    submit: submitAction,
    all: [...buttons, compare, print, submitAction],
    comparing: comparing && proposals.list.length > 1,
    editable: may,
    busy: submit.busy,
    errors: submit.error === null ? [] : failureWords(submit.error, text.failure),
    panel,
    why,
  }
}
