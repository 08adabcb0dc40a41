import { hasDesktop, pickFile } from './desktop'

/** What files of an import end in. */
const ACCEPT = '.csv,.xlsx,.txt,.tsv'

/** A file the user chose, and how to read it as it is on the disk now. */
export type ChosenFile = { name: string; read: () => Promise<File> }

/** The file was saved again after it was chosen, and the browser holds on to what it was: it must be chosen once more. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError'
}

// Chromium's way to files that stay readable after they were saved again; not in TypeScript's own list of the page's functions.
type Handle = { kind: string; getFile?: () => Promise<File> }
type Picker = (options: object) => Promise<Handle[]>
const picker = (): Picker | null => (window as Window & { showOpenFilePicker?: Picker }).showOpenFilePicker ?? null

/** Reads a file whole into memory, so that what was shown is what is imported, to the byte. */
async function inMemory(file: File): Promise<File> {
  try {
    return new File([await file.arrayBuffer()], file.name, { type: file.type })
  } catch (error) {
    throw new FileChangedError(file.name, { cause: error })
  }
}

/** A file as a drop or a file field gives it. */
export function fromFile(file: File): ChosenFile {
  return { name: file.name, read: () => inMemory(file) }
}

function fromHandle(handle: Handle, name: string): ChosenFile {
  return {
    name,
    read: async () => {
      const file = await handle.getFile?.()
      if (file === undefined) throw new FileChangedError(name)
      return inMemory(file)
    },
  }
}

/** Asks for a file; null when the user gave up. In a browser that can, the file may be read again after it was saved. */
export async function chooseImportFile(): Promise<ChosenFile | null> {
  const pick = picker()
  if (pick === null || hasDesktop()) {
    const file = await pickFile(ACCEPT)
    return file === null ? null : fromFile(file)
  }
  try {
    const [handle] = await pick({ types: [{ accept: { 'text/csv': ['.csv', '.txt', '.tsv'], [XLSX]: ['.xlsx'] } }] })
    const file = await handle?.getFile?.()
    return handle === undefined || file === undefined ? null : fromHandle(handle, file.name)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The first file of a drop; must be called while the drop is handled. */
export async function droppedFile(data: DataTransfer): Promise<ChosenFile | null> {
  const item = [...data.items].find(({ kind }) => kind === 'file')
  const file = item?.getAsFile() ?? null
  // Only asked for in the same turn as the drop; a browser without it keeps the plain file.
  const asking = (
    item as { getAsFileSystemHandle?: () => Promise<Handle | null> } | undefined
  )?.getAsFileSystemHandle?.()
  if (file === null) return null
  const handle = hasDesktop() ? null : ((await asking?.catch(() => null)) ?? null)
  return handle?.kind === 'file' ? fromHandle(handle, file.name) : fromFile(file)
}
