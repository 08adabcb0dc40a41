import { expect, test } from 'vitest'
import { refusalOf } from '../../book-file/test-client'
import { memberBook } from '../../membership/test-members'

const annual = {
  body: 'generalMeeting' as const,
  kind: 'annual' as const,
  form: 'plenary' as const,
  medium: 'inPerson' as const,
  fiscalYear: 2024,
  plannedOn: '2025-06-10',
  startsAtTime: '08:00',
  place: 'Nhà văn hóa xóm Đông',
  convener: 'director' as const,
}

test('a meeting is planned and listed with those entitled as of the day', async () => {
  const { client } = await memberBook()
  await client.meetings.plan({ id: 'm', ...annual })
  expect(await client.meetings.list({})).toMatchObject([
    { meetingId: 'm', title: 'Đại hội thành viên thường niên năm 2025', entitled: 2, told: 0, stage: 'preparing' },
  ])
})

test('Law 17/2023/QH15 article 60.1 (R16, reading 8): three days after the notices is the first day of a meeting', async () => {
  const { client } = await memberBook()
  const early = client.meetings.plan({ id: 'a', ...annual, plannedOn: '2025-06-03' })
  expect(await refusalOf(early)).toMatchObject([{ code: 'meeting-too-soon', column: 'plannedOn' }])
  await client.meetings.plan({ id: 'b', ...annual, plannedOn: '2025-06-04' })
  await client.meetings.plan({ id: 'c', ...annual, plannedOn: '2025-06-03', noticesOn: '2025-05-31' })
})
