import { expect, test } from 'vitest'
import type { NewsSurvey } from '@shared/contract/alliance-news'
import { typedAnswers } from './survey-answers'

const question = (code: string, unit: NewsSurvey['questions'][number]['unit']) => ({
  code,
  text: code,
  unit,
  options: [],
})

test('what is typed becomes figures, shares and words; what is empty is no answer', () => {
  const questions = [
    question('own.a', 'dong'),
    question('own.b', 'basisPoint'),
    question('own.c', 'flag'),
    question('own.d', 'text'),
    question('own.e', 'count'),
    question('own.f', 'count'),
  ]
  const survey = { surveyId: 's', title: 's', closesOn: '2026-09-01', questions }
  const typed = { 'own.a': '1.234.567', 'own.b': '12,5', 'own.c': 'yes', 'own.d': ' Vốn ', 'own.e': '', 'own.f': 'vài' }
  expect(typedAnswers(survey, typed)).toEqual([
    { code: 'own.a', value: 1_234_567, text: null },
    { code: 'own.b', value: 1250, text: null },
    { code: 'own.c', value: 1, text: null },
    { code: 'own.d', value: null, text: 'Vốn' },
    { code: 'own.f', value: null, text: 'vài' },
  ])
})
