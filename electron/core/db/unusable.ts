import type { UnusableKind } from '@shared/contract/procedure'

/**
 * The book as a whole cannot be used: the one kind of failure that is neither a refusal nor a bug.
 * `message` is Vietnamese and says the way out; `rescue` names a proven backup when one is known.
 */
export class BookUnusable extends Error {
  override readonly name = 'BookUnusable'
  readonly kind: UnusableKind
  readonly file: string | null
  readonly rescue: string | null

  constructor(
    kind: UnusableKind,
    message: string,
    options: { file?: string | null; rescue?: string | null; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.kind = kind
    this.file = options.file ?? null
    this.rescue = options.rescue ?? null
  }
}
