import type { AllianceProfile } from '@shared/contract/hub/alliance'
import { SHORTEST_PASSWORD } from '@shared/contract/people'
import { toNfc } from '@shared/domain/text-fold'
import { hubSummaries } from '@shared/text/hub/summaries'
import { canonicalHash } from '../core/canonical-hash'
import { hashPassword } from '../core/people/password'
import { refuse } from '../core/refusal'
import { keepDictionary, readDictionary } from './register/dictionary'
import { keepStandardForms, readStandardForms } from './register/standard-forms'
import { openStore, type StoreLocation } from './store/open-store'
import { saveProfile } from './store/settings'

/** What a new hub begins with: the alliance, and its first approver. */
export type NewHub = { profile: AllianceProfile; approver: string; password: string }

/**
 * Makes the store of an alliance, with its first approver and the dictionary of indicators. Refuses 'name-missing', 'password-short', and
 * 'hub-exists' for a store that is one already.
 */
export async function initHub(
  location: StoreLocation,
  { profile, approver, password }: NewHub,
  { resources, at }: { resources: string; at: string },
): Promise<void> {
  const name = toNfc(approver).trim()
  if (name === '') refuse({ code: 'name-missing', column: '--user' })
  if ([...password].length < SHORTEST_PASSWORD)
    refuse({ code: 'password-short', column: 'HTX_PASSWORD', data: { limit: SHORTEST_PASSWORD } })
  const kept = await hashPassword(password)
  const store = await openStore(location, { create: true })
  try {
    await store.write(async (db) => {
      if ((await db.selectFrom('hubUser').select('userId').executeTakeFirst()) !== undefined)
        refuse({ code: 'hub-exists', value: store.place })
      await saveProfile(db, profile)
      const user = {
        userId: 1,
        name,
        role: 'approver',
        password: kept,
        isActive: 1,
        failures: 0,
        retryAt: null,
      } as const
      await db.insertInto('hubUser').values(user).execute()
      await keepDictionary(db, readDictionary(resources))
      await keepStandardForms(db, readStandardForms(resources))
      await db
        .insertInto('commandRow')
        .values({
          sequence: 1,
          commandId: 'init',
          at,
          userId: 1,
          userName: name,
          procedure: 'init',
          ...canonicalHash({ profile }),
          result: '{}',
          summary: hubSummaries.made(profile.name),
        })
        .execute()
    })
  } finally {
    await store.close()
  }
}
