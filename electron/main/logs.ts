import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const MAX_BYTES = 1024 * 1024

/**
 * The program's log on this machine: one file, and the one before it, of a megabyte each. What the core writes there
 * names procedures, times and faults, never people or amounts.
 */
export class Logs {
  readonly folder: string
  readonly #file: string

  constructor(folder: string) {
    this.folder = folder
    this.#file = join(folder, 'so-htx.log')
    mkdirSync(folder, { recursive: true })
  }

  write(line: string): void {
    if (existsSync(this.#file) && statSync(this.#file).size > MAX_BYTES) renameSync(this.#file, `${this.#file}.1`)
    appendFileSync(this.#file, `${new Date().toISOString()} ${line}\n`)
  }

  /** Writes each line of a stream. */
  take(stream: NodeJS.ReadableStream | null): void {
    if (stream) createInterface({ input: stream as Readable }).on('line', (line) => this.write(line))
  }
}
