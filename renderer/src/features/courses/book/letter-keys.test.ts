import { expect, test } from 'vitest'
import { letterOfKey, pastedLetters } from './letter-keys'

test('X, P and K are letters, Delete takes one back, others are left to the grid', () => {
  expect(['x', 'X', 'p', 'K', 'Delete', 'Backspace', 'a', 'ArrowDown'].map(letterOfKey)).toEqual([
    'present',
    'present',
    'leave',
    'absent',
    null,
    null,
    undefined,
    undefined,
  ])
})

test('a column from a sheet is read line by line, its first cell only; an empty line leaves a cell as it is', () => {
  expect(pastedLetters('x\r\n\r\nP\tđau\r\nvắng\r\nK\r\n')).toEqual([
    'present',
    undefined,
    'leave',
    undefined,
    'absent',
  ])
})
