import type { MeetingCopy } from '@shared/contract/meeting-copies'
import { formatDong } from '@shared/domain/money'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, core } from '../../../client/client'
import { keepFile, pickFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone, showFault } from '../../../ui/toast'

/** What can be done with copies of a meeting, and the departures there were. `away` is the one that is not back. */
export function useCopies(meetingId: string) {
  const text = useText()
  const say = text.meetingCopies
  const list = useQuery(api.meetingCopies.list.queryOptions({ input: { meetingId } }))
  const depart = useCommand(core.meetingCopies.depart)
  const takeBack = useCommand(core.meetingCopies.return)
  const recall = useCommand(core.meetingCopies.recall)
  const [making, setMaking] = useState(false)
  const copies = list.data ?? []
  const away: MeetingCopy | null = copies.find(isAway) ?? null
  const keep = async (make: () => Promise<File>) => {
    if (making) return
    setMaking(true)
    try {
      if ((await keepFile(await make())) !== null) showDone(say.saved)
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    } finally {
      setMaking(false)
    }
  }
  return {
    isRead: list.data !== undefined,
    copies,
    away,
    busy: making || depart.busy || takeBack.busy || recall.busy,
    error: list.error ?? depart.error ?? takeBack.error ?? recall.error,
    depart: async () => {
      const answer = await depart.run({ meetingId })
      if (answer === null) return
      showDone(say.departed)
      await keep(() => core.meetingCopies.file({ copyId: answer.copyId }))
    },
    saveAgain: async () => {
      if (away !== null) await keep(() => core.meetingCopies.file({ copyId: away.copyId }))
    },
    takeBack: async () => {
      const file = await pickFile('.htx')
      if (file === null) return
      const answer = await takeBack.run({ file })
      if (answer !== null) showDone(say.takenBack(formatDong(answer.commands)))
    },
    recall: async (reason: string) => {
      if (away === null || (await recall.run({ copyId: away.copyId, reason })) === null) return false
      showDone(say.recalled)
      return true
    },
    rehearse: () => keep(() => core.meetingCopies.rehearse({ meetingId })),
  }
}

/** Whether a departure is neither back nor called back. */
export function isAway({ returnedAt, recalledAt }: MeetingCopy): boolean {
  return returnedAt === null && recalledAt === null
}
