/** Where a text is fastened to its point. */
type Anchor = 'start' | 'middle' | 'end'

/** Points of the text in a chart. */
export const CHART_TEXT = 8.5

/** A text of an SVG, set in the face of every print. */
export function svgText(
  text: string,
  x: number,
  y: number,
  { anchor = 'start', size = CHART_TEXT, bold = false }: { anchor?: Anchor; size?: number; bold?: boolean } = {},
): string {
  const weight = bold ? ' font-weight="bold"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-family="Tinos" font-size="${size}" text-anchor="${anchor}"${weight} fill="#000000">${escaped(text)}</text>`
}

/** A figure around a point on white ground, readable over a rule. */
export function svgFigure(text: string, x: number, y: number): string[] {
  // Tinos' digits are half as wide as they are high.
  const width = text.length * CHART_TEXT * 0.5
  return [
    `<rect x="${round(x - width / 2)}" y="${round(y - CHART_TEXT * 0.72)}" width="${round(width)}" height="${round(CHART_TEXT * 0.8)}" fill="#ffffff"/>`,
    svgText(text, x, y, { anchor: 'middle' }),
  ]
}

/** A straight line. */
export function svgLine(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  { width = 0.5, color = '#000000', dash = '' }: { width?: number; color?: string; dash?: string } = {},
): string {
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}" stroke-width="${width}"${dashes}/>`
}

/** A filled rectangle with a thin edge, so that white ones are seen too. */
export function svgBar(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" stroke="#000000" stroke-width="0.5"/>`
}

/** A whole picture of the given size in points. */
export function svgPicture(width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`
}

/** Rounded to what a printer can show. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
