import { expect, test } from 'vitest'
import type { Organisation } from '@shared/contract/books'
import { openBookOf } from '../book-file/test-client'
import { regularRuleOn } from './regular-rule'
import { bodiesBook } from './test-bodies'

test('Law 17/2023/QH15 article 65.3 (R15): a board meets every three months, that of a union every six, and more often where the charter says so', async () => {
  const core = await bodiesBook()
  const { client } = core
  const on = '2025-06-01'
  const rule = () => regularRuleOn(openBookOf(core).connection, core.state.law, on)
  expect(rule()).toEqual({ body: 'board', months: 3, article: '65.3' })
  const { name, taxCode, address, governanceForm } = await client.book.info({})
  const profile = { name, taxCode, address, governanceForm }
  const organisation: Organisation = { kind: 'LHHTX', sector: 'trade' }
  await client.book.changeProfile({ id: 'union', profile, organisation })
  expect((await client.book.info({})).organisation).toEqual(organisation)
  expect(rule()).toEqual({ body: 'board', months: 6, article: '65.3' })
  // A profile that is changed without a word on it keeps what was said.
  await client.book.changeProfile({ id: 'name', profile: { ...profile, name: 'Liên hiệp Thử' } })
  expect(rule().months).toBe(6)
  const resolution = { body: 'generalMeeting' as const, date: on, summary: 'Sửa Điều lệ' }
  await client.resolutions.record({ id: 'dl', number: '02/NQ-ĐHTV', ...resolution })
  await client.charter.change({ id: 'six', fromDate: on, resolutionId: 'dl', values: { boardMeetingMonths: 4 } })
  expect(rule().months).toBe(4)
})
