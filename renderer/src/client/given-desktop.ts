import type { Desktop } from '@shared/bridge/desktop'

/** The functions that the preload gives the page in the program's own window; null in a browser. */
export function givenDesktop(): Desktop | null {
  return (window as Window & { readonly desktop?: Desktop }).desktop ?? null
}
