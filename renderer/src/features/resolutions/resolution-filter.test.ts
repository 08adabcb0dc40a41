import type { Resolution } from '@shared/contract/resolutions'
import { expect, test } from 'vitest'
import { filterResolutions, noFilter } from './resolution-filter'

const one: Resolution = {
  resolutionId: 'a',
  body: 'generalMeeting',
  number: '05/NQ-ĐHTV',
  date: '2025-04-20',
  summary: 'Thông qua phương án phân phối',
  origin: 'elsewhere',
  voidNote: null,
  recordedBy: 'Chủ sổ',
  recordedAt: '2025-04-21T02:00:00.000Z',
  scans: 0,
  uses: 0,
}
const other: Resolution = { ...one, resolutionId: 'b', body: 'board', number: '01/NQ-HĐQT', summary: 'Kết nạp' }

test('resolutions are found by words without accents and by body', () => {
  const found = (filter: Partial<typeof noFilter>) =>
    filterResolutions([one, other], { ...noFilter, ...filter }).map(({ resolutionId }) => resolutionId)
  expect(found({})).toEqual(['a', 'b'])
  expect(found({ query: 'phan phoi dhtv' })).toEqual(['a'])
  expect(found({ body: 'board' })).toEqual(['b'])
  expect(found({ body: 'board', query: 'phan phoi' })).toEqual([])
})
