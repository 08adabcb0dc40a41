import { describe, expect, it } from 'vitest'
import type { Action, ActionContext } from './action'
import { rightsWithoutBook } from './rights'
import { actionFor, type KeyPress, presses, worksWhileTyping } from './shortcut'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const context: ActionContext = { ...rightsWithoutBook, place: 'vouchers', navigate: () => undefined }
const action = (id: string, more: Partial<Action>): Action => ({ id, label: id, perform: () => undefined, ...more })

describe('presses', () => {
  it('wants exactly what is held', () => {
    expect(presses(press('Enter', { ctrlKey: true }), 'Ctrl Enter')).toBe(true)
    expect(presses(press('Enter', { ctrlKey: true, shiftKey: true }), 'Ctrl Enter')).toBe(false)
    expect(presses(press('Enter', { ctrlKey: true, shiftKey: true }), 'Ctrl Shift Enter')).toBe(true)
    expect(presses(press('F8'), 'F8')).toBe(true)
    expect(presses(press('Escape'), 'Esc')).toBe(true)
  })
  it('takes a sign with or without Shift, and the command key for Ctrl', () => {
    expect(presses(press('?', { shiftKey: true }), '?')).toBe(true)
    expect(presses(press('k', { metaKey: true }), 'Ctrl K')).toBe(true)
  })
  it('knows the key by its place where the layout writes another letter', () => {
    expect(presses(press('ă', { ctrlKey: true, code: 'Digit1' }), 'Ctrl 1')).toBe(true)
    expect(presses(press('ă', { code: 'Digit1' }), '1')).toBe(false)
  })
})

describe('worksWhileTyping', () => {
  it('is for keys that write nothing', () => {
    expect(['Ctrl S', 'F9', 'Escape', 'Esc'].every(worksWhileTyping)).toBe(true)
    expect(['?', 't', 'Shift a'].some(worksWhileTyping)).toBe(false)
  })
})

describe('actionFor', () => {
  it('prefers the innermost that applies', () => {
    const outer = action('list.print', { keys: 'Ctrl P' })
    const inner = action('voucher.print', { keys: 'Ctrl P', place: 'vouchers' })
    const elsewhere = action('report.print', { keys: 'Ctrl P', place: 'reports' })
    const hidden = action('draft.print', { keys: 'Ctrl P', when: () => false })
    expect(actionFor(press('p', { ctrlKey: true }), [outer, inner, elsewhere, hidden], context, true)?.id).toBe(
      'voucher.print',
    )
  })
  it('leaves letters to the field that is being typed in', () => {
    const help = action('help', { keys: ['?', 'F1'] })
    expect(actionFor(press('?', { shiftKey: true }), [help], context, true)).toBeNull()
    expect(actionFor(press('?', { shiftKey: true }), [help], context, false)?.id).toBe('help')
    expect(actionFor(press('F1'), [help], context, true)?.id).toBe('help')
  })
})
