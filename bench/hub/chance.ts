/** A number of 32 bits made of others: the same in every run, and as good as chance for making figures. */
export function chance(a: number, b: number, c: number, d = 0): number {
  let state = Math.imul(a ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2_ae35)
  state = Math.imul(state ^ (state >>> 15) ^ Math.imul(c + 1, 0x27d4_eb2f), 0x2c1b_3c6d)
  state = Math.imul(state ^ (state >>> 13) ^ Math.imul(d + 1, 0x1656_67b1), 0x297a_2d39)
  return (state ^ (state >>> 16)) >>> 0
}

/** One of a list by a number. */
export function pick<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length]
  if (found === undefined) throw new Error('There is nothing to pick from.')
  return found
}
