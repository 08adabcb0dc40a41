import { describe, expect, test } from 'vitest'
import { bodiesBook } from './test-bodies'

describe('reading 9: the table of holidays is the co-operative’s to edit', () => {
  test('a day added makes the last day to publish later, a day taken off earlier, and either can be given back', async () => {
    const core = await bodiesBook()
    core.state.open?.connection.raw.exec(
      `INSERT INTO publication (publicationId, thing, title, issuedOn, commandSequence) VALUES ('p', 'charter', 'Điều lệ', '2025-08-28', 1)`,
    )
    const publishBy = async () =>
      (await core.client.calendar.due({})).items.find(({ code }) => code === 'publication-due')?.dueOn
    expect(await publishBy()).toBe('2025-09-08')
    await core.client.calendar.setHoliday({ id: 'a', date: '2025-09-03', name: 'Hội làng' })
    expect(await publishBy()).toBe('2025-09-09')
    await core.client.calendar.setHoliday({ id: 'b', date: '2025-09-01', name: null })
    expect(await publishBy()).toBe('2025-09-08')
    const { holidays, workedOn } = await core.client.calendar.holidays({})
    expect(holidays.find(({ date }) => date === '2025-09-03')).toEqual({
      date: '2025-09-03',
      name: 'Hội làng',
      origin: 'own',
      provisional: false,
    })
    expect(workedOn).toEqual(['2025-09-01'])
    await core.client.calendar.setHoliday({ id: 'c', date: '2025-09-01' })
    await core.client.calendar.setHoliday({ id: 'd', date: '2025-09-03' })
    expect(await publishBy()).toBe('2025-09-08')
    const history = await core.client.book.history({})
    expect(history.rows.map(({ summary }) => summary)).toEqual(
      expect.arrayContaining(['Ngày 03/09/2025 nghỉ: Hội làng', 'Ngày 01/09/2025 là ngày làm việc']),
    )
  })
})
