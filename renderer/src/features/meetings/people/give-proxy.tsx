import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { MeetingRow } from '@shared/contract/meetings'
import type { CivilDate } from '@shared/domain/civil-date'
import { useMemo, useState } from 'react'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { PartySelect } from '../../../ui/party-select'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import { CommandForm } from '../../../client/command-form'
import { useMembers } from '../use-members'

export type GiveProxyProps = { meeting: MeetingRow; outsiders: boolean; onDone: () => void }

/** Records one proxy: from somebody who votes, to a member, or to somebody who is none where the charter allows it. */
export function GiveProxy({ meeting, outsiders, onDone }: GiveProxyProps) {
  const say = useText().meetingPeople.proxies
  const { today } = useWorkPeriod()
  const { meetingId } = meeting
  const { data } = useQuery(api.meetings.people.queryOptions({ input: { meetingId } }))
  const voters = useMemo(
    () =>
      (data?.rows ?? [])
        .filter(({ votes, proxyHolder }) => votes > 0 && proxyHolder === null)
        .map(({ member, name, hamlet }) => ({ code: member, name, address: hamlet })),
    [data],
  )
  const members = useMembers()
  const [giver, setGiver] = useState<string | null>(null)
  const [holder, setHolder] = useState<string | null>(null)
  const [holderName, setHolderName] = useState('')
  const [givenOn, setGivenOn] = useState<CivilDate | null>(today)
  const [paper, setPaper] = useState('')
  const command = useCommand(core.meetings.giveProxy)
  const isReady = giver !== null && givenOn !== null && (holder !== null || holderName.trim() !== '')
  return (
    <CommandForm
      title={say.giveTitle}
      confirm={say.giveConfirm}
      input={
        isReady ? { meetingId, giver, holder, holderName: holder === null ? holderName : '', givenOn, paper } : null
      }
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.given)
        onDone()
      }}
      onCancel={onDone}
    >
      <PartySelect label={say.giver} parties={voters} value={giver} onChange={setGiver} autoFocus />
      <PartySelect label={say.holder} parties={members} value={holder} onChange={setHolder} />
      {outsiders && holder === null ? (
        <TextInput
          label={say.outsiderName}
          value={holderName}
          maxLength={200}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setHolderName(value)}
        />
      ) : null}
      <DateInput label={say.givenOn} value={givenOn} today={today} max={today} onChange={setGivenOn} />
      <TextInput
        label={say.paper}
        value={paper}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setPaper(value)}
      />
    </CommandForm>
  )
}
