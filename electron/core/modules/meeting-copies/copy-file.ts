import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foldText } from '@shared/domain/text-fold'
import { meetingCopyWords } from '@shared/text/meeting-copies'
import type { CallContext } from '../../context'
import type { MeetingHall } from '../../governance/hall-of'
import type { MeetingRecord } from '../../governance/meeting'
import { openDoors } from '../../governance/open-doors'
import { type CopyOrigin, writeMeetingCopy } from '../../meeting-copy/write-copy'

/** The copy of a meeting as a file to save; it lies on this machine's own disk only while it is made. */
export function copyFile(context: CallContext, hall: MeetingHall, origin: CopyOrigin): File {
  const { book, user } = context
  const { meeting } = hall
  const folder = mkdtempSync(join(tmpdir(), 'so-htx-meeting-'))
  try {
    const path = join(folder, 'copy.htx')
    writeMeetingCopy(book.connection, path, {
      origin,
      userId: user.id,
      at: context.now(),
      open: (copy) => {
        if (meeting.stage === 'preparing')
          openDoors(copy, hall, { commandSequence: origin.headSequence + 1, at: context.now() })
      },
    })
    return new File([Uint8Array.from(readFileSync(path))], fileName(meeting, origin.purpose), {
      type: 'application/octet-stream',
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** 'dai-hoi-thanh-vien-thuong-nien-2026-03-29.htx', without accents: sticks and mail programs take every name then. */
function fileName({ title, plannedOn }: MeetingRecord, purpose: CopyOrigin['purpose']): string {
  const words = foldText(`${purpose === 'rehearsal' ? meetingCopyWords.rehearsal : ''} ${title}`)
  return `${words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}-${plannedOn}.htx`
}
