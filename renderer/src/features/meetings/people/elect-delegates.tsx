import { TextInput } from '@mantine/core'
import type { DelegateGroup } from '@shared/contract/meeting-people'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import { CommandForm } from '../../../client/command-form'
import { evenVotes } from './delegate-rows'
import classes from './people.module.css'

export type ElectDelegatesProps = { group: DelegateGroup; elected: readonly string[]; onDone: () => void }

/** Whom a group elected, each with the members they stand for; together they are all of the group (article 61.4). */
export function ElectDelegates({ group, elected, onDone }: ElectDelegatesProps) {
  const say = useText().meetingPeople.delegates
  const { groupId, name, members } = group
  const [votes, setVotes] = useState(() => evenVotes(members.length, elected.length).map(String))
  const command = useCommand(core.meetings.electDelegates)
  const carried = elected.map((member, index) => ({ member, votesCarried: Number(votes[index] ?? '0') }))
  const sum = carried.reduce((total, { votesCarried }) => total + votesCarried, 0)
  const isReady = sum === members.length && carried.every(({ votesCarried }) => votesCarried > 0)
  return (
    <CommandForm
      title={say.electTitle(name)}
      confirm={say.electConfirm}
      input={isReady ? { groupId, delegates: carried } : null}
      missing={say.electWords(formatDong(members.length))}
      command={command}
      onDone={() => {
        showDone(say.elected)
        onDone()
      }}
      onCancel={onDone}
    >
      <p className={classes.quiet}>{say.electWords(formatDong(members.length))}</p>
      <div className={classes.votes}>
        {elected.map((member, index) => {
          const person = members.find((one) => one.member === member)?.name ?? member
          return (
            <DelegateVotes
              key={member}
              name={person}
              value={votes[index] ?? ''}
              isFirst={index === 0}
              onChange={(value) => setVotes(votes.map((one, at) => (at === index ? value : one)))}
            />
          )
        })}
      </div>
      <p>{say.sum(formatDong(sum), formatDong(members.length))}</p>
    </CommandForm>
  )
}

type VotesProps = { name: string; value: string; isFirst: boolean; onChange: (value: string) => void }

function DelegateVotes({ name, value, isFirst, onChange }: VotesProps) {
  const say = useText().meetingPeople.delegates
  return (
    <>
      <span>{name}</span>
      <TextInput
        data-autofocus={isFirst || undefined}
        aria-label={say.votesOf(name)}
        value={value}
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
        onChange={({ currentTarget: { value: typed } }) => onChange(typed.replace(/\D/g, ''))}
      />
    </>
  )
}
