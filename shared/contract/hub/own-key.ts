import { z } from 'zod'
import { Password } from '../people'
import { ClientId } from '../values'
import { hubCommand, hubErrand, hubQuery } from './procedure'

const Key = z.object({ fingerprint: z.string(), createdAt: z.string() })

/** The key the alliance signs its papers with. */
export const ownKey = {
  get: hubQuery({ permission: 'hub.read', affects: ['ownKey'] })
    .input(z.object({}))
    .output(
      z.object({
        key: Key.extend({ isSealed: z.boolean(), isOpen: z.boolean() }).nullable(),
        retired: z.array(Key.extend({ retiredAt: z.string() })),
      }),
    ),
  /** Makes a key, sealed with a password ('' for none); `replaces` names the one in use, null for the first. It is open in this program from then on. */
  make: hubCommand({ permission: 'hub.configure', affects: ['ownKey', 'session'] })
    .input(z.object({ id: ClientId, password: Password, replaces: z.string().nullable().default(null) }))
    .output(z.object({ fingerprint: z.string() })),
  /** Opens it for this program until whoever opened it signs out or the program ends. */
  open: hubErrand({ permission: 'hub.record', affects: ['ownKey', 'session'] })
    .input(z.object({ id: ClientId, password: Password }))
    .output(z.object({ fingerprint: z.string() })),
  /** Giấy đăng ký khóa, to be signed, stamped and handed to the co-operatives. */
  registration: hubQuery({ permission: 'hub.read' }).input(z.object({})).output(z.file()),
}
