import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'

describe('canonicalJson', () => {
  it('writes one spelling', () => {
    const value = { b: [1, -0, 'Đ"\n'], a: { z: null, B: true, '10': 1, '9': 2 }, ă: 1.5 }
    expect(canonicalJson(value)).toBe('{"a":{"10":1,"9":2,"B":true,"z":null},"b":[1,0,"Đ\\"\\n"],"ă":1.5}')
    expect(canonicalJson([])).toBe('[]')
    expect(canonicalJson(Object.create(null))).toBe('{}')
  })

  it.each([
    ['undefined', undefined],
    ['a function', () => 1],
    ['an undefined element', [undefined]],
    ['a hole', Array(1)],
    ['NaN', { a: Number.NaN }],
    ['infinity', Infinity],
    ['a number beyond the safe ones', [Number.MAX_SAFE_INTEGER + 1]],
    ['a bigint', 1n],
    ['a function', { a: () => 1 }],
    ['a symbol', Symbol('a')],
    ['a Date', new Date(0)],
    ['a Map', { a: new Map() }],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  it('is JSON of the same value, and does not see the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue().filter(isKept), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(turned(value))).toBe(text)
      }),
    )
  })
})

function isKept(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER
  return typeof value === 'object' && value !== null ? Object.values(value).every(isKept) : true
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, turned(field)]),
  )
}
