import { join } from 'node:path'
import { clientCore, csvFile, newTestBook, quickFolder } from '../../book-file/test-client'
import type { Core } from '../../index'

export type TestClient = Core['client']

/** A new book of 2025 with so many official members TV0001 …, twenty a hamlet, and one contributing associate LK1; it is 01/06/2025. */
export async function meetingBook(
  members: number,
  given: Parameters<typeof newTestBook>[1] & { now?: () => string } = {},
): Promise<{ core: Core; client: TestClient }> {
  const { now, ...book } = given
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file, book)
  const core = clientCore(folder, now === undefined ? {} : { now })
  core.openBook(file)
  const code = (index: number) => `TV${String(index + 1).padStart(4, '0')}`
  await core.client.imports.run({
    id: 'members',
    kind: 'members',
    file: csvFile(
      'm.csv',
      'Mã thành viên,Họ và tên,Loại thành viên,Ngày gia nhập,Vốn góp cam kết,Sử dụng dịch vụ,Góp sức lao động,Ngày ra',
      ...Array.from(
        { length: members },
        (_, index) => `${code(index)},Bà ${index + 1},chính thức,01/01/2020,1000000,có,có,`,
      ),
      'LK1,Ông Đinh,liên kết góp vốn,01/01/2020,1000000,không,không,',
    ),
  })
  return { core, client: core.client }
}

/** What a plan of an annual meeting needs, on 20/06/2025, by the director of the simplified form. */
export const annual = {
  body: 'generalMeeting' as const,
  kind: 'annual' as const,
  form: 'plenary' as const,
  medium: 'inPerson' as const,
  fiscalYear: 2024,
  plannedOn: '2025-06-20',
  startsAtTime: '08:00',
  place: 'Nhà văn hóa xóm Đông',
  convener: 'director' as const,
}

/** Plans the annual meeting and takes the statements off its agenda, which nobody has appraised in such a book (R30). */
export async function plannedMeeting(
  client: TestClient,
  more: Partial<Parameters<TestClient['meetings']['plan']>[0]> = {},
) {
  const { meetingId } = await client.meetings.plan({ id: 'm', ...annual, ...more })
  const { items } = await client.meetings.agenda({ meetingId })
  const statements = items.find(({ decision }) => decision === 'approveStatements')
  if (statements !== undefined) await client.meetings.removeItem({ id: `${meetingId} off`, itemId: statements.itemId })
  return meetingId
}

/** The codes TV… from one number to another, both included. */
export const codes = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `TV${String(from + index).padStart(4, '0')}`)
