import { describe, expect, test } from 'vitest'
import { drawSample, sampleSeed } from './draw'

const numbers = ['PC12/001/2025', 'PC12/002/2025', 'PT01/001/2025', 'BN06/002/2025', 'MH03/001/2025', '12-A/2025']
const population = numbers.map((number, at) => ({ number, voucherId: at + 1 }))

const EXPECTED = ['BN06/002/2025', 'PC12/002/2025', '12-A/2025', 'PC12/001/2025', 'MH03/001/2025', 'PT01/001/2025']

describe('a sample anyone can draw again (reading 18)', () => {
  test('the seed is the fingerprint as printed and the digits said, nothing between', () => {
    expect(sampleSeed('7C1E-94A0-B3D2', '4735')).toBe('7C1E-94A0-B3D24735')
    expect(sampleSeed('7C1E-94A0-B3D2', '0042')).toBe('7C1E-94A0-B3D20042')
  })

  // Reckoned apart: for n in …; do printf '7C1E-94A0-B3D24735\n%s' "$n" | sha256sum; done | sort
  test('the smallest hashes come first, as sha256sum gives them', () => {
    const drawn = drawSample(sampleSeed('7C1E-94A0-B3D2', '4735'), population, 6)
    expect(drawn.map(({ number }) => number)).toEqual(EXPECTED)
    expect(drawSample(sampleSeed('7C1E-94A0-B3D2', '4735'), population.toReversed(), 3)).toEqual(drawn.slice(0, 3))
  })

  test('another number said draws another order; more than there are draws all', () => {
    const other = drawSample(sampleSeed('7C1E-94A0-B3D2', '4736'), population, 100)
    expect(other).toHaveLength(6)
    expect(other.map(({ number }) => number)).not.toEqual(EXPECTED)
  })

  test('two kinds that share an imported number follow each other as they stand in the chain', () => {
    const twins = [
      { number: '7/2025', voucherId: 9 },
      { number: '7/2025', voucherId: 2 },
    ]
    expect(drawSample('x', twins, 2).map(({ voucherId }) => voucherId)).toEqual([2, 9])
  })
})
