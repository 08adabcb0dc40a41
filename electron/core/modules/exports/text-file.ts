import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/** Characters gathered before they are written. */
const PIECE = 256 * 1024

/** A text file in UTF-8 that is written piece by piece and is durable when closed. */
export class TextFile {
  readonly #descriptor: number
  #parts: string[] = []
  #length = 0

  /** Makes the file; fails when there is one. */
  constructor(file: string) {
    this.#descriptor = openSync(file, 'wx')
  }

  write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
    if (this.#length >= PIECE) this.#flush()
  }

  close(): void {
    try {
      this.#flush()
      fsyncSync(this.#descriptor)
    } finally {
      closeSync(this.#descriptor)
    }
  }

  #flush(): void {
    const bytes = Buffer.from(this.#parts.join(''), 'utf8')
    for (let done = 0; done < bytes.length;) done += writeSync(this.#descriptor, bytes, done)
    this.#parts = []
    this.#length = 0
  }
}
