import type { ownKey as contract } from '@shared/contract/hub/own-key'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { hubSummaries } from '@shared/text/hub/summaries'
import { keyRegistrationLetter } from '../../core/documents/key-registration'
import { letterFile } from '../../core/documents/letter-file'
import { keyFingerprint, newSeed, publicKeyOf } from '../../core/packet/key-pair'
import { unwrapKey, wrapKey } from '../../core/people/wrapped-key'
import { printedAt } from '../../core/printed-at'
import { refuse } from '../../core/refusal'
import type { HubHandlersOf } from '../procedure'
import type { HubDb } from '../store/hub-store'
import { readProfile } from '../store/settings'

const NO_SECRET = { seed: null, logN: null, salt: null, wrapped: null }

export const ownKey = {
  get: async ({ hub, db }) => {
    const key = await keyInUse(db)
    const retired = await retiredKeys(db)
    return {
      key:
        key === undefined
          ? null
          : {
              fingerprint: key.fingerprint,
              createdAt: key.createdAt,
              isSealed: key.wrapped !== null,
              isOpen: hub.seat.seed?.fingerprint === key.fingerprint,
            },
      retired,
    }
  },

  make: {
    prepare: async ({ hub }, { id, password, replaces }) => {
      const seed = newSeed()
      const publicKey = publicKeyOf(seed)
      const fingerprint = keyFingerprint(publicKey)
      const secret =
        password === ''
          ? { ...NO_SECRET, seed: seed.toString('base64') }
          : { ...NO_SECRET, ...(await wrapKey(seed, password, boundTo(fingerprint))) }
      return {
        recorded: { id, replaces },
        run: async (call) => {
          const { db, at } = call
          const standing = (await keyInUse(db))?.fingerprint ?? null
          if (standing !== replaces) refuse({ code: 'key-standing', data: { expected: standing } })
          // A key that signs no more keeps no secret.
          if (standing !== null)
            await db
              .updateTable('ownKey')
              .set({ ...NO_SECRET, retiredAt: at })
              .where('fingerprint', '=', standing)
              .execute()
          const row = { fingerprint, publicKey, ...secret, createdAt: at, retiredAt: null }
          await db.insertInto('ownKey').values(row).execute()
          hub.seat.keepSeed(fingerprint, seed)
          call.summary = hubSummaries.keyMade(fingerprint, replaces)
          return { fingerprint }
        },
      }
    },
  },

  open: async (call, { password }) => {
    const { hub } = call
    const key = (await call.read(keyInUse)) ?? refuse({ code: 'key-missing' })
    const { fingerprint, seed, logN, salt, wrapped } = key
    const opened =
      seed !== null
        ? Buffer.from(seed, 'base64')
        : await unwrapKey({ logN: logN ?? 0, salt: salt ?? '', wrapped: wrapped ?? '' }, password, boundTo(fingerprint))
    if (opened === null) return refuse({ code: 'key-password', column: 'password' })
    hub.seat.keepSeed(fingerprint, opened)
    return { fingerprint }
  },

  registration: async ({ hub, db, today, at }) => {
    const key = (await keyInUse(db)) ?? refuse({ code: 'key-missing' })
    const [before] = await retiredKeys(db)
    const { name, taxCode, address, place, representative } = await readProfile(db)
    const letter = keyRegistrationLetter({
      name,
      taxCode,
      address,
      place,
      representative,
      fingerprint: key.fingerprint,
      createdOn: civilDateOfInstant(key.createdAt),
      replaces: before?.fingerprint ?? '',
      date: today,
    })
    return letterFile(
      { ...letter, marks: [], fingerprint: '', printedAt: printedAt(at) },
      { name: 'dang-ky-khoa', format: 'pdf', resources: hub.resources },
    )
  },
} satisfies HubHandlersOf<typeof contract>

function keyInUse(db: HubDb) {
  return db.selectFrom('ownKey').selectAll().where('retiredAt', 'is', null).executeTakeFirst()
}

async function retiredKeys(db: HubDb) {
  const rows = await db
    .selectFrom('ownKey')
    .select(['fingerprint', 'createdAt', 'retiredAt'])
    .where('retiredAt', 'is not', null)
    .orderBy('retiredAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, retiredAt: row.retiredAt ?? '' }))
}

function boundTo(fingerprint: string): string {
  return JSON.stringify(['alliance key', fingerprint])
}
