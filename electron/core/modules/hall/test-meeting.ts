import { join } from 'node:path'
import type { z } from 'zod'
import type { RecordedEvent } from '@shared/contract/hall-events'
import { clientCore, csvFile, newTestBook, openBookOf, quickFolder } from '../../book-file/test-client'
import type { Core } from '../../index'

export const MEETING = 'm'

/** A book of `count` official members TV001, TV002, … in three hamlets and one associate LK1, with a meeting of two items on 10/06/2025. */
export async function meetingBook(
  count: number,
  { callNumber = 1, now }: { callNumber?: 1 | 3; now?: () => string } = {},
): Promise<Core> {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder, now === undefined ? {} : { now })
  core.openBook(join(folder, 'so.htx'))
  const rows = Array.from({ length: count }, (_, i) => `${codeOf(i + 1)},Người ${i + 1},chính thức,01/01/2020,1000000`)
  await core.client.imports.run({
    id: 'members',
    kind: 'members',
    file: csvFile(
      'm.csv',
      'Mã thành viên,Họ và tên,Loại thành viên,Ngày gia nhập,Vốn góp cam kết',
      ...rows,
      'LK1,Ông Đinh,liên kết góp vốn,01/01/2020,1000000',
    ),
  })
  await core.client.meetings.plan({
    id: MEETING,
    body: 'generalMeeting',
    kind: 'annual',
    form: 'plenary',
    medium: 'inPerson',
    fiscalYear: 2024,
    plannedOn: '2025-06-10',
    startsAtTime: '08:00',
    place: 'Nhà văn hóa xóm Đông',
    convener: 'director',
  })
  const { raw } = openBookOf(core).connection
  // Two plain motions in place of the usual agenda.
  raw.exec(`UPDATE agendaItem SET removedAt = '2025-06-01T00:00:00.000Z'`)
  for (const position of [1, 2])
    raw.exec(`INSERT INTO agendaItem (itemId, meetingId, position, title, kind, decision, subject, article, presenter, minutesPlanned, draft, content)
      VALUES ('i${position}', '${MEETING}', ${position}, 'Nội dung ${position}', 'motion', 'other', '', '64.1', '', 10, 'Thông qua', '{}')`)
  if (callNumber === 3)
    raw.exec(`INSERT INTO meeting (meetingId, body, kind, form, medium, title, fiscalYear, callNumber, previousCallId, plannedOn,
      startsAtTime, place, convener, reason, commandSequence)
      SELECT 'third', body, kind, form, medium, title, fiscalYear, 3, meetingId, plannedOn, startsAtTime, place, convener, reason,
        commandSequence FROM meeting`)
  return core
}

/** The code of the member of that number. */
export function codeOf(number: number): string {
  return `TV${String(number).padStart(3, '0')}`
}

let count = 0

/** Tells the hall one event after another. */
export async function tell(core: Core, ...events: z.input<typeof RecordedEvent>[]): Promise<void> {
  for (const event of events) {
    count += 1
    await core.client.hall.record({ id: `event ${count}`, meetingId: MEETING, event })
  }
}

/** So many come, the first of the list first. */
export const comes = (number: number) => ({ kind: 'arrived', voter: codeOf(number), by: 'inPerson' }) as const

export const roles: z.input<typeof RecordedEvent> = {
  kind: 'rolesNamed',
  chair: { code: 'TV001', name: 'Người 1' },
  secretary: { code: 'TV002', name: 'Người 2' },
  counters: [],
}
