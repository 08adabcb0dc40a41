import { expect, it } from 'vitest'
import { shownEffect, shownEffects } from './posting-effect'

it('says what the co-operative owes as a positive figure', () => {
  const supplier = { account: '331', party: 'NCC07', name: 'Cửa hàng xăng dầu số 7', before: -17_340_600, after: 0 }
  expect(shownEffect(supplier)).toMatchObject({ kind: 'payable', before: 17_340_600, after: 0 })
  expect(Object.is(shownEffect(supplier).after, 0)).toBe(true)
})

it('warns of money that would run out, puts it first, and leaves out what does not move', () => {
  const cash = { account: '1111', party: null, name: 'Tiền Việt Nam', before: 5, after: -1 }
  const member = { account: '131', party: 'TV0001', name: 'Hoàng Thị Hồng Tuyết', before: 0, after: -5 }
  const still = { account: '1121', party: 'NH01', name: 'Agribank', before: 3, after: 3 }
  const shown = shownEffects([member, still, cash])
  expect(shown.map((effect) => [effect.kind, effect.short])).toEqual([
    ['cash', true],
    ['receivable', false],
  ])
})
