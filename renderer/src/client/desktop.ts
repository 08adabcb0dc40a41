import { givenDesktop } from './given-desktop'

/** Whether the program runs in its own window, with file dialogs, rather than in a browser. */
export const hasDesktop = (): boolean => givenDesktop() !== null

/** A dialog for an existing book, backup or store of an alliance; null when given up, and always in a browser, where the core lists its folder. */
export async function choosePath(kind: 'book' | 'backup' | 'hub'): Promise<string | null> {
  return (await givenDesktop()?.chooseFile(kind)) ?? null
}

/** A dialog for a new file's place; null when given up, and always in a browser. */
export async function chooseNewPath(kind: 'book' | 'backup' | 'hub', suggestedName: string): Promise<string | null> {
  return (await givenDesktop()?.chooseNewFile(kind, suggestedName)) ?? null
}

/** A dialog for a folder; null when given up, and always in a browser. */
export async function chooseFolder(): Promise<string | null> {
  return (await givenDesktop()?.chooseFolder()) ?? null
}

/** The file this window was opened for; null in a browser and for the start screen. */
export async function initialBook(): Promise<string | null> {
  return (await givenDesktop()?.initialBook()) ?? null
}

/** Opens a window for a book (an open one comes to the front), or the start screen; in a browser a new tab. */
export async function openWindow(file: string | null): Promise<void> {
  const desktop = givenDesktop()
  if (desktop) await desktop.openWindow(file)
  else window.open('/', '_blank', 'noopener')
}

/** Opens the alliance's window; only where the program has windows of its own (`hasDesktop`). */
export async function openHub(): Promise<void> {
  await givenDesktop()?.openHub()
}

/** Whether the same book can be shown in another tab: in a browser, where tabs share a core. */
export const canOpenTab = (): boolean => givenDesktop() === null

/** Opens a path of the program in another tab, such as the hall for a projector. */
export function openTab(path: string): void {
  window.open(`${location.pathname}#${path}`, '_blank')
}

/** Shows a file in the system's file manager; false in a browser, which cannot. */
export async function showInFolder(file: string): Promise<boolean> {
  const desktop = givenDesktop()
  await desktop?.showInFolder(file)
  return desktop !== null
}

/**
 * Lets the user keep a file the core has made: a save dialog in the window, a download in a browser. Answers the path,
 * '' when a browser keeps it where it keeps downloads, null when the user gave up.
 */
export async function keepFile(file: File): Promise<string | null> {
  const desktop = givenDesktop()
  if (desktop) return desktop.saveFile(file.name, new Uint8Array(await file.arrayBuffer()))
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return ''
}

/** Shows a PDF to be printed: a window of its own, in a browser a tab of its own. */
export async function showPdf(file: File): Promise<void> {
  const desktop = givenDesktop()
  if (desktop) {
    await desktop.showPdf(file.name, new Uint8Array(await file.arrayBuffer()))
    return
  }
  const url = URL.createObjectURL(file)
  window.open(url, '_blank')
  setTimeout(() => URL.revokeObjectURL(url), 600_000)
}

/** Asks for a file whose bytes go to the core (imports): the page's own file chooser, the same in window and browser. */
export function pickFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}
