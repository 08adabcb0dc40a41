import { describe, expect, test } from 'vitest'
import { parseFingerprint } from './fingerprint'

describe('a fingerprint as people write it', () => {
  test.each([
    ['as printed', '7C1E-94A0-B3D2'],
    ['without dashes', '7C1E94A0B3D2'],
    ['in small letters, with blanks', ' 7c1e 94a0 b3d2 '],
  ])('%s', (_, text) => {
    expect(parseFingerprint(text)).toBe('7c1e94a0b3d2')
  })

  test('more of the hash is taken as it stands', () => {
    expect(parseFingerprint('A'.repeat(64))).toBe('a'.repeat(64))
    expect(parseFingerprint('a'.repeat(65))).toBeNull()
  })

  test.each(['', '7C1E-94A0', '7C1E-94A0-B3D', '7C1E-94A0-B3DG', 'PC12/001/2025'])('«%s» is none', (text) => {
    expect(parseFingerprint(text)).toBeNull()
  })
})
