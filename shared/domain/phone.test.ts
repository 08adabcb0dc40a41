import { expect, test } from 'vitest'
import { isPhone, phoneFigures } from './phone'

test('one number however it is written', () => {
  for (const text of ['0923530777', '0923.530.777', '+84 923 530 777', '0084923530777']) {
    expect(phoneFigures(text)).toBe('0923530777')
    expect(isPhone(text)).toBe(true)
  }
})

test('mobiles have ten figures, fixed lines eleven; what is no number is said', () => {
  expect(['0229 3871 234', '02293871234', ''].map(isPhone)).toEqual([true, true, true])
  expect(['092353077', '09235307770', '0423530777', 'không có'].map(isPhone)).toEqual([false, false, false, false])
})
