import { expect, it } from 'vitest'
import { vi as text } from '../../text/vi'
import { subAccountFaults } from './sub-account'

const judge = (code: string, name = 'Thành viên') =>
  subAccountFaults({ code, name }, { parent: '131', taken: (other) => other === '1311' }, text)

it('takes a free code under its parent', () => {
  expect(judge('1312')).toEqual({ code: null, name: null })
  expect(judge(' 13121234 ')).toEqual({ code: null, name: null })
})

it('says what is wrong with a code', () => {
  const say = text.accounts.form.fault
  expect(judge('').code).toBe(say.empty)
  expect(judge('131A').code).toBe(say.digits)
  expect(judge('131123456').code).toBe(say.digits)
  expect(judge('1411').code).toBe(say.prefix('131'))
  expect(judge('131').code).toBe(say.prefix('131'))
  expect(judge('1311').code).toBe(say.taken('1311'))
})

it('wants a name', () => {
  expect(judge('1312', '  ').name).toBe(text.accounts.form.fault.name)
})
