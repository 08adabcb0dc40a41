import { expect, test } from 'vitest'
import type { Session } from '@shared/contract/courses'
import { bookColumns } from './book-columns'

const session = (sessionId: string, kind: Session['kind'], cancelledReason: string | null = null): Session => ({
  sessionId,
  kind,
  module: 1,
  round: 1,
  makeUp: false,
  date: '2026-09-05',
  startMinute: 480,
  minutes: 180,
  trainerId: null,
  trainerName: '',
  room: '',
  content: '',
  cancelledReason,
})

test('sessions stand by kind, called off ones are left out; tests have a place each and more when asked, exams one', () => {
  const sessions = [session('p', 'practice'), session('t', 'theory'), session('off', 'theory', 'mất điện')]
  const keys = bookColumns({ sessions, lines: [], tests: null }, { regular: 1, periodic: 0 }).map(({ key }) => key)
  expect(keys).toEqual(['t', 'p', 'regular 1', 'regular 2', 'periodic 1', 'exam1', 'exam2'])
})

test('a short course has neither tests for marks nor exams: the first test and the retakes', () => {
  const keys = bookColumns({ sessions: [session('t', 'theory')], lines: [], tests: 3 }, { regular: 2, periodic: 1 })
  expect(keys.map(({ key }) => key)).toEqual(['t', 'outcome 1', 'outcome 2', 'outcome 3'])
})
