import { expect, it } from 'vitest'
import { actionText } from '../text/vi/actions'
import { rightsOf } from './rights'

const say = actionText.rights

it('a window that only reads says so before anything else', () => {
  const rights = rightsOf(
    { kind: 'cooperative', readOnly: true, permissions: ['voucher.post'], postableKinds: null },
    say,
  )
  expect(rights.whyNot('voucher.post')).toBe(say.readOnly)
  expect(rights.whyNotPost('PT')).toBe(say.readOnly)
  expect(rights.can('voucher.post')).toBe(true)
})

it('what a role may not do is said, and which kinds it posts', () => {
  const rights = rightsOf(
    { kind: 'cooperative', readOnly: false, permissions: ['voucher.post'], postableKinds: ['PT', 'PC'] },
    say,
  )
  expect(rights.whyNot('period.lock')).toBe(say.notPermitted)
  expect(rights.whyNotPost()).toBeNull()
  expect(rights.whyNotPost('PC')).toBeNull()
  expect(rights.whyNotPost('PK')).toBe(
    'Vai trò của bạn chỉ ghi chứng từ loại PT, PC, không ghi loại PK. Nhờ kế toán ghi.',
  )
})

it('every kind, or none', () => {
  expect(
    rightsOf(
      { kind: 'cooperative', readOnly: false, permissions: ['voucher.post'], postableKinds: null },
      say,
    ).whyNotPost('KC'),
  ).toBeNull()
  expect(
    rightsOf({ kind: 'cooperative', readOnly: false, permissions: [], postableKinds: [] }, say).whyNotPost('PT'),
  ).toBe(say.notPermitted)
})
