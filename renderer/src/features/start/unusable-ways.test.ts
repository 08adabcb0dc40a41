import { UnusableKind } from '@shared/contract/procedure'
import { describe, expect, it } from 'vitest'
import { unusableWays } from './unusable-ways'

describe('a book that cannot be used', () => {
  it('always leaves a way', () => {
    for (const kind of UnusableKind.options) {
      expect(unusableWays({ kind, file: 'a.htx', rescue: null })).toContain('otherBook')
    }
  })
  it('offers the proven backup first when the file is damaged', () => {
    expect(unusableWays({ kind: 'damaged', file: 'a.htx', rescue: 'b.htx' }).slice(0, 3)).toEqual([
      'openBackup',
      'openReadOnly',
      'restore',
    ])
  })
  it('lets a book that another one writes be read', () => {
    expect(unusableWays({ kind: 'locked', file: 'a.htx', rescue: null })[0]).toBe('openReadOnly')
  })
  it('is tried again first when the disk was full', () => {
    expect(unusableWays({ kind: 'full', file: 'a.htx', rescue: null })[0]).toBe('again')
  })
})
