/**
 * What passes between the processes of the desktop program. The page's calls travel inside `data` untouched: main only
 * relays them, so these shapes know nothing of the contract.
 */

/** How far a job has come; `total` is 0 while it is not known. */
export type JobProgress = { step: string; done: number; total: number }

/** The core or its starter -> a helper process: its one job. */
export type ToHelper = { name: string; input: unknown }

/** An error that crossed a process: what is left of it. `code` and `data` are those of a declared refusal. */
export type CarriedError = { name: string; message: string; stack?: string; code?: string; data?: unknown }

/** A helper process -> whoever started it. After a result or an error nothing follows. */
export type FromHelper =
  | { type: 'progress'; progress: JobProgress }
  | { type: 'result'; value: unknown }
  | { type: 'error'; error: CarriedError }

/** Electron's main -> the core. A channel is one load of one page. */
export type ToCore =
  | { type: 'data'; channel: number; data: unknown }
  | { type: 'channel-closed'; channel: number }
  | { type: 'helper-message'; job: number; message: FromHelper }
  | { type: 'helper-exit'; job: number; code: number | null }
  /** Close the book and end. */
  | { type: 'close' }

/** The core -> Electron's main. */
export type FromCore =
  | { type: 'ready' }
  | { type: 'data'; channel: number; data: unknown }
  /** The book that is open now, null for none: main shows it again instead of opening it twice. */
  | { type: 'book'; file: string | null; readOnly: boolean }
  | { type: 'helper-start'; job: number; message: ToHelper }
  | { type: 'helper-stop'; job: number }

/** What a core is started with, as JSON in its first argument. */
export type CoreArguments = {
  resources: string
  library: string
  state: string
  appVersion: string
  /** The book to open at once; null starts without one. */
  book: string | null
  readOnly: boolean
}
