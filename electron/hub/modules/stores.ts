import { resolve } from 'node:path'
import type { hubStores as contract } from '@shared/contract/hub/stores'
import { refuse } from '../../core/refusal'
import type { HubState } from '../context'
import { initHub } from '../init-hub'
import type { HubHandlersOf } from '../procedure'

export const stores = {
  open: async ({ hub }, { file }) => opened(hub, file),

  create: async ({ hub, at }, { file, name, taxCode, approver, password }) => {
    opener(hub)
    const rest = { address: '', place: '', representative: '', post: '', numberSign: '', lineAddress: '' as const }
    const made = { profile: { name, taxCode, ...rest }, approver, password }
    await initHub({ file }, made, { resources: hub.resources, at })
    return opened(hub, file)
  },
} satisfies HubHandlersOf<typeof contract>

async function opened(hub: HubState, file: string): Promise<{ file: string }> {
  await opener(hub)({ file })
  return { file: resolve(file) }
}

/** How this hub takes another store; refuses 'hub-store-given' where it was started for one. */
function opener(hub: HubState): NonNullable<HubState['openStore']> {
  return hub.openStore ?? refuse({ code: 'hub-store-given' })
}
