import { expect, it } from 'vitest'
import { fieldId, placeOfId } from './entry-place'

it('reads back the places it names', () => {
  const line = { key: 12, field: 'creditParty' } as const
  const header = { key: null, field: 'postingDate' } as const
  expect(placeOfId(fieldId(line))).toEqual(line)
  expect(placeOfId(fieldId(header))).toEqual(header)
  expect(placeOfId('line-1-nothing')).toBeNull()
  expect(placeOfId('entry-lines')).toBeNull()
  expect(placeOfId('')).toBeNull()
})
