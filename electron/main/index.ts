import { app, shell } from 'electron'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { keepCrashDumps, watchChildProcesses } from './crash'
import { answerDesktop, chooseBook } from './desktop'
import { launchOf } from './launch'
import { Logs } from './logs'
import { setMenu } from './menu'
import { prepareSecurity, secureSession } from './security'
import { text } from './text'
import { ProgramWindows } from './windows'

const root = app.getAppPath()

function start(): void {
  prepareSecurity()
  keepCrashDumps()
  const state = join(app.getPath('userData'), 'state')
  mkdirSync(state, { recursive: true })
  const logs = new Logs(app.getPath('logs'))
  const windows = new ProgramWindows({
    resources: join(app.isPackaged ? process.resourcesPath : root, 'resources'),
    library: join(app.getPath('documents'), text.programName),
    state,
    // Natives and what a real Node reads lie beside the archive, under the same paths.
    coreFolder: join(root, 'out/core').replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked'),
    preload: join(root, 'out/preload/index.cjs'),
    logs,
  })
  const openBook = (file: string | null) => windows.open({ kind: 'book', file })
  const openHub = () => void (windows.showFirst('hub') || windows.open({ kind: 'hub', file: null, url: null }))
  const ready = app.whenReady()

  app.on('second-instance', (_event, argv, workingFolder) => {
    const launch = launchOf(argv, workingFolder)
    const isBare = launch.file === null && (launch.kind === 'book' || launch.url === null)
    if (!isBare || !windows.showFirst(launch.kind === 'hub' ? 'hub' : undefined)) windows.open(launch)
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    void ready.then(() => windows.open(launchOf(['', file], '/')))
  })
  app.on('window-all-closed', () => app.quit())
  app.on('before-quit', () => windows.quit())
  watchChildProcesses(logs)

  void ready.then(() => {
    secureSession(join(root, 'out/renderer'))
    answerDesktop({
      connect: (page) => windows.of(page)?.core.connect(page),
      initialBook: (page) => windows.of(page)?.file ?? null,
      openWindow: openBook,
      openHub,
    })
    setMenu({
      newWindow: () => openBook(null),
      openBook: (from) => void chooseBook(from).then((file) => file !== null && openBook(file)),
      openHub,
      showFileInFolder: (from) => {
        const file = from ? windows.of(from.webContents)?.file : null
        if (file) shell.showItemInFolder(file)
      },
      logFolder: logs.folder,
    })
    windows.open(launchOf(process.argv, process.cwd()))
  })
}

if (app.requestSingleInstanceLock()) start()
else app.quit()
