import { BrowserWindow } from 'electron'
import { randomUUID } from 'node:crypto'
import { PAGE_SCHEME } from '@shared/bridge/desktop'

/** The PDFs that are shown now, by their address, an origin of their own; each lives as long as its window. */
const shown = new Map<string, Uint8Array>()

/** The answer for the address of a PDF that is shown now; null for any other address. */
export function shownPdf(url: string): Response | null {
  const bytes = shown.get(url)
  return bytes
    ? new Response(bytes.slice(), {
        headers: { 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' },
      })
    : null
}

/**
 * Shows a PDF in a window of its own, in Chromium's viewer, whose print button opens the system's print dialog. The
 * window has no preload; its bytes never touch the disk. (The viewer works in the default session only.)
 */
export async function openPdfWindow(parent: BrowserWindow, title: string, bytes: Uint8Array): Promise<void> {
  // The last part is the name under which the viewer saves it.
  const url = `${PAGE_SCHEME}://print/${randomUUID()}/${encodeURIComponent(title.replace(/\.pdf$/i, ''))}.pdf`
  shown.set(url, bytes)
  const { width, height } = parent.getBounds()
  const window = new BrowserWindow({
    width,
    height,
    title,
    autoHideMenuBar: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, plugins: true },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  const close = () => window.close()
  parent.once('closed', close)
  window.once('closed', () => {
    shown.delete(url)
    parent.off('closed', close)
  })
  await window.loadURL(url)
}
