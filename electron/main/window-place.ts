/** Where a window was, and how large its text: kept between runs. */
export type WindowPlace = { x: number; y: number; width: number; height: number; maximized: boolean; zoom: number }
export type Area = { x: number; y: number; width: number; height: number }

const SMALLEST = { width: 900, height: 600 }
const FIRST = { width: 1280, height: 800 }

/** The place as it was written, or null when it cannot be used. */
export function readPlace(json: string): WindowPlace | null {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // A file cut short by a power failure: the window opens where it opened first.
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { x, y, width, height, maximized, zoom } = value as Partial<Record<keyof WindowPlace, unknown>>
  const numbers = [x, y, width, height, zoom]
  if (!numbers.every((number): number is number => Number.isFinite(number))) return null
  const [left = 0, top = 0, wide = 0, high = 0, factor = 1] = numbers
  return {
    x: left,
    y: top,
    width: Math.max(SMALLEST.width, wide),
    height: Math.max(SMALLEST.height, high),
    maximized: maximized === true,
    zoom: Math.min(3, Math.max(0.5, factor)),
  }
}

/**
 * Bounds that can be seen on one of the screens: the kept place if a good part of its top edge is on a screen, moved a
 * little for each window that is already open; else the first size, centred by the system.
 */
export function boundsFor(place: WindowPlace | null, screens: readonly Area[], open: number): Partial<Area> {
  if (!place) return FIRST
  const [x, y] = [place.x + open * 24, place.y + open * 24]
  const seen = screens.some(
    (screen) =>
      x + place.width > screen.x + 100 &&
      x < screen.x + screen.width - 100 &&
      y >= screen.y &&
      y < screen.y + screen.height - 50,
  )
  const size = { width: place.width, height: place.height }
  return seen ? { x, y, ...size } : size
}
