import { expect, test } from 'vitest'
import { addDays } from '@shared/domain/civil-date'
import { backupsToDelete } from './retention'

const at = (day: string, hour = '05') => ({ file: `${day} ${hour}`, madeAt: `${day}T${hour}:00:00.000Z` })
const keep = { keepDays: 3, keepMonths: 2 }

test('keeps all of today, the newest of each day, then the newest of each month', () => {
  const backups = [
    at('2025-06-10', '01'),
    at('2025-06-10', '02'),
    at('2025-06-09', '01'),
    at('2025-06-09', '02'),
    at('2025-06-08'),
    at('2025-06-07'),
    at('2025-05-31'),
    at('2025-05-30'),
    at('2025-04-30'),
  ]
  expect(backupsToDelete(backups, '2025-06-10', keep)).toEqual([
    '2025-06-09 01',
    '2025-06-07 05',
    '2025-05-30 05',
    '2025-04-30 05',
  ])
})

test('never deletes the newest, however old', () => {
  expect(backupsToDelete([at('2020-01-01'), at('2020-01-02')], '2025-06-10', keep)).toEqual(['2020-01-01 05'])
})

test('counts days as Viet Nam does', () => {
  // 18:00 UTC on the 9th is 01:00 on the 10th.
  expect(backupsToDelete([at('2025-06-09', '18'), at('2025-06-09', '19')], '2025-06-10', keep)).toEqual([])
})

test('a year of daily backups comes down to the days and months asked for', () => {
  let left = [at('2025-01-01')]
  for (let day = '2025-01-01'; day <= '2025-12-31'; day = addDays(day, 1)) {
    left = [...left, at(day, '06')]
    const gone = new Set(backupsToDelete(left, day, { keepDays: 30, keepMonths: 12 }))
    left = left.filter(({ file }) => !gone.has(file))
  }
  expect(left.length).toBe(30 + 11)
})
