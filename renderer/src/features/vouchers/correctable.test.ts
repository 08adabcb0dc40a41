import { expect, it } from 'vitest'
import { obstacleTo } from './correctable'

it('lets what was typed or imported be reversed once', () => {
  expect(obstacleTo('correct', { source: 'typed', reversedBy: null })).toBeNull()
  expect(obstacleTo('reverse', { source: 'import', reversedBy: 'PC12/002/2025' })).toBe('reversed')
})

it('keeps reversals, closing and opening to their own ways', () => {
  expect(obstacleTo('reverse', { source: 'reversal', reversedBy: null })).toBe('reversal')
  expect(obstacleTo('reverse', { source: 'undo', reversedBy: null })).toBe('reversal')
  expect(obstacleTo('reverse', { source: 'closing', reversedBy: null })).toBe('closing')
  expect(obstacleTo('reverse', { source: 'opening', reversedBy: null })).toBeNull()
  expect(obstacleTo('correct', { source: 'opening', reversedBy: null })).toBe('opening')
})
