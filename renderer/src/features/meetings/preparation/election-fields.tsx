import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { AgendaEntry } from '@shared/contract/meeting-agenda'
import type { MeetingRow } from '@shared/contract/meetings'
import { ElectedPost } from '@shared/contract/resolution-effects'
import { formatDong } from '@shared/domain/money'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { PickPerson } from '../../../ui/pick-person'
import { useMembers } from '../use-members'
import { withElection } from './item-fields'
import classes from './preparation.module.css'

export type ElectionFieldsProps = {
  meeting: MeetingRow
  entry: AgendaEntry
  change: (part: Partial<AgendaEntry>) => void
}

/** The post, the seats and who stands; what article 62 says against somebody is warned of here and refused only when seats are given (reading 6). */
export function ElectionFields({ meeting, entry, change }: ElectionFieldsProps) {
  const say = useText().meetingPreparation.item
  const members = useMembers()
  const election = entry.content.election ?? { post: 'boardMember' as const, seats: 1, candidates: [] }
  const put = (part: Partial<typeof election>) => change({ content: withElection(entry, { ...election, ...part }) })
  const { candidates, post, seats } = election
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={say.post}
          value={post}
          data={ElectedPost.options.map((value) => ({ value, label: say.posts[value] }))}
          onChange={({ currentTarget: { value } }) => put({ post: ElectedPost.parse(value) })}
        />
        <TextInput
          label={say.seats}
          value={String(seats)}
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) =>
            put({ seats: Math.min(50, Math.max(1, Number(value.replace(/\D/g, '')))) })
          }
        />
      </div>
      <PickPerson
        label={say.candidate}
        parties={members}
        onPick={(person) => {
          if (candidates.every(({ code }) => code !== person.code)) put({ candidates: [...candidates, person] })
        }}
      />
      <div>
        <h3>{say.candidates(formatDong(candidates.length))}</h3>
        {candidates.length === 0 ? <p>{say.noCandidate}</p> : null}
        <ul className={classes.people}>
          {candidates.map(({ code, name }) => (
            <li key={code ?? name}>
              <span>
                {name} {code}
              </span>
              <KeyButton
                label={say.removeCandidate(name)}
                size="sm"
                onPress={() => put({ candidates: candidates.filter((one) => one.code !== code || one.name !== name) })}
              />
            </li>
          ))}
        </ul>
        <NominationWarnings post={post} codes={candidates.map(({ code }) => code)} on={meeting.plannedOn} />
      </div>
    </>
  )
}

type WarningsProps = { post: ElectedPost; codes: readonly (string | null)[]; on: string }

/** Double posts and family among those who stand and those who sit (article 62), as far as the register knows. */
function NominationWarnings({ post, codes, on }: WarningsProps) {
  const entries = codes.flatMap((member) => (member === null ? [] : [{ kind: post, member, fromDate: on }]))
  const { data } = useQuery(
    api.posts.check.queryOptions({ input: { entries, occasion: 'nomination' }, enabled: entries.length > 0 }),
  )
  const said = [...new Set((data?.warnings ?? []).map(({ message }) => message))]
  if (entries.length === 0 || said.length === 0) return null
  return (
    <Note tone="amber">
      {said.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Note>
  )
}
