import { app, type BrowserWindow, type WebContents } from 'electron'
import { realpathSync } from 'node:fs'
import { type CoreArguments, HUB_URL, type HubArguments } from '@shared/bridge/messages'
import { CoreHost, type CoreHostOptions } from './core-host'
import { watchCrashes } from './crash'
import type { Launch } from './launch'
import type { Logs } from './logs'
import { text } from './text'
import { createWindow, type WindowOptions } from './window'

/** A window and what belongs to it: its core, and the file that is open in it: a book, or an alliance's store. */
export type ProgramWindow = { kind: Launch['kind']; window: BrowserWindow; core: CoreHost; file: string | null }

export type WindowPlaces = {
  /** The folder of `resources/`. */
  resources: string
  library: string
  state: string
  /** The built programs of the cores. */
  coreFolder: string
  preload: string
  logs: Logs
}

/** The windows that are open: one a file, each with a core of its own. */
export class ProgramWindows {
  readonly #places: WindowPlaces
  readonly #open = new Set<ProgramWindow>()
  #quitting = false

  constructor(places: WindowPlaces) {
    this.#places = places
  }

  /** The window of a page; null for a page that is none of them, such as a print. */
  of(page: WebContents): ProgramWindow | null {
    return [...this.#open].find(({ window }) => window.webContents === page) ?? null
  }

  /** Shows the first window, of a kind where one is named; false where there is none. */
  showFirst(kind?: Launch['kind']): boolean {
    const first = [...this.#open].find((one) => kind === undefined || one.kind === kind)
    if (first) bringToFront(first.window)
    return first !== undefined
  }

  /** Nothing keeps the program from ending once its windows are closed. */
  quit(): void {
    this.#quitting = true
  }

  /** The window of the file that is asked for comes to the front, or is made; without a file one begins anew. */
  open(launch: Launch): void {
    const known = launch.file === null ? null : sameFile(launch.file)
    const open = [...this.#open].find(({ file }) => known !== null && file !== null && sameFile(file) === known)
    if (open) {
      bringToFront(open.window)
      return
    }
    const { coreFolder, state, preload, logs } = this.#places
    const core = new CoreHost({
      ...this.#coreOf(launch),
      folder: coreFolder,
      file: launch.file,
      logs,
      onOpened: (file) => void (own.file = file),
    })
    const window = createWindow({ ...faceOf[launch.kind], preload, state, icon: null })
    const own: ProgramWindow = { kind: launch.kind, window, core, file: launch.file }
    this.#open.add(own)
    watchCrashes(window, logs)
    window.on('close', (event) => {
      if (!this.#open.has(own)) return
      // What is open is closed, and backed up when that is wished, before the window is really gone.
      event.preventDefault()
      this.#open.delete(own)
      window.hide()
      void core.close().then(() => {
        window.close()
        // Keeping a window back has called the quitting off.
        if (this.#quitting) app.quit()
      })
    })
  }

  #coreOf(launch: Launch): Pick<CoreHostOptions, 'program' | 'argumentFor' | 'environment'> {
    const { resources, library, state } = this.#places
    if (launch.kind === 'hub')
      return {
        program: 'entry-hub-utility.cjs',
        argumentFor: ({ file }) => ({ resources, store: file }) satisfies HubArguments,
        environment: launch.url === null ? {} : { [HUB_URL]: launch.url },
      }
    const appVersion = app.getVersion()
    return {
      program: 'entry-utility.cjs',
      argumentFor: ({ file, readOnly }) =>
        ({ resources, library, state, appVersion, book: file, readOnly }) satisfies CoreArguments,
      environment: {},
    }
  }
}

const faceOf: Readonly<Record<Launch['kind'], Pick<WindowOptions, 'page' | 'title'>>> = {
  book: { page: 'index.html', title: text.programName },
  hub: { page: 'hub.html', title: text.hubName },
}

/** One name for one file, however it was written; a file that is not there keeps the name it was given. */
function sameFile(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return file
  }
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
