import { expect, test } from 'vitest'
import type { Learner } from '@shared/contract/learners'
import { emptyLearner } from '../../../client/learner-fields'
import { likeLearner } from './like-learner'

const dao: Learner = {
  ...emptyLearner,
  learnerId: 'd',
  name: 'Đặng Diệu Đào',
  birthDate: '1985-01-11',
  idNumber: '037085010000',
}

test('somebody is known by the number of identity, or by name and birth date without accents', () => {
  const typed = { name: 'dang dieu dao', birthDate: '1985-01-11', idNumber: '' }
  expect(likeLearner([dao], typed)).toBe(dao)
  expect(likeLearner([dao], { ...typed, birthDate: '1985-01-12' })).toBeUndefined()
  expect(likeLearner([dao], { name: 'Khác', birthDate: null, idNumber: '037085010000' })).toBe(dao)
  expect(likeLearner([dao], { name: '', birthDate: null, idNumber: '' })).toBeUndefined()
})
