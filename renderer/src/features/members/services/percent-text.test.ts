import { expect, test } from 'vitest'
import { percentText, shareText } from './percent-text'

test('percentages are written with a comma and at most two decimals', () => {
  expect([percentText(30), percentText(33.333), percentText(0.5)]).toEqual(['30 %', '33,33 %', '0,5 %'])
  expect([shareText(1, 3), shareText(0, 5), shareText(0, 0)]).toEqual(['33,33 %', '0 %', '–'])
})
