import { expect, test } from 'vitest'
import { emptyProgramme, figureOf, judgedOf, programmeOf, typedModules, withSpare } from './programme-form'

const modules = [{ name: 'Luật', theoryHours: 20, practiceHours: 22, testHours: 3, credits: 2 }]

test('a form has an empty row at its end, and blank rows are not part of the programme', () => {
  const typed = typedModules(modules)
  expect(typed).toHaveLength(2)
  expect(withSpare(typed)).toBe(typed)
  expect(programmeOf({ ...emptyProgramme, code: 'KT1', name: 'Kế toán', modules: typed })?.modules).toEqual(modules)
})

test('it is judged while code and names are missing, and saved only with them', () => {
  const blank = typedModules(modules).map((one) => ({ ...one, name: '' }))
  expect(programmeOf({ ...emptyProgramme, modules: blank })).toBeNull()
  expect(judgedOf({ ...emptyProgramme, modules: blank })?.modules).toMatchObject([{ name: '1', theoryHours: 20 }])
  expect(judgedOf(emptyProgramme)).toBeNull()
})

test('hours are whole numbers, nothing typed is none', () => {
  expect(['', '45', ' 7 ', '4,5', '-1', '2001', 'x'].map(figureOf)).toEqual([0, 45, 7, null, null, null, null])
})
