import { AllianceProfile } from '@shared/contract/hub/alliance'
import { canonicalJson } from '@shared/domain/canonical-json'
import type { HubDb } from './hub-store'

/** What the alliance is; `init` has written it. */
export async function readProfile(db: HubDb): Promise<AllianceProfile> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', 'profile').executeTakeFirstOrThrow()
  return AllianceProfile.parse(JSON.parse(row.value))
}

/** Keeps what the alliance is. */
export async function saveProfile(db: HubDb, profile: AllianceProfile): Promise<void> {
  const value = canonicalJson(profile)
  await db
    .insertInto('setting')
    .values({ key: 'profile', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
