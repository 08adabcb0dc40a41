import type { KeyPress } from '../../../actions/shortcut'

/** What may be typed on while it is written: people at the door, the counts of a vote; null where what comes next rests on it. */
export type Ahead = 'door' | 'counts' | null

/** One deed of the hall. `call` answers null when it is on disk, or why it was refused; `words` name it where it is dropped. */
export type Deed = { words: string; ahead: Ahead; call: () => Promise<string | null> }

export type QueueEvents = {
  /** The number of deeds the page does not show yet has changed. */
  changed: (unseen: number) => void
  /** Reads the hall again; resolves when the page has what was written. */
  read: () => Promise<unknown>
  /** A deed was refused; `dropped` are the deeds and keys that rested on it and were not done. */
  refused: (why: string, dropped: readonly string[]) => void
  /** A deed is on disk that was told after the last refusal. */
  kept: () => void
}

type Waiting = Deed & { refusals: number; done: (kept: boolean) => void }

/** Keys that follow each other faster than this after a refusal were pressed before it was read. */
const BURST_MS = 700

/**
 * The deeds of a hall one after another, in the order of the keys, and the keys that wait for them: what is pressed while something is
 * written is done when it is on disk and shown. When a deed is refused, what rests on it is dropped and named.
 */
export class HallQueue {
  #waiting: Waiting[] = []
  #working = false
  #unseen: Ahead[] = []
  #held: KeyPress[] = []
  #refusals = 0
  #dropping: { why: string; deeds: readonly string[]; keys: KeyPress[]; lastAt: number } | null = null
  #on: QueueEvents

  constructor(on: QueueEvents) {
    this.#on = on
  }

  /** Tells whoever listens now instead. */
  listen(on: QueueEvents): void {
    this.#on = on
  }

  /** Adds a deed; true when it is on disk, false when it was refused or dropped. */
  add(deed: Deed): Promise<boolean> {
    return new Promise((done) => {
      this.#waiting.push({ ...deed, refusals: this.#refusals, done })
      this.#unseen.push(deed.ahead)
      this.#on.changed(this.#unseen.length)
      if (!this.#working) void this.#work()
    })
  }

  /** Whether a key must wait: something is written or not shown yet, and it is not typed `ahead` of deeds of the same kind. */
  mustWait(ahead: Ahead): boolean {
    if (this.#held.length > 0) return true
    return this.#unseen.some((kind) => kind === null || kind !== ahead)
  }

  /** Keeps a key until its turn comes. */
  hold(press: KeyPress): void {
    this.#held.push(press)
  }

  /** True when a key belongs to a burst of which the beginning was dropped: it is named with the others and not done. */
  dropped(press: KeyPress, now: number): boolean {
    if (this.#dropping === null) return false
    if (now - this.#dropping.lastAt > BURST_MS) {
      this.#dropping = null
      return false
    }
    this.#dropping.lastAt = now
    this.#dropping.keys.push(press)
    this.#tellDropped()
    return true
  }

  /** The page shows everything that was written. */
  shown(): void {
    if (!this.#working) this.#unseen = []
  }

  /** The next key that was kept, when its turn has come; undefined when there is none. */
  next(): KeyPress | undefined {
    return this.#working || this.#unseen.length > 0 ? undefined : this.#held.shift()
  }

  async #work(): Promise<void> {
    this.#working = true
    while (this.#waiting.length > 0) {
      for (let deed = this.#waiting.shift(); deed !== undefined; deed = this.#waiting.shift()) {
        const why = await deed.call()
        deed.done(why === null)
        if (why !== null) this.#refuse(why, deed.ahead)
        else if (deed.refusals === this.#refusals) this.#on.kept()
      }
      await this.#on.read()
    }
    this.#working = false
    this.#on.changed(0)
  }

  #refuse(why: string, ahead: Ahead): void {
    this.#refusals += 1
    const rests = (deed: Waiting) => deed.ahead === null || deed.ahead !== ahead
    const gone = this.#waiting.filter(rests)
    this.#waiting = this.#waiting.filter((deed) => !rests(deed))
    for (const deed of gone) deed.done(false)
    const deeds = gone.map(({ words }) => words)
    const burst = this.#held.length > 0 || deeds.length > 0
    this.#dropping = burst ? { why, deeds, keys: this.#held, lastAt: Date.now() } : null
    this.#held = []
    if (burst) this.#tellDropped()
    else this.#on.refused(why, [])
  }

  #tellDropped(): void {
    if (this.#dropping === null) return
    const { why, deeds, keys } = this.#dropping
    this.#on.refused(why, [...deeds, ...keyWords(keys)])
  }
}

/** Keys as people read them, what was typed in one piece: ['Ctrl Enter', '“258”', 'Enter']. */
export function keyWords(presses: readonly KeyPress[]): string[] {
  const words: string[] = []
  let typed = ''
  const flush = () => {
    if (typed !== '') words.push(`“${typed}”`)
    typed = ''
  }
  for (const press of presses) {
    if (isWriting(press)) typed += press.key
    else {
      flush()
      const held = [press.ctrlKey && 'Ctrl', press.altKey && 'Alt', press.shiftKey && 'Shift'].filter(Boolean)
      words.push([...held, press.key.length === 1 ? press.key.toUpperCase() : press.key].join(' '))
    }
  }
  flush()
  return words
}

/** A key that writes a letter, figure or sign. */
export function isWriting({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey
}
