import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clientCore, newTestBook, openBookOf, quickFolder } from '../../book-file/test-client'
import { typedGuide } from './test-guide'

const PASSWORD = 'lúa chín vàng'
const DRAFTS = 'ao sen nhà bà Năm'

test(
  'an inspection that is typed is sealed while its supervisor’s drafts are open, and nobody else’s to read',
  {
    timeout: 60_000,
  },
  async () => {
    const folder = quickFolder()
    const file = `${folder}/so.htx`
    newTestBook(file)
    const core = clientCore(folder)
    core.openBook(file)
    const { people, session, supervision, supervisorDrafts } = core.client
    await people.setPassword({ id: 'p1', person: 'owner', password: PASSWORD })
    await people.add({ id: 'p2', name: 'Ông Hùng', role: 'supervisor', password: PASSWORD })
    await people.add({ id: 'p3', name: 'Bà Lan', role: 'supervisor', password: PASSWORD })
    const signIn = (name: string, id: string) => session.signIn({ id, name, password: PASSWORD })
    await signIn('Ông Hùng', 's1')
    await supervisorDrafts.setPassword({ id: 'd1', password: DRAFTS, again: DRAFTS })
    await supervisorDrafts.unlock({ password: DRAFTS })
    expect(await supervision.keepGuide({ kind: 'cash', form: typedGuide() })).toMatchObject({ sealed: true })
    const { raw } = openBookOf(core).connection
    raw.pragma('wal_checkpoint(TRUNCATE)')
    expect(readFileSync(file).includes('hai giấy vay tay')).toBe(false)
    expect(await supervision.guideDrafts({})).toMatchObject([{ sealed: true, form: typedGuide() }])

    // Closed drafts show that there is one, and not what it says.
    await supervisorDrafts.lock({})
    expect(await supervision.guideDrafts({})).toMatchObject([{ kind: 'cash', sealed: true, form: null }])
    await signIn('Bà Lan', 's2')
    expect(await supervision.guideDrafts({})).toEqual([])
    await signIn('Chủ sổ', 's3')
    expect(await supervision.guideDrafts({})).toEqual([])

    await signIn('Ông Hùng', 's4')
    await supervisorDrafts.unlock({ password: DRAFTS })
    expect(await supervision.guideDrafts({})).toMatchObject([{ form: typedGuide() }])
    // Of a lost password it is lost with the drafts; it can be begun again.
    await supervisorDrafts.startAgain({ id: 'd2', password: PASSWORD, again: PASSWORD })
    await supervisorDrafts.unlock({ password: PASSWORD })
    expect(await supervision.guideDrafts({})).toMatchObject([{ form: null }])
    await supervision.keepGuide({ kind: 'cash', form: typedGuide({ at: 0 }) })
    expect(await supervision.guideDrafts({})).toMatchObject([{ form: { at: 0 } }])
  },
)
