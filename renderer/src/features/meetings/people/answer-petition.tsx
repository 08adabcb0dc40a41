import { NativeSelect, Textarea } from '@mantine/core'
import { type Petition, PetitionAnswer } from '@shared/contract/meeting-people'
import { useState } from 'react'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import { CommandForm } from '../../../client/command-form'
import classes from './people.module.css'

/** Accepts a petition or refuses it on a ground of article 60.3; only the grounds that can be true are offered. */
export function AnswerPetition({ petition, onDone }: { petition: Petition; onDone: () => void }) {
  const say = useText().meetingPeople.petitions
  const { petitionId, content, enough, inTime } = petition
  const offered = PetitionAnswer.options.filter((one) => (one !== 'tooFew' || !enough) && (one !== 'late' || !inTime))
  const [answer, setAnswer] = useState<PetitionAnswer>('accepted')
  const [answerNote, setNote] = useState('')
  const command = useCommand(core.meetings.answerPetition)
  const isReady = answer === 'accepted' || answerNote.trim() !== ''
  return (
    <CommandForm
      title={say.answerTitle}
      confirm={say.answerConfirm}
      input={isReady ? { petitionId, answer, answerNote } : null}
      missing={say.noteMissing}
      command={command}
      onDone={() => {
        showDone(say.answered)
        onDone()
      }}
      onCancel={onDone}
    >
      <p>{content}</p>
      <NativeSelect
        data-autofocus
        label={say.answer}
        value={answer}
        data={offered.map((value) => ({ value, label: say.answers[value] }))}
        onChange={({ currentTarget: { value } }) => setAnswer(PetitionAnswer.parse(value))}
      />
      <Textarea
        label={say.answerNote}
        value={answerNote}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
      <p className={classes.quiet}>{say.answerWords}</p>
    </CommandForm>
  )
}
