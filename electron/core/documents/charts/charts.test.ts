import { describe, expect, it } from 'vitest'
import { axisOf, figureText, ticksOf } from './axis'
import { barChart, SHADES } from './bar-chart'
import { lineChart } from './line-chart'

describe('axes', () => {
  it('go in steps of 1, 2, 2.5 and 5, hold every value and zero', () => {
    expect(axisOf([3, 97])).toEqual({ low: 0, high: 100, step: 20 })
    expect(axisOf([-12, 40])).toMatchObject({ low: -20, high: 40, step: 20 })
    expect(axisOf([])).toEqual({ low: 0, high: 1, step: 1 })
    expect(ticksOf({ low: -20, high: 40, step: 20 })).toEqual([-20, 0, 20, 40])
  })

  it('figures are written as people write them', () => {
    expect(figureText(1234.56, 1)).toBe('1.234,6')
    expect(figureText(1234, 1)).toBe('1.234')
    expect(figureText(-0.04, 1)).toBe('0')
    expect(figureText(-12)).toBe('-12')
  })
})

describe('charts', () => {
  const size = { width: 400, height: 160, unit: 'triệu đồng' }

  it('a bar for each value, its label under it and its unit over the axis', () => {
    const svg = barChart({
      ...size,
      labels: ['1', '2'],
      figures: true,
      series: [
        { name: 'A & B', fill: SHADES[0], values: [10, null] },
        { name: 'C', fill: SHADES[1], values: [-5, 20] },
      ],
    })
    // Two of the legend, three of values: what is not known has no bar. A figure has its white ground, without an edge.
    expect(svg.match(/<rect[^>]*stroke/g)).toHaveLength(5)
    expect(svg.match(/<rect/g)).toHaveLength(8)
    expect(svg).toContain('triệu đồng')
    expect(svg).toContain('A &amp; B')
    expect(svg).toContain('>-5<')
    expect(svg).not.toContain('NaN')
  })

  it('a line goes from dot to dot, the second dashed', () => {
    const svg = lineChart({
      ...size,
      labels: ['1', '2', '3'],
      series: [
        { name: 'Tiền mặt', dashed: true, values: [1, 2, 3] },
        { name: 'Tiền gửi', dashed: false, values: [3, 2, 1] },
      ],
    })
    expect(svg.match(/<circle/g)).toHaveLength(6)
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2)
    expect(lineChart({ ...size, labels: ['1'], series: [{ name: 'A', dashed: false, values: [0] }] })).not.toContain(
      'NaN',
    )
  })
})
