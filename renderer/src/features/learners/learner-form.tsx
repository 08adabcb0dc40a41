import type { Learner } from '@shared/contract/learners'
import { useState } from 'react'
import { CommandForm } from '../../client/command-form'
import { core, newId } from '../../client/client'
import { emptyLearner, learnerEntryOf, LearnerFields, type LearnerForm as Form } from '../../client/learner-fields'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'

/** Writes a learner, a new one or a known one. */
export function LearnerForm({ learner, onDone }: { learner: Learner | null; onDone: () => void }) {
  const say = useText().learners.form
  const [newLearnerId] = useState(newId)
  const { form, change, clear } = useKeptForm<Form>(`learners ${learner?.learnerId ?? 'new'}`, () => startOf(learner))
  const command = useCommand(core.learners.save)
  const entry = learnerEntryOf(form)
  const done = () => {
    clear()
    onDone()
  }
  return (
    <CommandForm
      title={learner === null ? say.addTitle : learner.name}
      confirm={say.save}
      input={entry === null ? null : { learnerId: learner?.learnerId ?? newLearnerId, entry }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.saved(form.name.trim()))
        done()
      }}
      onCancel={done}
    >
      <LearnerFields form={form} change={change} />
    </CommandForm>
  )
}

function startOf(learner: Learner | null): Form {
  if (learner === null) return emptyLearner
  const { learnerId: _, ...entry } = learner
  return entry
}
