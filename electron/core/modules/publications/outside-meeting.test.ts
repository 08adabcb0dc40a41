import { describe, expect, test } from 'vitest'
import { bodiesBook } from '../../governance/test-bodies'
import type { Core } from '../../index'

/** What is to be published on a day, shortly: the thing, by when, and where it stands. It is 01/06/2025, a Sunday, in such a book. */
async function toPublish({ client }: Core, on: string) {
  const { publications } = await client.publications.list({ on })
  return publications.map(({ thing, publishBy, state, resolution }) => [thing, publishBy, state, resolution?.number])
}

const director = { date: '2025-05-30', summary: 'Khen thưởng tổ dịch vụ' }
const meeting = { body: 'generalMeeting' as const, summary: 'Sửa đổi Điều lệ' }

describe('Law 17/2023/QH15 article 14 (R37): what is decided outside a meeting of this book is published too', () => {
  test('a decision of the director, within five working days; a void one no more', async () => {
    const core = await bodiesBook()
    const { client } = core
    const { resolutionId, number } = await client.correspondence.decide({ id: 'd', ...director })
    expect(await toPublish(core, '2025-06-06')).toEqual([['directorDecision', '2025-06-06', 'toPublish', number]])
    expect(await toPublish(core, '2025-06-07')).toEqual([['directorDecision', '2025-06-06', 'late', number]])
    const { items } = await client.calendar.due({})
    expect(items.filter(({ code }) => code === 'publication-due')).toMatchObject([
      { dueOn: '2025-06-06', article: '14.1.b' },
    ])
    await client.resolutions.void({ id: 'v', resolutionId, reason: 'ghi nhầm' })
    expect(await toPublish(core, '2025-06-06')).toMatchObject([['directorDecision', '2025-06-06', 'dropped', number]])
  })

  test('the charter, each time a resolution made elsewhere changes it, once a resolution', async () => {
    const core = await bodiesBook()
    const { client } = core
    await client.resolutions.record({ id: 'r', ...meeting, number: '07/NQ-ĐHTV', date: '2025-05-29' })
    const change = { fromDate: '2025-05-29', resolutionId: 'r' }
    await client.charter.change({ id: 'a', ...change, values: { idleMonths: 9 } })
    await client.charter.change({ id: 'b', ...change, values: { noticeDays: 5 } })
    expect((await toPublish(core, '2025-06-01')).toSorted()).toEqual([
      ['charter', '2025-06-05', 'toPublish', '07/NQ-ĐHTV'],
      ['meetingResolution', '2025-06-05', 'toPublish', '07/NQ-ĐHTV'],
    ])
  })

  test('not what was decided more than thirty days ago, nor what the charter said before this book', async () => {
    const core = await bodiesBook()
    const { client } = core
    await client.charter.change({ id: 'a', fromDate: '2020-01-01', values: { noticeDays: 5 } })
    await client.resolutions.record({ id: 'old', ...meeting, number: '05/NQ-ĐHTV', date: '2025-05-01' })
    await client.charter.change({ id: 'b', fromDate: '2025-05-01', resolutionId: 'old', values: { idleMonths: 9 } })
    expect(await toPublish(core, '2025-06-01')).toEqual([])
    await client.resolutions.record({ id: 'new', ...meeting, number: '06/NQ-ĐHTV', date: '2025-05-02' })
    expect(await toPublish(core, '2025-06-01')).toEqual([['meetingResolution', '2025-05-09', 'late', '06/NQ-ĐHTV']])
  })
})
