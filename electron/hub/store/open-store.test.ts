import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BookUnusable } from '../../core/db/unusable'
import { hubFolder } from '../test-hub'
import { copyStore } from './copy-store'
import { hubMigrations, migrateHub } from './migrate'
import { openStore, type StoreLocation } from './open-store'

const { file, folder, remove } = hubFolder()
afterAll(remove)

async function whyNot(location: StoreLocation): Promise<string> {
  try {
    await (await openStore(location)).close()
    return 'opened'
  } catch (error) {
    if (error instanceof BookUnusable) return `${error.kind} ${error.file}`
    throw error
  }
}

test('a store that is not there, is none, or cannot be reached is told so; nothing is made of it', async () => {
  expect(await whyNot({ file })).toBe(`missing ${file}`)
  const other = join(folder, 'thu.txt')
  writeFileSync(other, 'không phải kho dữ liệu')
  expect(await whyNot({ file: other })).toBe(`not-a-book ${other}`)
  const url = 'postgres://ai:mat-khau@127.0.0.1:9/khong-co'
  expect(await whyNot({ url })).toBe('missing postgres://ai@127.0.0.1:9/khong-co')
})

test('a store of a newer program is refused untouched, one of an older is brought up, step by step', async () => {
  const store = await openStore({ file }, { create: true })
  const newer = { version: 99, name: 'later', statements: () => ['CREATE TABLE "later" ("a" text)'] }
  await migrateHub(store, { create: false, migrations: [...hubMigrations, newer] })
  await store.close()
  expect(await whyNot({ file })).toBe(`newer ${file}`)
})

test('what fails in the middle leaves nothing behind', async () => {
  const place = join(folder, 'mot-nua.htxh')
  const store = await openStore({ file: place }, { create: true })
  const failing = store.write(async (db) => {
    await db.insertInto('setting').values({ key: 'a', value: '1' }).execute()
    throw new Error('the light went out')
  })
  await expect(failing).rejects.toThrow('the light went out')
  expect(await store.read((db) => db.selectFrom('setting').selectAll().execute())).toEqual([])
  await store.close()
})

test('a copy is a store of its own, proven by opening it, and writes over nothing', async () => {
  const place = join(folder, 'goc.htxh')
  const store = await openStore({ file: place }, { create: true })
  await store.write((db) => db.insertInto('setting').values({ key: 'a', value: '1' }).execute())
  const copied = await copyStore(store, join(folder, 'ban-sao.htxh'))
  const copy = await openStore({ file: copied.file })
  expect(await copy.read((db) => db.selectFrom('setting').selectAll().execute())).toEqual([{ key: 'a', value: '1' }])
  await copy.close()
  await expect(copyStore(store, copied.file)).rejects.toMatchObject({ faults: [{ code: 'hub-backup-exists' }] })
  await store.close()
})
