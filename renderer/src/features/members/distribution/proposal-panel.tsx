import { TextInput } from '@mantine/core'
import type { DistributionProposal } from '@shared/contract/distribution'
import { useState } from 'react'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'

export type ProposalPanelProps = {
  open: 'rename' | 'remove' | 'submit'
  proposal: DistributionProposal
  busy: boolean
  onClose: () => void
  onRename: (name: string) => void
  onRemove: () => void
  onSubmit: () => void
}

/** Asks for a new name, or before a proposal is removed or put to the meeting. */
export function ProposalPanel({ open, proposal, busy, onClose, ...deeds }: ProposalPanelProps) {
  const say = useText().distribution
  const [name, setName] = useState(proposal.name)
  const after = (deed: () => void) => () => {
    deed()
    onClose()
  }
  if (open === 'rename')
    return (
      <ConfirmPanel
        question={say.renameField}
        confirmLabel={say.actions.rename}
        blocked={name.trim() === '' ? say.renameField : null}
        onConfirm={after(() => deeds.onRename(name.trim()))}
        onCancel={onClose}
      >
        <TextInput
          aria-label={say.renameField}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && name.trim() !== '') after(() => deeds.onRename(name.trim()))()
          }}
        />
      </ConfirmPanel>
    )
  const removing = open === 'remove'
  return (
    <ConfirmPanel
      question={removing ? say.removeQuestion(proposal.name) : say.submitQuestion(proposal.name)}
      confirmLabel={removing ? say.actions.remove : say.actions.submit}
      danger={removing}
      busy={busy}
      onConfirm={after(removing ? deeds.onRemove : deeds.onSubmit)}
      onCancel={onClose}
    >
      {removing ? say.removeWords : say.submitWords}
    </ConfirmPanel>
  )
}
