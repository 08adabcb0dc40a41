/** Which file a dialog asks for. */
export type FileKind = 'book' | 'backup' | 'hub' | 'any'

/**
 * What the window can do for its page beside carrying calls: dialogs, the file manager, the printer. Paths go to the core,
 * which judges them; the page itself never reads or writes a file by path.
 */
export type Desktop = {
  /** Asks for a port to the core; it arrives as a `CoreNotice` message with a port. */
  connect(): Promise<void>
  /** The book this window was opened for, null for the start screen. */
  initialBook(): Promise<string | null>
  /** A dialog for an existing file; its path, or null when it was given up. */
  chooseFile(kind: FileKind): Promise<string | null>
  /** A dialog for a file that does not exist yet; nothing is written. */
  chooseNewFile(kind: FileKind, suggestedName: string): Promise<string | null>
  /** A dialog for a folder. */
  chooseFolder(): Promise<string | null>
  /** Asks where, writes the bytes there, and answers the path; null when it was given up. */
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<string | null>
  /** Shows the file in the system's file manager. */
  showInFolder(file: string): Promise<void>
  /** Shows the PDF in a window of its own, from which it is printed. */
  showPdf(title: string, bytes: Uint8Array): Promise<void>
  /** The print dialog for the page as it stands; false when it was given up. */
  printPage(): Promise<boolean>
  /** A window of its own: for the given book (an open one is brought to the front), or the start screen. */
  openWindow(file: string | null): Promise<void>
  /** The window of an alliance: the open one comes to the front, else a new one begins. */
  openHub(): Promise<void>
}

/** What main tells the page about the core, through the preload; `connected` carries the port. */
export type CoreNotice = { from: 'so-htx'; state: 'connected' } | { from: 'so-htx'; state: 'failed'; message: string }

/** The page's own address in the window: a scheme of its own makes its origin firm. */
export const PAGE_SCHEME = 'app'
export const PAGE_ORIGIN = 'app://so-htx'
