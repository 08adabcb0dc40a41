import type { MeetingPaper, OpenedPaper, PaperEntry } from '@shared/contract/meeting-papers'
import { MeetingPaper as Printed, OpenedPaper as Opened } from '@shared/contract/meeting-papers'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { core } from '../../../client/client'
import { keepFile, showPdf } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { type TaskCall, useTask } from '../../../client/tasks'
import { useText } from '../../../text/text'
import { showDone, showFault } from '../../../ui/toast'

type Wish = { paper: MeetingPaper | OpenedPaper; subject: string; format: 'pdf' | 'docx' }

/** Makes a paper of a meeting and shows it; a text to edit is kept where the user says. `busy` is the row that was asked for last. */
export function useMeetingPapers(meetingId: string) {
  const text = useText()
  const say = text.meetingPapers
  const [busy, setBusy] = useState<string | null>(null)
  const make = async ({ paper, subject }: Pick<PaperEntry, 'paper' | 'subject'>, format: 'pdf' | 'docx') => {
    const row = rowOf({ paper, subject })
    if (busy === row) return
    setBusy(row)
    try {
      const file = await fileOf(meetingId, { paper, subject, format })
      if (format === 'pdf') await showPdf(file)
      else if ((await keepFile(file)) !== null) showDone(say.wordSaved(file.name))
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    } finally {
      setBusy((now) => (now === row ? null : now))
    }
  }
  return { busy, print: (entry: PaperEntry, format: 'pdf' | 'docx') => void make(entry, format) }
}

/** What tells a row of the list from the others. */
export function rowOf({ paper, subject }: Pick<PaperEntry, 'paper' | 'subject'>): string {
  return `${paper}/${subject}`
}

function fileOf(meetingId: string, { paper, ...wish }: Wish): Promise<File> {
  const opened = Opened.safeParse(paper)
  if (opened.success) return core.meetingPapers.open({ meetingId, paper: opened.data, ...wish })
  return core.meetingPapers.print({ meetingId, paper: Printed.parse(paper), ...wish })
}

/** One function for all renders, so that a pack under way is not begun anew. */
const makePack: TaskCall<{ meetingId: string }, { file: File; pages: number; missing: number }> = (input, options) =>
  core.meetingPapers.pack(input, options)

/** The whole pack: made outside the core with progress, shown when it is whole; stopped, there is nothing. */
export function useMeetingPack(meetingId: string) {
  const text = useText()
  const say = text.meetingPapers
  const { state, start, stop } = useTask(makePack)
  return {
    state,
    print: async () => {
      if (state.status === 'running') return
      const made = await start({ meetingId })
      if (made === null) return
      const pages = formatDong(made.pages)
      showDone(made.missing === 0 ? say.packDone(pages) : say.packDoneMissing(pages, formatDong(made.missing)))
      await showPdf(made.file)
    },
    stop: () => {
      stop()
      showDone(say.stopped)
    },
  }
}
