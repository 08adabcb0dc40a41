import { call } from '@orpc/server'
import { afterAll, expect, test } from 'vitest'
import { hubUnusable } from '@shared/text/hub/unusable'
import { resourcesFolder } from '../core/resources-folder'
import { hubFolder, PASSWORD, refusedFor } from './test-hub'
import { openHub } from './index'
import { openWindowHub } from './window-hub'

const place = hubFolder()
afterAll(() => place.remove())

test("a window's hub begins without a store, makes one, and another file empties the seat", async () => {
  const hub = openWindowHub({ resources: resourcesFolder(), log: () => {} })
  const context = { context: hub.context() }
  const state = () => call(hub.router.session.state, {}, context)
  await expect(state()).rejects.toMatchObject({ code: 'UNUSABLE', data: { kind: 'no-book' } })

  const made = { name: 'Liên minh', taxCode: '0100000001', approver: 'Lan', password: PASSWORD }
  const { file } = await call(hub.router.stores.create, { id: 'a', file: place.file, ...made }, context)
  expect(file).toBe(place.file)
  await call(hub.router.session.signIn, { id: 'b', name: 'Lan', password: PASSWORD }, context)
  expect((await state()).user?.name).toBe('Lan')
  const twice = call(hub.router.stores.create, { id: 'c', file: place.file, ...made }, context)
  await expect(twice).rejects.toMatchObject({ data: { errors: [{ code: 'hub-exists' }] } })

  const missing = call(hub.router.stores.open, { id: 'd', file: `${place.file}x` }, context)
  await expect(missing).rejects.toMatchObject({ data: { kind: 'missing', message: hubUnusable.missing } })
  await expect(state()).rejects.toMatchObject({ data: { kind: 'missing' } })
  await call(hub.router.stores.open, { id: 'e', file: place.file }, context)
  expect(await state()).toMatchObject({ alliance: 'Liên minh', user: null })
  await hub.close()
})

test('a hub that was started for one store takes no other', async () => {
  const hub = await openHub({ location: { file: place.file }, resources: resourcesFolder() })
  expect(await refusedFor(hub.client.stores.open({ id: 'a', file: place.file }))).toEqual(['hub-store-given'])
  await hub.close()
})
