import { expect, test } from 'vitest'
import { vi } from '../../../text/vi'
import { causeWords, groupWords, percentWords } from './figure-words'

test('groups have words, what people wrote themselves stays', () => {
  expect(groupWords('type', 'official', vi)).toBe('Thành viên chính thức')
  expect(groupWords('age', '65up', vi)).toBe('Từ 65')
  expect(groupWords('hamlet', 'Thôn Thượng', vi)).toBe('Thôn Thượng')
  expect([groupWords('sex', '', vi), groupWords('sex', '-', vi)]).toEqual(['Chưa ghi', 'Không phải cá nhân'])
})

test('shares and causes', () => {
  expect([percentWords(251), percentWords(3000), percentWords(5)]).toEqual(['2,51', '30,00', '0,05'])
  expect([causeWords('voluntary', vi), causeWords('', vi)]).toEqual(['Tự nguyện ra', 'Chưa ghi lý do'])
})
