import { describe, expect, it } from 'vitest'
import { pathOfNow, sectionInPath } from './sections'

describe('a path of the settings', () => {
  it('names its part, else the first', () => {
    expect(sectionInPath('/settings/backups')).toBe('backups')
    expect(sectionInPath('/settings')).toBe('profile')
    expect(sectionInPath(pathOfNow('verification'))).toBe('verification')
    expect(sectionInPath('/settings/nothing')).toBe('profile')
  })
})
