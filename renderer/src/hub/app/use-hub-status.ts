import { useIsMutating, useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { hubApi, hubConnection } from '../../client/hub-client'
import { savingNote } from '../../frame/shell/saving-note'
import type { StatusNote } from '../../frame/shell/status-line'
import { useText } from '../../text/text'
import type { HubSession } from './seat-of-hub'

/** What the line at the bottom says of the hub: saved, where its store is, whether papers can be signed. */
export function useHubStatus({ isKeyOpen }: HubSession): StatusNote[] {
  const text = useText()
  const say = text.hub.status
  const writing = useIsMutating() > 0
  const { status } = useSyncExternalStore(hubConnection.subscribe, hubConnection.state)
  const { data } = useQuery(hubApi.alliance.info.queryOptions({ input: {} }))
  const store: StatusNote[] = data === undefined ? [] : [{ id: 'store', words: say.store(data.store) }]
  return [
    {
      id: 'saving',
      live: true,
      ...savingNote(text, { readOnly: false, writing, answers: status === 'connected' }),
    },
    ...store,
    isKeyOpen ? { id: 'key', words: say.keyOpen } : { id: 'key', words: say.keyClosed, tone: 'amber' },
  ]
}
