import { app, shell, type BrowserWindow, type WebContents } from 'electron'
import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { bookArgument } from './book-argument'
import { CoreHost } from './core-host'
import { keepCrashDumps, watchChildProcesses, watchCrashes } from './crash'
import { answerDesktop, chooseBook } from './desktop'
import { Logs } from './logs'
import { setMenu } from './menu'
import { prepareSecurity, secureSession } from './security'
import { text } from './text'
import { createWindow } from './window'

/** A window and what belongs to it: its core, and the book that is open in it. */
type BookWindow = { window: BrowserWindow; core: CoreHost; book: string | null }

const windows = new Set<BookWindow>()
let quitting = false

const root = app.getAppPath()
const resources = app.isPackaged ? process.resourcesPath : root
// Natives and what a real Node reads lie beside the archive, under the same paths.
const coreFolder = join(root, 'out/core').replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked')

/** One name for one file, however it was written; a file that is not there keeps the name it was given. */
function sameFile(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return file
  }
}

function owner(page: WebContents): BookWindow | null {
  return [...windows].find(({ window }) => window.webContents === page) ?? null
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** One window a book: an open one comes to the front; null asks for the start screen. */
function openWindow(paths: Paths, logs: Logs, file: string | null): void {
  const known = file === null ? null : sameFile(file)
  const open = known === null ? undefined : [...windows].find(({ book }) => book !== null && sameFile(book) === known)
  if (open) {
    bringToFront(open.window)
    return
  }
  const core = new CoreHost({
    folder: coreFolder,
    core: {
      resources: join(resources, 'resources'),
      library: paths.library,
      state: paths.state,
      appVersion: app.getVersion(),
    },
    book: file,
    logs,
    onBook: (book) => void (own.book = book),
  })
  const window = createWindow({ preload: join(root, 'out/preload/index.cjs'), state: paths.state, icon: null })
  const own: BookWindow = { window, core, book: file }
  windows.add(own)
  watchCrashes(window, logs)
  window.on('close', (event) => {
    if (!windows.has(own)) return
    // The book is closed, and backed up when that is wished, before the window is really gone.
    event.preventDefault()
    windows.delete(own)
    window.hide()
    void core.close().then(() => {
      window.close()
      // Keeping a window back has called the quitting off.
      if (quitting) app.quit()
    })
  })
}

type Paths = { state: string; library: string }

function start(): void {
  prepareSecurity()
  keepCrashDumps()
  const state = join(app.getPath('userData'), 'state')
  mkdirSync(state, { recursive: true })
  const paths: Paths = { state, library: join(app.getPath('documents'), text.programName) }
  const logs = new Logs(app.getPath('logs'))
  const open = (file: string | null) => openWindow(paths, logs, file)
  const ready = app.whenReady()

  app.on('second-instance', (_event, argv, workingFolder) => {
    const file = bookArgument(argv, workingFolder)
    const [first] = windows
    if (file === null && first) bringToFront(first.window)
    else open(file)
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    void ready.then(() => open(file))
  })
  app.on('window-all-closed', () => app.quit())
  app.on('before-quit', () => void (quitting = true))
  watchChildProcesses(logs)

  void ready.then(() => {
    secureSession(join(root, 'out/renderer'))
    answerDesktop({
      connect: (page) => owner(page)?.core.connect(page),
      initialBook: (page) => owner(page)?.book ?? null,
      openWindow: open,
    })
    setMenu({
      newWindow: () => open(null),
      openBook: (from) => void chooseBook(from).then((file) => file !== null && open(file)),
      showBookInFolder: (from) => {
        const book = from ? owner(from.webContents)?.book : null
        if (book) shell.showItemInFolder(book)
      },
      logFolder: logs.folder,
    })
    open(bookArgument(process.argv, process.cwd()))
  })
}

if (app.requestSingleInstanceLock()) start()
else app.quit()
