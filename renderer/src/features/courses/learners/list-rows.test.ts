import { expect, test } from 'vitest'
import type { RecognisedRow } from '@shared/contract/courses'
import { emptyLearner } from '../../../client/learner-fields'
import { enrollingOf } from './list-rows'

const entry = { ...emptyLearner, name: 'An', birthDate: '1990-01-01' }
const learner = { ...entry, learnerId: 'known' }
const row = (at: number, standing: RecognisedRow['standing']): RecognisedRow => ({
  row: at,
  entry,
  standing,
  learner: standing === 'new' || standing === 'repeated' ? null : learner,
  otherRow: null,
})

test('who is new comes with what is written, who is known by id, who is there or twice not at all; a likely one may be told apart', () => {
  let made = 0
  const rows = [
    row(2, 'new'),
    row(3, 'known'),
    row(4, 'likely'),
    row(5, 'likely'),
    row(6, 'enrolled'),
    row(7, 'repeated'),
  ]
  const enrolling = enrollingOf(rows, new Set([5]), () => `id${(made += 1)}`)
  expect(enrolling.map(({ learnerId, isNew, entry: written }) => [learnerId, isNew, written?.name ?? null])).toEqual([
    ['id2', true, 'An'],
    ['known', false, null],
    ['known', false, null],
    ['id6', true, 'An'],
  ])
})
