import { join } from 'node:path'
import { clientCore, csvFile, newTestBook, quickFolder } from '../book-file/test-client'
import type { Core } from '../index'

/** The day on which the tests of bodies elect: after the book began, so that posts rest on resolutions. */
export const ELECTED_ON = '2025-03-15'

/** A book of 2025 in the full form with twelve official members TV01 to TV12, and resolutions 'meeting' and 'board' of 15/03/2025. */
export async function bodiesBook(given: Parameters<typeof newTestBook>[1] = {}): Promise<Core> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file, { governanceForm: 'full', ...given })
  const core = clientCore(folder)
  core.openBook(file)
  const rows = Array.from({ length: 12 }, (_, at) => {
    const n = String(at + 1).padStart(2, '0')
    return `TV${n},Thành viên ${n},chính thức,01/01/2020,1000000,có,có,`
  })
  await core.client.imports.run({
    id: 'members',
    kind: 'members',
    file: csvFile(
      'm.csv',
      'Mã thành viên,Họ và tên,Loại thành viên,Ngày gia nhập,Vốn góp cam kết,Sử dụng dịch vụ,Góp sức lao động,Ngày ra',
      ...rows,
      'LK01,Liên kết 01,liên kết góp vốn,01/01/2020,1000000,không,không,',
    ),
  })
  const resolution = { date: ELECTED_ON, summary: 'Bầu cử' }
  await core.client.resolutions.record({ id: 'meeting', body: 'generalMeeting', number: '01/NQ-ĐHTV', ...resolution })
  await core.client.resolutions.record({ id: 'board', body: 'board', number: '01/NQ-HĐQT', ...resolution })
  return core
}

type Entry = Parameters<Core['client']['posts']['appoint']>[0]['entries'][number]

/** An entry of a member elected by the meeting on that day. */
export const seat = (kind: Entry['kind'], member: string, given: Partial<Entry> = {}): Entry => ({
  kind,
  member,
  fromDate: ELECTED_ON,
  resolutionId: 'meeting',
  ...given,
})
