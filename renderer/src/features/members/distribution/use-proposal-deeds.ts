import type { DistributionProposal, SubmittedDistribution } from '@shared/contract/distribution'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import type { ProposalPanelProps } from './proposal-panel'
import { useMay } from './use-may'
import type { Proposals } from './use-proposals'
import type { Worksheet } from './use-worksheet'

type Given = {
  proposals: Proposals
  proposal: DistributionProposal
  standing: SubmittedDistribution | null
  worksheet: Worksheet
  printWhole: () => void
  onSubmitted: (distributionId: string) => void
}

/** What can be done with a proposal, each with its reason when it cannot be done now; removing and submitting ask first. */
export function useProposalDeeds(given: Given) {
  const { proposals, proposal, worksheet } = given
  const say = useText().distribution
  const [open, setOpen] = useState<ProposalPanelProps['open'] | null>(null)
  const [comparing, setComparing] = useState(false)
  const submit = useCommand(core.distribution.submit)
  const { may } = useMay()
  const why = worksheet.faults.length > 0 ? say.hasFaults : worksheet.result === null ? say.notReady : null
  const send = async () => {
    if (!(await proposals.settle(proposal))) return
    const sent = await submit.run({ proposalId: proposal.proposalId })
    if (sent !== null) given.onSubmitted(sent.distributionId)
  }
  const actions = useDeedActions(given, {
    why,
    comparing,
    onOpen: setOpen,
    onCompare: () => setComparing(!comparing),
  })
  return {
    actions,
    comparing: comparing && proposals.list.length > 1,
    editable: may,
    busy: submit.busy,
    error: submit.error,
    open,
    panel: {
      onClose: () => setOpen(null),
      onRename: (name: string) => proposals.change({ ...proposal, name }),
      onRemove: () => proposals.remove(proposal.proposalId),
      onSubmit: () => void send(),
    },
    why,
  }
}

type Asked = {
  why: string | null
  comparing: boolean
  onOpen: (what: ProposalPanelProps['open']) => void
  onCompare: () => void
}

function useDeedActions(given: Given, { why, comparing, onOpen, onCompare }: Asked) {
  const { proposals, proposal, standing, worksheet, printWhole } = given
  const say = useText().distribution
  const { allowed } = useMay()
  const action = (verb: string, label: string, rest: Partial<Action> & Pick<Action, 'perform'>): Action => ({
    id: `distribution.${verb}`,
    place: 'members',
    label,
    ...rest,
  })
  const change = { blocked: allowed }
  return {
    duplicate: action('duplicate', say.actions.duplicate, {
      ...change,
      icon: 'plus',
      perform: () => proposals.add(proposal),
    }),
    rename: action('rename', say.actions.rename, { ...change, perform: () => onOpen('rename') }),
    remove: action('remove', say.actions.remove, {
      ...change,
      when: () => proposals.list.length > 1,
      perform: () => onOpen('remove'),
    }),
    compare: action('compare', comparing ? say.actions.compareEnd : say.actions.compare, {
      keys: 'Ctrl B',
      blocked: () => (proposals.list.length < 2 ? say.compareNeedsTwo : null),
      perform: onCompare,
    }),
    print: action('print', say.actions.print, {
      keys: 'Ctrl P',
      icon: 'print',
      blocked: () => why,
      perform: printWhole,
    }),
    submit: action('submit', say.actions.submit, {
      keys: 'Ctrl Enter',
      blocked: (context) =>
        allowed(context) ?? (standing !== null ? say.standing(standing.name) : worksheet.stale ? say.notReady : why),
      perform: () => onOpen('submit'),
    }),
  }
}
