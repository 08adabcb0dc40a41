import { describe, expect, it } from 'vitest'
import { RecordingSink } from '../fixtures/recording-sink'
import { clipText, fittingSize, setLines, wrapText } from './text-lines'

const { measure } = new RecordingSink()
/** Five points a letter. */
const style = { cut: 'regular', size: 10 } as const

describe('wrapText', () => {
  it('breaks at blanks and keeps every word', () => {
    expect(wrapText('Chi tiền điện tháng 12', style, 60, measure)).toEqual(['Chi tiền', 'điện tháng', '12'])
  })
  it('keeps a text that fits, and line feeds', () => {
    expect(wrapText(' Chi \ntiền ', style, 60, measure)).toEqual(['Chi', 'tiền'])
    expect(wrapText('', style, 60, measure)).toEqual([''])
  })
  it('breaks inside a word only when the word alone is too wide', () => {
    expect(wrapText('số 12345678901234 nữa', style, 50, measure)).toEqual(['số', '1234567890', '1234 nữa'])
  })
  it('does not break at a no-break blank', () => {
    expect(wrapText('642: 1.000; 1331:\u00a0500', style, 60, measure)).toEqual(['642: 1.000;', '1331:\u00a0500'])
  })
})

describe('fitting', () => {
  it('clips with an ellipsis and shrinks to a width', () => {
    expect(clipText('Sổ cái năm 2025', style, 45, measure)).toBe('Sổ cái n…')
    expect(clipText('Sổ cái', style, 45, measure)).toBe('Sổ cái')
    expect(fittingSize('1.234.567', style, 36, measure)).toBe(8)
    expect(fittingSize('1.234.567', style, 360, measure)).toBe(10)
  })
  it('sets lines to the left, the middle and the right', () => {
    const x = (align: 'left' | 'center' | 'right') =>
      setLines(['1234'], style, { x: 10, width: 40, top: 0, align }, measure).map(
        (item) => item.kind === 'text' && item.x,
      )
    expect([x('left'), x('center'), x('right')]).toEqual([[10], [20], [30]])
  })
})
