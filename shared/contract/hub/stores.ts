import { z } from 'zod'
import { Password, PersonName } from '../people'
import { ClientId } from '../values'
import { AllianceProfile } from './alliance'
import { hubErrand, hubSubjects } from './procedure'

/** A file of an alliance, as the window's own dialog named it. */
const StoreFile = z.string().trim().min(1).max(4096)

/** Which store a window works on. Only the program's own window is asked; a hub that was started for one store refuses 'hub-store-given'. */
export const hubStores = {
  open: hubErrand({ permission: 'hub.open', affects: hubSubjects })
    .input(z.object({ id: ClientId, file: StoreFile }))
    .output(z.object({ file: z.string() })),
  /** Makes the file with the alliance's name and its first approver, and opens it. The rest of the alliance's head is filled in afterwards. */
  create: hubErrand({ permission: 'hub.open', affects: hubSubjects })
    .input(
      z.object({
        id: ClientId,
        file: StoreFile,
        name: AllianceProfile.shape.name,
        taxCode: AllianceProfile.shape.taxCode,
        approver: PersonName,
        password: Password,
      }),
    )
    .output(z.object({ file: z.string() })),
}
