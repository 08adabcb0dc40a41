/** A percentage or weight as it is typed: '5', '33,33', '5.5 %'; null for what is no number of at least 0. */
export function readPercent(typed: string): number | null {
  const text = typed.replace('%', '').trim().replace(',', '.')
  return /^\d{1,4}(\.\d{1,6})?$/.test(text) ? Number(text) : null
}

/** A number as it stands in a field: 33,33. */
export function percentText(value: number): string {
  return String(value).replace('.', ',')
}
