/** The feature a path belongs to: the one with the longest path that the given one begins with; null when there is none. */
export function featureAt<Place extends { path: string }>(path: string, places: readonly Place[]): Place | null {
  let best: Place | null = null
  for (const place of places) {
    const inside = path === place.path || path.startsWith(place.path === '/' ? '/' : `${place.path}/`)
    if (inside && (best === null || place.path.length > best.path.length)) best = place
  }
  // '/' is the first page itself, not the ground of every unknown path.
  return best?.path === '/' && path !== '/' ? null : best
}
