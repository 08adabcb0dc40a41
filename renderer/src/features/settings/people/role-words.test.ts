import { roles } from '@shared/contract/permission'
import { expect, it } from 'vitest'
import { peopleText as say } from '../../../text/vi/people'
import { roleWords } from './role-words'

it.each(roles)('%s is told what the role may do', (role) => {
  const phrases = roleWords(role, say)
  expect(phrases.length).toBeGreaterThan(0)
  for (const phrase of phrases) expect(phrase).toMatch(/^\p{Ll}.*[^.]$/u)
})

it('says all of the owner, the kinds of the cashier, and of the supervisor nothing that writes the books', () => {
  expect(roleWords('owner', say)).toEqual(['mọi việc trong sổ'])
  expect(roleWords('cashier', say)).toContain('ghi và điều chỉnh chứng từ loại PT, PC')
  expect(roleWords('supervisor', say).join()).not.toMatch(/ghi và|sửa|nhập|khóa/)
})
