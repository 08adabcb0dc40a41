import { describe, expect, it } from 'vitest'
import { fileNameOf, folderOf, markOf, waysOf } from './recent-book'

describe('a listed book', () => {
  it('opens with Enter when it is ready or needs an upgrade', () => {
    expect(waysOf({ state: 'ready', backup: null })).toEqual(['open'])
    expect(waysOf({ state: 'older', backup: 'b' })).toEqual(['open'])
  })
  it('leads to its backup first when it is damaged, and is looked at without one', () => {
    expect(waysOf({ state: 'damaged', backup: 'b' })).toEqual(['openBackup', 'openReadOnly'])
    expect(waysOf({ state: 'damaged', backup: null })).toEqual(['openReadOnly'])
  })
  it('asks for its new place when it is missing', () => {
    expect(waysOf({ state: 'missing', backup: null })).toEqual(['newPlace'])
  })
  it('is marked red only when it is wrong', () => {
    expect(markOf({ state: 'damaged' }).tone).toBe('red')
    expect(markOf({ state: 'missing' }).tone).toBe('amber')
    expect(markOf({ state: 'ready' }).tone).toBe('green')
  })
})

describe('paths', () => {
  it('are taken apart with either slash', () => {
    expect(fileNameOf('C:\\So\\kim-dong.htx')).toBe('kim-dong.htx')
    expect(folderOf('/home/so/kim-dong.htx')).toBe('/home/so')
    expect(folderOf('kim-dong.htx')).toBe('')
  })
})
