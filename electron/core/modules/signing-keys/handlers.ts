import type { signingKeys as contract } from '@shared/contract/signing-keys'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { packetSummaries } from '@shared/text/packet-summaries'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import { signersOn } from '../../db/signers'
import { keyRegistrationLetter } from '../../documents/key-registration'
import { letterFile } from '../../documents/letter-file'
import { placeOf } from '../../documents/membership/who'
import { earlierCommand } from '../../ledger/command-row'
import { fingerprintOf } from '../../ledger/hash'
import { bookKey, keepBookKey, keptSecret, retiredKeys } from '../../packet/book-key'
import { keyFingerprint, newSeed, publicKeyOf } from '../../packet/key-pair'
import { proveById } from '../../people/prove'
import { FIRST_USER, userById } from '../../people/user-rows'
import { printedAt } from '../../printed-at'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'

export const signingKeys = {
  get: ({ book: { connection } }) => {
    const key = bookKey(connection)
    return {
      key:
        key === undefined
          ? null
          : { fingerprint: key.fingerprint, createdAt: key.createdAt, isSealed: key.wrapped !== null },
      retired: retiredKeys(connection).map(({ fingerprint, createdAt, retiredAt }) => ({
        fingerprint,
        createdAt,
        retiredAt: retiredAt ?? '',
      })),
      ownerHasPassword: ownerHasPassword({ connection }),
    }
  },

  make: {
    prepare: async (context, { id, password, replaces = null }) => {
      const { connection, ledger } = context.book
      const sealed = ownerHasPassword(context.book)
      if (sealed && !earlierCommand(ledger, id)) await proveById(context, FIRST_USER, { password })
      const seed = newSeed()
      const publicKey = publicKeyOf(seed)
      const fingerprint = keyFingerprint(publicKey)
      const secret = await keptSecret(seed, sealed ? password : '', fingerprint)
      seed.fill(0)
      return {
        recorded: { id, fingerprint, replaces },
        run: (inner) => {
          const standing = bookKey(connection)?.fingerprint ?? null
          if (standing !== replaces) refuse({ code: 'key-standing', data: { expected: standing } })
          const row = { fingerprint, publicKey, ...secret, createdAt: inner.now() }
          keepBookKey(connection, { ...row, commandSequence: inner.command.sequence })
          inner.command.summary = packetSummaries.keyMade(fingerprint, replaces)
          return { fingerprint }
        },
      }
    },
  },

  registration: (context) => {
    const { book, core } = context
    const key = bookKey(book.connection) ?? refuse({ code: 'key-missing' })
    const { name, taxCode, address } = book.profile
    const letter = keyRegistrationLetter({
      name,
      taxCode,
      address,
      place: placeOf(address),
      representative: signersOn(book.connection, context.today()).representative,
      fingerprint: key.fingerprint,
      createdOn: civilDateOfInstant(key.createdAt),
      replaces: retiredKeys(book.connection)[0]?.fingerprint ?? '',
      date: context.today(),
    })
    const marks = {
      marks: marksOf(book),
      fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
      printedAt: printedAt(core.now()),
    }
    return letterFile(
      { ...letter, ...marks },
      { name: 'dang-ky-khoa', format: 'pdf', resources: core.options.resources },
    )
  },
} satisfies HandlersOf<typeof contract>

function ownerHasPassword({ connection }: Pick<CallContext['book'], 'connection'>): boolean {
  const password = userById(connection, FIRST_USER)?.password ?? null
  return password !== null
}
