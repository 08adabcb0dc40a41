import { expect, test } from 'vitest'
import { readMinutes, sessionOf, spanText, typedSession } from './session-time'

const entry = {
  module: 2,
  round: 1,
  kind: 'practice' as const,
  makeUp: false,
  date: '2026-10-05',
  startMinute: 450,
  minutes: 240,
  trainerId: null,
  room: 'P.201',
}

test('a session is typed and read again', () => {
  expect(sessionOf(typedSession(entry))).toEqual(entry)
  expect(sessionOf({ ...typedSession(entry), start: '7h30' })).toEqual(entry)
  expect(sessionOf({ ...typedSession(entry), start: '25:00' })).toBeNull()
  expect(sessionOf({ ...typedSession(entry), date: null })).toBeNull()
  expect(spanText(entry)).toBe('07:30–11:30')
})

test('minutes are 1 to 720', () => {
  expect(['240', ' 45 ', '0', '721', '4,5', ''].map(readMinutes)).toEqual([240, 45, null, null, null, null])
})
