import { app, crashReporter, dialog, type BrowserWindow } from 'electron'
import type { Logs } from './logs'
import { text } from './text'

/** Before the app is ready: crash dumps stay on this machine. */
export function keepCrashDumps(): void {
  crashReporter.start({ uploadToServer: false, submitURL: '' })
}

/** Notes what ends by itself, and offers the way on when a page did. */
export function watchCrashes(window: BrowserWindow, logs: Logs): void {
  const contents = window.webContents
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    logs.write(`the page ended: ${reason} (${exitCode})`)
    if (reason === 'clean-exit' || window.isDestroyed()) return
    void ask(window, text.pageGone, text.pageGoneDetail, [text.reload, text.close]).then((choice) => {
      if (window.isDestroyed()) return
      if (choice === 0) contents.reload()
      else window.close()
    })
  })
  window.on('unresponsive', () => {
    logs.write('the page does not answer')
    void ask(window, text.pageStuck, text.pageStuckDetail, [text.wait, text.reload]).then((choice) => {
      // A stuck page cannot reload itself: end its process, and the dialog above follows.
      if (choice === 1 && !window.isDestroyed()) contents.forcefullyCrashRenderer()
    })
  })
}

/** Notes other processes of the program that ended, such as the one that draws. */
export function watchChildProcesses(logs: Logs): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') logs.write(`a process ended: ${type} ${reason} (${exitCode})`)
  })
}

async function ask(window: BrowserWindow, message: string, detail: string, buttons: string[]): Promise<number> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons,
    defaultId: 0,
    noLink: true,
  })
  return response
}
