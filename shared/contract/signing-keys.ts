import { z } from 'zod'
import { command, query } from './procedure'
import { ClientId } from './values'

const Key = z.object({ fingerprint: z.string(), createdAt: z.string() })

/** The key a book signs its packets with. */
export const SigningKey = Key.extend({ isSealed: z.boolean() })
export type SigningKey = z.infer<typeof SigningKey>

export const signingKeys = {
  get: query({ permission: 'book.read', affects: ['signingKeys'] })
    .input(z.object({}))
    .output(
      z.object({
        key: SigningKey.nullable(),
        retired: z.array(Key.extend({ retiredAt: z.string() })),
        /** Whether the owner has a password, with which a new key is sealed. */
        ownerHasPassword: z.boolean(),
      }),
    ),
  /**
   * Makes the book's key; where there is one, `replaces` is its fingerprint and it is retired. With a password of the owner the key is
   * sealed. Refuses 'key-standing', 'sign-in-wrong', 'sign-in-wait'.
   */
  make: command({ permission: 'book.configure', affects: ['signingKeys'] })
    .input(
      z.object({ id: ClientId, password: z.string().max(200).default(''), replaces: z.string().max(80).nullish() }),
    )
    .output(z.object({ fingerprint: z.string() })),
  /** The registration of the key on paper, to be signed, stamped and given to whoever receives packets: a PDF. Refuses 'key-missing'. */
  registration: query({ permission: 'book.read', affects: ['signingKeys', 'book'] })
    .input(z.object({}))
    .output(z.file()),
}
