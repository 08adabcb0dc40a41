import { randomUUID } from 'node:crypto'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { type CliCommand, textOption } from '../../core/cli/command'
import { refuse } from '../../core/refusal'
import type { Hub } from '../index'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

/** Lists keys; registers one of a co-operative as its paper has it, or withdraws one. */
export const key: CliCommand = {
  usage: `hub key ${HUB_USAGE} [--tax-code T --fingerprint F --paper T] [--withdraw F --reason T] [--on YYYY-MM-DD]`,
  positionals: [],
  options: {
    ...hubOptions,
    'tax-code': { type: 'string' },
    fingerprint: { type: 'string' },
    paper: { type: 'string' },
    withdraw: { type: 'string' },
    reason: { type: 'string' },
    on: { type: 'string' },
  },
  run: ({ options, answer }) =>
    withHub(options, async (hub) => {
      const { client } = hub
      const on = textOption(options, 'on') ?? civilDateOfInstant(hub.state.now())
      const [fingerprint, withdrawn] = [textOption(options, 'fingerprint'), textOption(options, 'withdraw')]
      if (withdrawn !== undefined) {
        const reason = textOption(options, 'reason') ?? ''
        await client.keys.withdraw({ id: randomUUID(), fingerprint: withdrawn, withdrawnOn: on, reason })
      } else if (fingerprint !== undefined) {
        const cooperativeId = await byTaxCode(hub, textOption(options, 'tax-code') ?? '')
        const paper = textOption(options, 'paper') ?? ''
        await client.keys.register({ id: randomUUID(), cooperativeId, fingerprint, paper, registeredOn: on })
      }
      answer(await client.keys.list({}))
      return 0
    }),
}

/** The number of a co-operative by its tax code; refuses 'hub-cooperative-unknown'. */
export async function byTaxCode({ client }: Hub, taxCode: string): Promise<number> {
  const { rows } = await client.cooperatives.list({ search: taxCode, limit: 1000 })
  const found = rows.find((row) => row.taxCode === taxCode)
  return found?.cooperativeId ?? refuse({ code: 'hub-cooperative-unknown', column: '--tax-code', value: taxCode })
}
