import { app, BrowserWindow, session } from 'electron'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { refusePermissions } from './security'

/**
 * Shows a PDF in a window of its own, in Chromium's viewer, whose print button opens the system's print dialog. The
 * window has no preload and a session of its own that reads nothing but this one file, which goes when it closes.
 */
export async function openPdfWindow(parent: BrowserWindow, title: string, bytes: Uint8Array): Promise<void> {
  const folder = await mkdtemp(join(app.getPath('temp'), 'so-htx-'))
  const file = join(folder, 'ban-in.pdf')
  await writeFile(file, bytes, { mode: 0o600 })
  const url = pathToFileURL(file).toString()
  const own = session.fromPartition(`pdf-${folder}`)
  refusePermissions(own)
  own.webRequest.onBeforeRequest((request, decide) => {
    // The viewer itself is an extension inside Chromium.
    decide({ cancel: request.url !== url && !/^(chrome-extension|chrome|blob|data|devtools):/.test(request.url) })
  })
  const { width, height } = parent.getBounds()
  const window = new BrowserWindow({
    width,
    height,
    title,
    autoHideMenuBar: true,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, plugins: true },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  window.once('closed', () => void rm(folder, { recursive: true, force: true }))
  await window.loadURL(url)
}
