import { expect, test } from 'vitest'
import { openBookOf } from '../book-file/test-client'
import { memberBook } from '../membership/test-members'
import { isOfficialMemberOn, officialMembers } from './members'

test('an official member is one from joining until the day of leaving', async () => {
  const { connection } = openBookOf(await memberBook())
  const official = (code: string, date: string) => isOfficialMemberOn(connection, code, date)
  expect(['2019-12-31', '2020-01-01', '2025-06-30', '2025-07-01'].map((day) => official('TV2', day))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(['LK1', 'LK2', 'KH1', 'nobody'].map((code) => official(code, '2025-01-01'))).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('the type counts that the register gave on the day, and its first row before that', async () => {
  const { connection } = openBookOf(await memberBook())
  connection.raw.exec(
    `INSERT INTO memberVersion (member, fromDate, content, reason, commandSequence) VALUES
       ('LK2', '2025-03-01', '{"type":"official"}', 'đổi loại', NULL), ('LK2', '2025-09-01', '{"type":"nonContributing"}', 'đổi loại', NULL)`,
  )
  const official = officialMembers(connection)
  expect(
    ['2020-06-01', '2025-02-28', '2025-03-01', '2025-08-31', '2025-09-01'].map((day) => official('LK2', day)),
  ).toEqual([false, false, true, true, false])
})

test('who has only applied is no member yet, though the application names the type', async () => {
  const { connection } = openBookOf(await memberBook())
  connection.raw.exec(`UPDATE member SET joinedOn = NULL, stage = 'applied' WHERE code = 'TV1'`)
  expect(isOfficialMemberOn(connection, 'TV1', '2025-05-01')).toBe(false)
  connection.raw.exec(`UPDATE member SET stage = 'active' WHERE code = 'TV1'`)
  expect(isOfficialMemberOn(connection, 'TV1', '2025-05-01')).toBe(true)
})
