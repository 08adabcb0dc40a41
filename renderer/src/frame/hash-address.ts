import { useSyncExternalStore } from 'react'

/** What stands after '#', as path and query: '#/reports/B01-HTX?to=2025-12-31'. A missing path is the first place. */
export function readHash(hash: string): { path: string; search: string } {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?')
  return { path: `/${path}`, search }
}

/** A path with or without query as it stands after '#'; a '?' that asks nothing is left out. */
export function writeHash(to: string): string {
  const { path, search } = readHash(to)
  return search === '' ? `#${path}` : `#${path}?${search}`
}

function subscribe(listener: () => void): () => void {
  // Going back between two of our own entries fires popstate; hashchange comes only where nothing else of the address differs.
  addEventListener('popstate', listener)
  addEventListener('hashchange', listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener('hashchange', listener)
  }
}

function navigate(to: string, { replace = false, state = null }: { replace?: boolean; state?: unknown } = {}): void {
  const oldURL = location.href
  history[replace ? 'replaceState' : 'pushState'](state, '', writeHash(to))
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }))
}

/** The path after '#' for wouter's `Router`; with `useHashSearch` the whole address of a place, its query too, stands there. */
export function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, () => readHash(location.hash).path), navigate]
}

/** The query after '#', without its '?', for wouter's `Router`. */
export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, () => readHash(location.hash).search)
}
