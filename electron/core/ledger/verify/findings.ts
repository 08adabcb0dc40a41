import type { VerificationCheck } from '@shared/contract/verification'
import { type FindingCode, findingsText, findingText, type LookedCode, lookedText } from '@shared/text/verification'
import type { SentenceData } from '@shared/text/sentence'

/** A book that is wrong everywhere still gets a report that can be read. */
const MOST_IN_WORDS = 20

/** What one check has found so far: every fault counted, the first ones kept in words. */
export class Findings {
  readonly name: string
  readonly #sentences: string[] = []
  #count = 0

  constructor(name: string) {
    this.name = name
  }

  get clean(): boolean {
    return this.#count === 0
  }

  add(code: FindingCode, data: SentenceData): void {
    this.#count += 1
    if (this.#sentences.length < MOST_IN_WORDS) this.#sentences.push(findingText(code, data))
  }

  /** The check's answer; `looked` says what was looked at when nothing is wrong. */
  result(looked: LookedCode, data: SentenceData = {}): VerificationCheck {
    if (this.clean) return { name: this.name, ok: true, detail: lookedText(looked, data) }
    return { name: this.name, ok: false, detail: findingsText(this.#sentences, this.#count) }
  }
}

/** Why something could not be read, short: SQLite's code, or the first line of what was thrown. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : (error.message.split('\n')[0] ?? error.name)
}
