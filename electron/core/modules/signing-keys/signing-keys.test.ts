import { describe, expect, test } from 'vitest'
import type { Core } from '../../index'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { openTestClass, testSchool } from '../../training/test-school'
import { openDatabase } from '../../db/open-database'
import { plain } from '../../db/statement'
import { vacuumInto } from '../../db/vacuum-into'

const rows = plain<Record<string, never>, { seed: string | null; wrapped: string | null; retiredAt: string | null }>(
  'SELECT seed, wrapped, retiredAt FROM signingKey ORDER BY createdAt, retiredAt IS NULL',
)
const made = async ({ client }: Core, password = '') =>
  client.trainingPackets.make({ courseId: 'c', taxCode: null, password })

describe('the key of a book', { timeout: 60_000 }, () => {
  test('is made once, printed for registration, and replaced only on purpose', async () => {
    const core = testSchool()
    const { client } = core
    await openTestClass(core, ['An'])
    expect(await refusalOf(made(core))).toMatchObject([{ code: 'key-missing' }])
    const { fingerprint } = await client.signingKeys.make({ id: 'k1' })
    expect((await client.signingKeys.get({})).key).toMatchObject({ fingerprint, isSealed: false })
    expect(await refusalOf(client.signingKeys.make({ id: 'k2' }))).toMatchObject([{ code: 'key-standing' }])
    const paper = await client.signingKeys.registration({})
    expect((await paper.text()).slice(0, 5)).toBe('%PDF-')
    await client.signingKeys.make({ id: 'k3', replaces: fingerprint })
    const [old] = openBookOf(core).connection.all(rows, {})
    expect(old).toMatchObject({ seed: Buffer.alloc(32).toString('base64'), retiredAt: expect.any(String) })
    const copied = `${openBookOf(core).file}.copy`
    vacuumInto(openBookOf(core).connection, copied)
    const backup = openDatabase(copied, 'read')
    expect(backup.all(rows, {}), 'a backup keeps the key').toHaveLength(2)
    backup.close()
    expect((await client.signingKeys.get({})).retired).toMatchObject([{ fingerprint }])
  })

  test('is sealed with the owner’s password, goes with a new one, and asks for it', async () => {
    const core = testSchool()
    const { client } = core
    await openTestClass(core, ['An'])
    await client.signingKeys.make({ id: 'k1' })
    await client.people.setPassword({ id: 'p1', person: 'owner', password: 'mùa gặt 2025' })
    expect(openBookOf(core).connection.all(rows, {})).toMatchObject([{ seed: null }])
    expect(await refusalOf(made(core, 'sai'))).toMatchObject([{ code: 'key-password' }])
    await made(core, 'mùa gặt 2025')
    await client.people.setPassword({ id: 'p2', person: 'owner', old: 'mùa gặt 2025', password: 'lúa chín vàng' })
    await made(core, 'lúa chín vàng')
    const { key } = await client.signingKeys.get({})
    const wrong = client.signingKeys.make({ id: 'k2', password: 'sai', replaces: key?.fingerprint })
    expect(await refusalOf(wrong)).toMatchObject([{ code: 'sign-in-wrong' }])
    const inputs = openBookOf(core).connection.raw.prepare('SELECT group_concat(input) FROM command').pluck().get()
    expect(String(inputs)).not.toMatch(/mùa gặt|lúa chín/)
    await client.people.setPassword({ id: 'p3', person: 'owner', old: 'lúa chín vàng', password: '' })
    expect(openBookOf(core).connection.all(rows, {})).toMatchObject([{ wrapped: null }])
    await made(core)
  })
})
