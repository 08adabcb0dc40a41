import { BrowserWindow, dialog, shell, type FileFilter, type WebContents } from 'electron'
import { writeFile } from 'node:fs/promises'
import type { Desktop, FileKind } from '@shared/bridge/desktop'
import { openPdfWindow } from './pdf-window'
import { answerPage } from './security'
import { text } from './text'

const EXTENSIONS: Record<FileKind, string[]> = {
  book: ['htx'],
  backup: ['htx', 'htxbak'],
  hub: ['htxh'],
  any: ['*'],
}

const filters = (kind: FileKind): FileFilter[] => [{ name: text.kinds[kind], extensions: EXTENSIONS[kind] }]

export type DesktopActions = {
  connect(page: WebContents): void
  initialBook(page: WebContents): string | null
  openWindow(file: string | null): void
  openHub(): void
}

type Answers = { [Name in keyof Desktop]: (page: WebContents, args: unknown[]) => ReturnType<Desktop[Name]> }

/** Answers the desktop functions of every page. Arguments come from a page, so each is checked; a wrong one throws. */
export function answerDesktop(actions: DesktopActions): void {
  const answers: Answers = {
    connect: async (page) => actions.connect(page),
    initialBook: async (page) => actions.initialBook(page),
    chooseFile: async (page, [kind]) => chooseFile(windowOf(page), fileKind(kind)),
    chooseNewFile: async (page, [kind, name]) => chooseNewFile(windowOf(page), fileKind(kind), fileName(name)),
    chooseFolder: async (page) => {
      const { filePaths } = await dialog.showOpenDialog(windowOf(page), {
        properties: ['openDirectory', 'createDirectory'],
      })
      return filePaths[0] ?? null
    },
    saveFile: async (page, [name, bytes]) => {
      const file = await chooseNewFile(windowOf(page), 'any', fileName(name))
      if (file !== null) await writeFile(file, bytesOf(bytes))
      return file
    },
    showInFolder: async (_page, [file]) => shell.showItemInFolder(plainText(file)),
    showPdf: async (page, [title, bytes]) => openPdfWindow(windowOf(page), plainText(title), bytesOf(bytes)),
    printPage: (page) => new Promise((resolve) => page.print({}, resolve)),
    openWindow: async (_page, [file]) => actions.openWindow(file === null ? null : plainText(file)),
    openHub: async () => actions.openHub(),
  }
  for (const [name, answer] of Object.entries(answers)) answerPage(`desktop:${name}`, answer)
}

/** A dialog for an existing book; its path, or null when it was given up. */
export function chooseBook(window: BrowserWindow | null): Promise<string | null> {
  return chooseFile(window, 'book')
}

async function chooseFile(window: BrowserWindow | null, kind: FileKind): Promise<string | null> {
  const options = { properties: ['openFile' as const], filters: filters(kind) }
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return filePaths[0] ?? null
}

async function chooseNewFile(window: BrowserWindow, kind: FileKind, name: string): Promise<string | null> {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]
  const own: FileFilter[] =
    kind === 'any' && extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : filters(kind)
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: own,
    properties: ['createDirectory'],
  })
  return canceled || !filePath ? null : filePath
}

function windowOf(page: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(page)
  if (!window) throw new Error('This page has no window')
  return window
}

function plainText(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new TypeError('A text is expected')
  return value
}

/** A name without a folder: the dialog opens where the user was last. */
function fileName(value: unknown): string {
  const name = plainText(value)
  if (/[\\/]/.test(name)) throw new TypeError('A file name without a folder is expected')
  return name
}

function fileKind(value: unknown): FileKind {
  const kind = Object.keys(EXTENSIONS).find((known): known is FileKind => known === value)
  if (kind === undefined) throw new TypeError('A kind of file is expected')
  return kind
}

function bytesOf(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError('Bytes are expected')
  return value
}
