import { afterAll, describe, expect, test } from 'vitest'
import { resourcesFolder } from '../core/resources-folder'
import { openHub } from './index'
import { startPostgres } from '../../bench/hub/own-postgres'
import { ALLIANCE, newTestHub, packetFile, PASSWORD, registered, reportPacket } from './test-hub'
import { hubSuite } from './test-hub-suite'

const postgres = startPostgres()
afterAll(() => postgres.stop())

describe('a hub in PostgreSQL', () => {
  hubSuite(async () => ({ url: postgres.database('hub') }))
})

describe('two programs on one PostgreSQL', () => {
  test('write one after the other: no number is given twice, nothing is lost', async () => {
    const url = postgres.database('shared')
    const one = await newTestHub({ url })
    const two = await openHub({ location: { url }, resources: resourcesFolder() })
    await two.client.session.signIn({ id: 's', name: ALLIANCE.representative, password: PASSWORD })
    const numbers = Array.from({ length: 12 }, (_, n) => n + 1)
    for (const n of numbers) await registered(one, n)
    await Promise.all(
      numbers.map((n) =>
        (n % 2 === 0 ? one : two).client.packets.take({ id: `${n}`, file: packetFile(reportPacket(n)) }),
      ),
    )
    // The same command sent to both happens once.
    const made = await Promise.all([one, two].map((hub) => hub.client.answers.acknowledge({ id: 'same' })))
    expect(made).toEqual([{ made: 12 }, { made: 12 }])
    const { answers } = await two.client.answers.waiting({})
    expect(new Set(answers.map(({ number }) => number)).size).toBe(12)
    const { rows } = await one.client.alliance.history({ limit: 500 })
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, at) => rows.length - at))
    await one.close()
    await two.close()
  })
})
