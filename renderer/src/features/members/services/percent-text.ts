/** A share of a whole in percent with two decimals as Vietnamese write it: '12,34 %'; a dash where the whole is nothing. */
export function shareText(part: number, whole: number): string {
  return whole === 0 ? '–' : percentText((part / whole) * 100)
}

/** A percentage with at most two decimals: '30 %', '33,33 %'. */
export function percentText(percent: number): string {
  return `${String(Math.round(percent * 100) / 100).replace('.', ',')} %`
}
