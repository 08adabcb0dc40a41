import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword } from './password'

describe('a kept password', { timeout: 60_000 }, () => {
  test('is known again, however its accents were typed, and no other is', async () => {
    const kept = await hashPassword('lúa chín vàng')
    expect(await isPassword('lúa chín vàng', kept)).toBe(true)
    expect(await isPassword('lúa chín vàng'.normalize('NFD'), kept)).toBe(true)
    expect(await isPassword('lua chin vang', kept)).toBe(false)
    expect(await isPassword('', kept)).toBe(false)
  })

  test('has its parameters and a salt of its own, and nothing of the password', async () => {
    const [one, two] = await Promise.all([hashPassword('mùa gặt 2025'), hashPassword('mùa gặt 2025')])
    expect(one).toMatch(/^scrypt\$15\$8\$1\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=$/)
    expect(one).not.toBe(two)
    expect(one).not.toContain('gặt')
  })

  test('that was tampered with is nobody’s', async () => {
    const kept = await hashPassword('mùa gặt 2025')
    for (const other of ['', 'mùa gặt 2025', kept.replace('$15$', '$40$'), kept.replace(/\$[^$]*$/, '$')])
      expect(await isPassword('mùa gặt 2025', other)).toBe(false)
  })
})
