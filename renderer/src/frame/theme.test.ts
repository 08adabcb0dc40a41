import { describe, expect, it } from 'vitest'
import { type TokenName, tokens } from './theme'

/** Relative luminance of '#rrggbb' (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const words: Partial<Record<TokenName, TokenName[]>> = {
  ink: ['paper', 'sheet', 'sunk', 'hover', 'accent-soft', 'red-soft', 'amber-soft'],
  'ink-2': ['paper', 'sheet', 'sunk', 'hover', 'accent-soft'],
  'ink-3': ['paper', 'sheet', 'sunk', 'hover'],
  accent: ['paper', 'sheet', 'sunk', 'accent-soft'],
  'on-accent': ['accent-fill', 'accent-fill-hover'],
  red: ['paper', 'sheet', 'red-soft'],
  amber: ['paper', 'sheet', 'sunk', 'amber-soft'],
  paper: ['ink'],
}
const edges: Partial<Record<TokenName, TokenName[]>> = {
  field: ['sheet', 'paper'],
  accent: ['sheet', 'accent-soft'],
  'chart-1': ['sheet'],
  'chart-2': ['sheet'],
}
const pairs = (of: Partial<Record<TokenName, TokenName[]>>) =>
  Object.entries(of).flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const))

describe.each(['light', 'dark'] as const)('the colours of the %s scheme', (scheme) => {
  const colours: Readonly<Record<string, string>> = tokens[scheme]
  it.each(pairs(words))('have 4.5 : 1 for words in %s on %s', (front, ground) => {
    expect(contrast(colours[front] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
  it.each(pairs(edges))('have 3 : 1 for edges in %s on %s', (front, ground) => {
    expect(contrast(colours[front] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })
})

it('both schemes name the same colours', () => {
  expect(Object.keys(tokens.dark)).toEqual(Object.keys(tokens.light))
})
