/** What packets end in. */
const PACKET = /\.zip$/i

/** Asks for packets: single files, or (`folder`) all in a folder or on a stick; null when the user gave up. In the order of their names. */
export function pickPackets({ folder }: { folder: boolean }): Promise<File[] | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    if (folder) input.webkitdirectory = true
    else input.accept = '.zip'
    input.addEventListener('change', () => resolve(packetsOf([...(input.files ?? [])])))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

/** The packets of a drop, out of dropped folders too; must be called while the drop is handled. */
export async function droppedPackets(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry())
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : filesIn(entry))))
  return packetsOf(found.flat())
}

function packetsOf(files: readonly File[]): File[] {
  return files.filter(({ name }) => PACKET.test(name)).toSorted((a, b) => a.name.localeCompare(b.name))
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const found: File[] = []
  // A reader gives a hundred at a time, and none when it is at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const one of some) found.push(...(await filesIn(one)))
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
