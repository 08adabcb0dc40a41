import { describe, expect, it } from 'vitest'
import { importText } from '../../text/vi/imports'
import { countWords, createsAnything, kindInPath, nextKind } from './import-counts'

describe('what an import makes', () => {
  it('is said without what it makes none of', () => {
    expect(countWords({ vouchers: 1234, postings: 2345 }, importText.counts)).toEqual([
      '1.234 chứng từ',
      '2.345 định khoản',
    ])
    expect(countWords({ members: 0, parties: 3 }, importText.counts)).toEqual(['3 đối tượng'])
    expect(createsAnything({ members: 0, parties: 0 })).toBe(false)
  })
  it('is followed by the next file of a new book', () => {
    expect(nextKind('members')).toBe('opening')
    expect(nextKind('journal')).toBeNull()
    expect(kindInPath('/imports/journal')).toBe('journal')
    expect(kindInPath('/imports')).toBe('parties')
  })
})
