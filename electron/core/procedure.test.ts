import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { permissions } from '@shared/contract/permission'
import { clientCore, newTestBook, openBookOf, quickFolder } from './book-file/test-client'
import { callProcedure, type Procedure } from './procedure'
import { metaOf, proceduresByName } from './router'

const never = new AbortController().signal
const meta = { kind: 'command', permission: 'voucher.post', affects: [], needsBook: true } satisfies Procedure['meta']

function openBook() {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  return { core, context: core.context(), book: openBookOf(core) }
}

describe('what every call goes through', () => {
  test('who may not, does not: nothing runs and nothing is written', async () => {
    const { context, book } = openBook()
    let ran = false
    // A permission that nobody holds stands for a role without it: this program has one role yet, the owner's.
    const procedure = {
      name: 'book.y',
      meta: { ...meta, permission: 'nobody.may' as 'book.open' },
      handler: () => void (ran = true),
    }
    const head = book.ledger.memory.commandHead
    await expect(callProcedure(procedure, context, { id: 'a' }, never)).rejects.toMatchObject({
      faults: [{ code: 'not-permitted' }],
    })
    expect(ran).toBe(false)
    expect(book.ledger.memory.commandHead).toEqual(head)
  })

  test('every procedure names its permission, and every command what it makes stale', () => {
    const all = [...proceduresByName()].map(([name, procedure]) => ({ name, ...metaOf(procedure) }))
    expect(all.length).toBeGreaterThan(40)
    for (const { name, permission, kind, affects } of all) {
      expect(permissions, name).toContain(permission)
      if (kind === 'command') expect(affects.length, name).toBeGreaterThan(0)
    }
  })

  test("every command's input carries the id its client made", () => {
    const commands = [...proceduresByName()].filter(([, procedure]) => metaOf(procedure).kind === 'command')
    for (const [name, procedure] of commands) {
      const schema = z.toJSONSchema(procedure['~orpc'].inputSchema as z.ZodType, {
        unrepresentable: 'any',
        io: 'input',
      })
      expect(schema.required, name).toContain('id')
    }
  })

  test('a command that fails leaves nothing: its writes, its row and its memory are taken back', async () => {
    const { core, context, book } = openBook()
    const before = structuredClone(book.ledger.memory)
    const failing: Procedure = {
      name: 'book.y',
      meta,
      handler: ({ book: inside }: typeof context) => {
        inside.connection.raw.exec(`INSERT INTO setting VALUES ('a', 'b')`)
        inside.ledger.memory.locked.add(202501)
        throw new Error('a bug')
      },
    }
    await expect(callProcedure(failing, context, { id: 'a' }, never)).rejects.toThrow('a bug')
    expect(book.connection.raw.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(0)
    expect(book.ledger.memory.locked.size).toBe(0)
    expect(book.ledger.memory).toEqual(before)
    expect(book.connection.raw.inTransaction).toBe(false)
    await core.client.periods.lock({ id: 'a', month: 202501 })
  })

  test('a command that waits inside its transaction is a defect', async () => {
    const { context, book } = openBook()
    const waiting = { name: 'book.y', meta, handler: async () => ({}) }
    await expect(callProcedure(waiting, context, { id: 'a' }, never)).rejects.toThrow('waits inside its transaction')
    expect(book.connection.raw.inTransaction).toBe(false)
  })

  test('a bug is masked over the contract, with an id for the log', async () => {
    const folder = quickFolder()
    newTestBook(join(folder, 'so.htx'))
    const lines: string[] = []
    const core = clientCore(folder, { log: (line) => void lines.push(line) })
    core.openBook(join(folder, 'so.htx'))
    openBookOf(core).connection.raw.exec('DROP TABLE draft')
    const failed = await core.client.vouchers.drafts({}).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', message: expect.not.stringContaining('draft') })
    const { reference } = (failed as { data: { reference: string } }).data
    expect(lines.join('\n')).toContain(reference)
    expect(lines.join('\n')).toContain('no such table: draft')
  })
})
