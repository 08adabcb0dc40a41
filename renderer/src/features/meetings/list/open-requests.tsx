import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { MeetingRequest } from '@shared/contract/meetings'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useActionHost } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'

/** Requests to convene that no meeting answers yet, each with the clocks that run (article 59.4). */
export function OpenRequests() {
  const { data } = useQuery(api.meetings.requests.queryOptions({ input: {} }))
  const open = (data ?? []).filter(({ withdrawnNote, meetingId }) => withdrawnNote === null && meetingId === null)
  return open.map((request) => <OpenRequest key={request.requestId} request={request} />)
}

function OpenRequest({ request }: { request: MeetingRequest }) {
  const text = useText()
  const say = text.meetingPreparation.request
  const { context } = useActionHost()
  const [asking, setAsking] = useState(false)
  const [note, setNote] = useState('')
  const command = useCommand(core.meetings.withdrawRequest)
  const { requestId, requestedBy, receivedOn, content } = request
  const confirm = async () => {
    if ((await command.run({ requestId, note })) === null) return
    showDone(say.withdrawn)
  }
  return (
    <Note tone="amber">
      <p>{say.open(say.from[requestedBy], formatCivilDate(receivedOn), content)}</p>
      <p>
        {say.clock(
          formatCivilDate(request.conveneBy),
          formatCivilDate(request.supervisorsBy),
          formatCivilDate(request.membersFrom),
        )}
      </p>
      {asking ? (
        <ConfirmPanel
          question={say.withdrawQuestion}
          confirmLabel={say.withdraw}
          blocked={note.trim() === '' ? say.note : null}
          busy={command.busy}
          onConfirm={() => void confirm()}
          onCancel={() => setAsking(false)}
        >
          <TextInput
            label={say.note}
            value={note}
            maxLength={500}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </ConfirmPanel>
      ) : (
        <KeyButton
          label={say.withdraw}
          size="sm"
          blocked={context.whyNot('meeting.prepare')}
          onPress={() => setAsking(true)}
        />
      )}
    </Note>
  )
}
