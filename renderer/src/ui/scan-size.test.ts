import { expect, test } from 'vitest'
import { scanText } from '../text/vi/scans'
import { sizeText } from './scan-size'

test('a size is said in the unit that fits it', () => {
  expect(sizeText(7, scanText)).toBe('1 KB')
  expect(sizeText(86_000, scanText)).toBe('84 KB')
  expect(sizeText(1_700_000, scanText)).toBe('1,6 MB')
})
