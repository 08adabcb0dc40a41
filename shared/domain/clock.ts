/** A time of day as people write it, from minutes after midnight: 450 -> '07:30'. */
export function clockText(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** A typed time of day, '7:30', '7h30', '0730', '14': minutes after midnight; null for anything else. */
export function readClock(typed: string): number | null {
  const match = /^(\d{1,2})(?:\s*[:hg.]\s*(\d{2})?)?$/i.exec(typed.trim()) ?? /^(\d{2})(\d{2})$/.exec(typed.trim())
  if (match === null) return null
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}
