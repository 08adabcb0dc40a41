import type { DraftContent } from '@shared/contract/supervisor-drafts'
import { type CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { KeyButton } from '../../../ui/key-button'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import { formError } from '../form-error'
import { DraftFields } from './draft-fields'
import { emptyDraft } from './empty-draft'

export type DraftFormProps = { draftId: string; content: DraftContent | null; onDone: () => void }

/** Writes a draft: Ctrl+Enter saves it for oneself, Ctrl+Shift+Enter asks whether to issue it. */
export function DraftForm({ draftId, content, onDone }: DraftFormProps) {
  const text = useText()
  const say = text.supervisionPrivate.draft
  const today = useToday()
  const { form, change, clear } = useKeptForm<DraftContent>(
    `supervisor draft ${draftId}`,
    () => content ?? emptyDraft(today),
  )
  const [asking, setAsking] = useState<'issue' | 'remove' | null>(null)
  const save = useCommand(core.supervisorDrafts.save)
  const keep = async (): Promise<boolean> => (await save.run({ draftId, content: form })) !== null
  const saveAndSay = async () => {
    if (save.busy || !(await keep())) return
    clear(form)
    showDone(say.saved)
    onDone()
  }
  const gone = () => {
    clear(emptyDraft(today))
    onDone()
  }
  return (
    <FormPanel
      title={content === null ? say.newTitle : say.title}
      confirmLabel={say.save}
      also={{ label: say.issue, onPress: () => setAsking('issue') }}
      blocked={null}
      busy={save.busy}
      error={formError(save.error, text)}
      onConfirm={() => void saveAndSay()}
      onCancel={onDone}
    >
      <DraftFields form={form} change={change} today={today} />
      {asking === 'issue' ? (
        <IssuePanel draftId={draftId} keep={keep} onDone={gone} onCancel={() => setAsking(null)} />
      ) : asking === 'remove' ? (
        <RemovePanel draftId={draftId} onDone={gone} onCancel={() => setAsking(null)} />
      ) : content === null ? null : (
        <KeyButton label={say.remove} onPress={() => setAsking('remove')} />
      )}
    </FormPanel>
  )
}

type AskProps = { draftId: string; onDone: () => void; onCancel: () => void }

/** Asks before a draft is written in clear; what is typed is saved first, so that what is issued is what is seen. */
function IssuePanel({ draftId, keep, onDone, onCancel }: AskProps & { keep: () => Promise<boolean> }) {
  const text = useText()
  const say = text.supervisionPrivate.draft
  const today = useToday()
  const [issuedOn, setIssuedOn] = useState<CivilDate | null>(today)
  const issue = useCommand(core.supervisorDrafts.issue)
  const confirm = async () => {
    if (issuedOn === null || issue.busy || !(await keep())) return
    const answer = await issue.run({ draftId, issuedOn })
    if (answer === null) return
    showDone(say.issued(answer.number))
    onDone()
  }
  return (
    <ConfirmPanel
      question={say.issueQuestion}
      confirmLabel={say.issue}
      blocked={issuedOn === null ? say.issuedOn : null}
      busy={issue.busy}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      {formError(issue.error, text) ?? say.issueWords}
      <DateInput label={say.issuedOn} value={issuedOn} today={today} onChange={setIssuedOn} />
    </ConfirmPanel>
  )
}

function RemovePanel({ draftId, onDone, onCancel }: AskProps) {
  const text = useText()
  const say = text.supervisionPrivate.draft
  const remove = useCommand(core.supervisorDrafts.remove)
  const confirm = async () => {
    if ((await remove.run({ draftId })) === null) return
    showDone(say.removed)
    onDone()
  }
  return (
    <ConfirmPanel
      question={say.removeQuestion}
      confirmLabel={say.remove}
      danger
      busy={remove.busy}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      {formError(remove.error, text) ?? say.removeWords}
    </ConfirmPanel>
  )
}
