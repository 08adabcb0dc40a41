import { expect, test } from 'vitest'
import { resolutionText } from '../text/vi/resolutions'
import { type ChoosableResolution, resolutionOptions } from './resolution-options'

const one: ChoosableResolution = {
  resolutionId: 'a',
  body: 'generalMeeting',
  number: '01/NQ',
  date: '2025-04-20',
  summary: 'Thông qua Điều lệ',
  voidNote: null,
}

test('a resolution is chosen by number and day, and by its body where two are alike', () => {
  const board: ChoosableResolution = { ...one, resolutionId: 'b', body: 'board' }
  const later: ChoosableResolution = { ...one, resolutionId: 'c', date: '2026-04-20' }
  const { options, codeOf, idOf } = resolutionOptions([one, board, later], resolutionText)
  expect(options.map(({ code }) => code)).toEqual([
    '01/NQ ngày 20/04/2025, Đại hội thành viên',
    '01/NQ ngày 20/04/2025, Hội đồng quản trị',
    '01/NQ ngày 20/04/2026',
  ])
  for (const id of ['a', 'b', 'c']) expect(idOf(codeOf(id))).toBe(id)
  expect([codeOf(null), codeOf('none'), idOf('none')]).toEqual([null, null, null])
})

test('a void one is shown and cannot be chosen', () => {
  const { options } = resolutionOptions([{ ...one, voidNote: 'ghi nhầm' }], resolutionText)
  expect(options[0]).toMatchObject({ blocked: 'đã hủy' })
})
