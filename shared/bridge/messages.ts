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
  /** Close what is open and end. */
  | { type: 'close' }

/** The core -> Electron's main. */
export type FromCore =
  | { type: 'ready' }
  | { type: 'data'; channel: number; data: unknown }
  /** What is open now: main shows it again instead of opening it twice. */
  | ({ type: 'opened' } & OpenFile)
  | { type: 'helper-start'; job: number; message: ToHelper }
  | { type: 'helper-stop'; job: number }

/** The book, or the alliance's store, that a core has open; null for none. */
export type OpenFile = { file: string | null; readOnly: boolean }

/** What the core of a book is started with, as JSON in its first argument. */
export type CoreArguments = {
  resources: string
  library: string
  state: string
  appVersion: string
  /** The book to open at once; null starts without one. */
  book: string | null
  readOnly: boolean
}

/**
 * What an alliance's hub is started with, as JSON in its first argument. An address of PostgreSQL carries a password, so it is never here,
 * where everybody on the machine sees it: it is `HUB_URL` in the environment, and `store` goes before it.
 */
export type HubArguments = {
  resources: string
  /** The file of the store to open at once; null opens what `HUB_URL` names, or starts without one. */
  store: string | null
}

/** The variable of the environment that names the store of an alliance on PostgreSQL. */
export const HUB_URL = 'HTX_HUB_URL'
