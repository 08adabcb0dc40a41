/**
 * Ids of commands, one for each wish of the user: asking for the same again before it was answered well keeps the id, so that a
 * second press or another try after a lost core happens once; a changed wish, or the next one after success, gets a fresh id.
 */
export class Wishes {
  #open: { id: string; of: string } | null = null
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /** The id for a wish, known by its content. */
  idFor(content: unknown): string {
    const of = JSON.stringify(content)
    if (this.#open?.of !== of) this.#open = { id: this.#newId(), of }
    return this.#open.id
  }

  /** The wish was granted: the same content asked for again is another wish. */
  granted(): void {
    this.#open = null
  }
}
