import { waitWords } from '@shared/text/users'
import { isPassword } from '../../core/people/password'
import { refuse } from '../../core/refusal'
import type { HubState, HubUser } from '../context'

const FREE_FAILURES = 2
const LONGEST_WAIT_SECONDS = 900

/** How long nobody tries again after so many wrong passwords: nothing for the first two, then 8 s, 16 s … up to a quarter of an hour. */
function waitSeconds(failures: number): number {
  return failures <= FREE_FAILURES ? 0 : Math.min(2 ** failures, LONGEST_WAIT_SECONDS)
}

/** Who has this name and password. Refuses 'sign-in-wrong' and, after wrong ones, 'sign-in-wait'; the store remembers them, so that no restart forgets. */
export async function proveHubUser(hub: HubState, name: string, password: string): Promise<HubUser> {
  const row = await hub.store.read((db) =>
    db.selectFrom('hubUser').selectAll().where('name', '=', name.normalize('NFC').trim()).executeTakeFirst(),
  )
  if (row?.isActive !== 1) return refuse({ code: 'sign-in-wrong' })
  const { userId, failures, retryAt } = row
  const left = retryAt === null ? 0 : Math.ceil((Date.parse(retryAt) - Date.parse(hub.now())) / 1000)
  if (left > 0 && left <= LONGEST_WAIT_SECONDS) refuse({ code: 'sign-in-wait', data: { wait: waitWords(left) } })
  const isRight = await isPassword(password, row.password)
  if (isRight && failures === 0) return { userId, name: row.name, role: row.role }
  const wait = isRight ? 0 : waitSeconds(failures + 1)
  await hub.store.write((db) =>
    db
      .updateTable('hubUser')
      .set({
        failures: isRight ? 0 : failures + 1,
        retryAt: wait === 0 ? null : new Date(Date.parse(hub.now()) + wait * 1000).toISOString(),
      })
      .where('userId', '=', userId)
      .execute(),
  )
  return isRight ? { userId, name: row.name, role: row.role } : refuse({ code: 'sign-in-wrong' })
}
