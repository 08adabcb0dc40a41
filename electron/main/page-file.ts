import { join, normalize, sep } from 'node:path'
import { PAGE_ORIGIN } from '@shared/bridge/desktop'

/** Whether an address belongs to the page's own origin. (`URL.origin` is 'null' for a scheme of one's own.) */
export function isPageAddress(url: string): boolean {
  return url.startsWith(`${PAGE_ORIGIN}/`)
}

/**
 * The file behind an address of the page, inside `folder`; null for an address that leads out of it. A path without an
 * extension is a place inside the page, which finds it by itself.
 */
export function pageFile(folder: string, url: string): string | null {
  if (!isPageAddress(url)) return null
  let path: string
  try {
    path = decodeURIComponent(new URL(url).pathname)
  } catch {
    // A percent sign that begins nothing: no such file.
    return null
  }
  if (path.includes('\0')) return null
  const file = normalize(join(folder, path))
  if (!file.startsWith(folder + sep)) return null
  return /\.[a-z0-9]+$/i.test(file) ? file : join(folder, 'index.html')
}
