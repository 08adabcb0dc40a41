import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientCore, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import { resolutionFault } from '../../membership/resolutions'

function openBook() {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  return core
}

const entry = {
  body: 'generalMeeting' as const,
  number: '05/NQ-ĐHTV',
  date: '2025-04-20',
  summary: 'Thông qua phương án phân phối thu nhập năm 2024',
}

describe('resolutions entered from papers made elsewhere (reading 14)', () => {
  test('are listed newest first, by body, day and words without accents', async () => {
    const core = openBook()
    const { client } = core
    const { resolutionId } = await client.resolutions.record({ id: 'a', ...entry })
    await client.resolutions.record({ id: 'b', ...entry, body: 'board', number: '01/NQ-HĐQT', date: '2025-05-02' })
    expect(resolutionId).toBe('a')
    const all = await client.resolutions.list({})
    expect(all.map(({ number }) => number)).toEqual(['01/NQ-HĐQT', '05/NQ-ĐHTV'])
    expect(all[1]).toMatchObject({ origin: 'elsewhere', voidNote: null, scans: 0, uses: 0, recordedBy: 'Chủ sổ' })
    expect(await client.resolutions.list({ body: 'board' })).toHaveLength(1)
    expect(await client.resolutions.list({ from: '2025-04-21', to: '2025-12-31' })).toHaveLength(1)
    expect(await client.resolutions.list({ search: 'phan phoi dhtv' })).toHaveLength(1)
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('need a number and a summary, both said at once', async () => {
    const { client } = openBook()
    const faults = await refusalOf(client.resolutions.record({ id: 'a', ...entry, number: ' ', summary: '' }))
    expect(faults).toMatchObject([
      { code: 'resolution-number-missing', column: 'number' },
      { code: 'text-missing', column: 'summary' },
    ])
  })
})

describe('the number of a resolution (reading 15)', () => {
  test('is unique within body and year, however its letters are written', async () => {
    const { client } = openBook()
    await client.resolutions.record({ id: 'a', ...entry })
    const again = { ...entry, number: ' 05/NQ-ĐHTV '.normalize('NFD') }
    expect(await refusalOf(client.resolutions.record({ id: 'b', ...again }))).toMatchObject([
      { code: 'resolution-repeated', column: 'number' },
    ])
    await client.resolutions.record({ id: 'c', ...again, date: '2026-04-20' })
    await client.resolutions.record({ id: 'd', ...again, body: 'foundingConference' })
  })

  test('is not given again when its resolution is void, which stays and no longer bears a decision', async () => {
    const core = openBook()
    const { client } = core
    await client.resolutions.record({ id: 'a', ...entry })
    const noReason = client.resolutions.void({ id: 'b', resolutionId: 'a', reason: ' ' })
    expect(await refusalOf(noReason)).toMatchObject([{ code: 'reason-missing' }])
    await client.resolutions.void({ id: 'c', resolutionId: 'a', reason: 'ghi nhầm cơ quan' })
    expect(await client.resolutions.list({})).toMatchObject([{ voidNote: 'ghi nhầm cơ quan' }])
    expect(await refusalOf(client.resolutions.record({ id: 'd', ...entry }))).toMatchObject([
      { code: 'resolution-number-void' },
    ])
    const twice = client.resolutions.void({ id: 'e', resolutionId: 'a', reason: 'lần nữa' })
    expect(await refusalOf(twice)).toMatchObject([{ code: 'resolution-void' }])
    expect(resolutionFault(openBookOf(core).connection, 'a')).toMatchObject({ code: 'resolution-void' })
  })
})

test('a decision rests only on a resolution of the body that may make it', async () => {
  const core = openBook()
  await core.client.resolutions.record({ id: 'a', ...entry })
  const { connection } = openBookOf(core)
  expect(resolutionFault(connection, 'a', ['generalMeeting', 'foundingConference'])).toBeNull()
  expect(resolutionFault(connection, 'a', ['board'], '66.6')).toMatchObject({
    code: 'resolution-other-body',
    message: expect.stringContaining('khoản 6 Điều 66'),
  })
  expect(resolutionFault(connection, 'none')).toMatchObject({ code: 'resolution-unknown' })
})
