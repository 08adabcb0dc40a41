import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DraftArticle } from '@shared/contract/meeting-resolutions'
import type { ResolutionEffect } from '@shared/contract/resolution-effects'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { resolutionOutcomes } from '../../governance/resolution-outcomes'
import { verifyBook } from '../../ledger/verify/verify-book'
import type { Core } from '../../index'
import { MEETING } from '../hall/test-meeting'
import { heldMeeting, scanFile } from '../minutes/test-held-meeting'

const meetingId = MEETING
const signedOn = '2025-06-11'

async function keep(file: File, name: string): Promise<void> {
  const folder = process.env['SO_HTX_PAPERS']
  if (folder) writeFileSync(join(folder, name), Buffer.from(await file.arrayBuffer()))
}

const article = (effects: ResolutionEffect[] = [], id = 'v1'): DraftArticle => ({
  source: { kind: 'motion', id },
  text: 'Thông qua báo cáo và các nội dung kèm theo.',
  effects,
})

async function draft({ client }: Core, articles: DraftArticle[], summary = 'Về các nội dung của đại hội thường niên') {
  await client.resolutions.saveDraft({ draftId: 'd', meetingId, summary, articles, closing: '' })
}

async function signed(effects: ResolutionEffect[] = []) {
  const core = await heldMeeting()
  await draft(core, [article(effects)])
  const made = await core.client.resolutions.sign({ id: 'r', draftId: 'd', signedOn })
  return { core, client: core.client, ...made }
}

describe('a resolution comes out of what the meeting decided', () => {
  test('the outcomes say what was passed and by which votes', async () => {
    const { client } = await heldMeeting()
    const { outcomes } = await client.resolutions.ofMeeting({ meetingId })
    expect(outcomes).toMatchObject([
      {
        source: { kind: 'motion', id: 'v1' },
        passed: true,
        votes: { for: 6, base: 8, needed: 5, majority: 'ordinary' },
      },
      { source: { kind: 'motion', id: 'v2' }, passed: false, votes: { for: 2, notCast: 1 } },
    ])
    expect(outcomes[0]?.said).toContain('Tán thành 6/8 (75 %)')
  })

  test('signed it gets its number, its text stands with its votes, and it is to be published', async () => {
    const { core, client, number, textHash } = await signed()
    expect(number).toBe('01/NQ-ĐHTV')
    const detail = await client.resolutions.detail({ resolutionId: 'r', on: signedOn })
    expect(detail).toMatchObject({ meeting: { meetingId, heldOn: '2025-06-10' }, textHash, frozenAt: null })
    expect(detail.articles[0]?.said).toContain('Tán thành 6/8')
    expect(await client.resolutions.list({})).toMatchObject([{ number, origin: 'meeting' }])
    const { publications } = await client.publications.list({ on: signedOn })
    expect(publications).toMatchObject([{ thing: 'meetingResolution', state: 'toPublish', publishBy: '2025-06-18' }])
    expect((await client.resolutions.ofMeeting({ meetingId })).outcomes[0]?.resolvedBy).toBe(number)
    const { raw } = openBookOf(core).connection
    for (const sql of [
      `UPDATE resolutionText SET blocks = '[]'`,
      `UPDATE resolutionArticle SET votes = '{}'`,
      'DELETE FROM resolutionText',
    ])
      expect(() => raw.exec(sql), sql).toThrow()
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
    for (const format of ['pdf', 'docx'] as const) {
      const file = await client.resolutions.print({ resolutionId: 'r', format })
      expect(file.name).toBe(`nghi-quyet-01-NQ-ĐHTV.${format}`)
      await keep(file, `nghi-quyet.${format}`)
    }
  })

  test('a refused motion, a motion twice, one that is resolved already and an empty draft are refused', async () => {
    const core = await heldMeeting()
    const sign = (id: string) => core.client.resolutions.sign({ id, draftId: 'd', signedOn })
    await draft(core, [article([], 'v2')])
    expect(await refusalOf(sign('a'))).toMatchObject([{ code: 'resolution-not-passed', row: 1 }])
    await draft(core, [article(), article()])
    expect(await refusalOf(sign('b'))).toMatchObject([{ code: 'resolution-source-twice', row: 2 }])
    await draft(core, [], '')
    expect((await refusalOf(sign('c'))).map(({ code }) => code)).toEqual(['text-missing', 'resolution-without-article'])
    await draft(core, [article()])
    await sign('r')
    await draft(core, [article()])
    expect(await refusalOf(sign('e'))).toMatchObject([{ code: 'resolution-resolved' }])
    await core.client.resolutions.void({ id: 'v', resolutionId: 'r', reason: 'sai trích yếu' })
    expect((await sign('f')).number).toBe('02/NQ-ĐHTV')
  })

  test('frozen with its signed paper', async () => {
    const { client, textHash } = await signed()
    await client.scans.add({ id: 'scan', subject: 'resolution', key: 'r', file: scanFile('nghị quyết') })
    const [scan] = await client.scans.list({ subject: 'resolution', key: 'r' })
    const scanId = scan?.sha256 ?? ''
    await client.resolutions.freeze({ id: 'f', resolutionId: 'r', textHash, scanId })
    const again = client.resolutions.freeze({ id: 'g', resolutionId: 'r', textHash, scanId })
    expect(await refusalOf(again)).toMatchObject([{ code: 'resolution-frozen' }])
    const off = client.scans.remove({ id: 'x', attachmentId: 'scan' })
    expect(await refusalOf(off)).toMatchObject([{ code: 'scan-frozen' }])
  })
})

describe('what a resolution causes', () => {
  test('Law 17/2023/QH15 article 61.2 (R21): what needs 65 % is not decided by an ordinary majority', async () => {
    const core = await heldMeeting()
    const form = { kind: 'changeGovernanceForm', form: 'full', fromDate: null } as const
    const charter = { kind: 'changeCharter', fromDate: null, values: { idleMonths: 12 } } as const
    await draft(core, [article([form, charter])])
    const faults = await refusalOf(core.client.resolutions.sign({ id: 'r', draftId: 'd', signedOn }))
    expect(faults.map(({ code }) => code)).toEqual(['effect-other-majority', 'effect-other-majority'])
  })

  test('statements are approved only when appraised (R30); the approval links back', async () => {
    const { core, client } = await signed([{ kind: 'approveStatements', year: 2025 }])
    const approve = client.resolutions.approveStatements({ id: 'p', resolutionId: 'r', ordinal: 1 })
    expect(await refusalOf(approve)).toMatchObject([{ code: 'statements-not-appraised' }])
    const { connection } = openBookOf(core)
    expect(connection.raw.prepare('SELECT count(*) AS n FROM statementsApproval').get()).toEqual({ n: 0 })
  })

  test('words become a task with an owner, a day and a history; a task that is over takes no step', async () => {
    const { core, client } = await signed([{ kind: 'other', text: 'Sửa mương nội đồng' }])
    const task = { id: 't', resolutionId: 'r', text: 'Lập dự toán', owner: 'Bà Ất', dueOn: '2025-07-01' }
    await client.resolutions.giveTask(task)
    const step = (id: string, state: 'doing' | 'done' | 'dropped', note = '') =>
      client.resolutions.stepTask({ id, taskId: 't', date: '2025-07-02', state, note })
    await step('s1', 'doing')
    const { tasks, effects } = await client.resolutions.detail({ resolutionId: 'r', on: '2025-07-02' })
    expect(tasks).toMatchObject([
      { text: 'Sửa mương nội đồng', state: 'open' },
      { text: 'Lập dự toán', state: 'doing', overdue: true, steps: [{ by: 'Chủ sổ' }] },
    ])
    expect(effects).toMatchObject([{ state: 'open', said: 'Sửa mương nội đồng' }])
    expect(await refusalOf(step('s2', 'dropped'))).toMatchObject([{ code: 'reason-missing' }])
    await step('s3', 'done', 'Đã trình')
    expect(await refusalOf(step('s4', 'doing'))).toMatchObject([{ code: 'task-over' }])
    const lines = resolutionOutcomes(openBookOf(core).connection, {
      body: 'generalMeeting',
      from: '2025-01-01',
      to: '2025-12-31',
      on: '2025-08-01',
    })
    expect(lines).toMatchObject([
      { number: '01/NQ-ĐHTV', text: 'Sửa mương nội đồng', state: 'chưa làm' },
      { text: 'Lập dự toán', owner: 'Bà Ất', state: 'đã xong', outcome: 'Đã trình' },
    ])
  })

  test('a refund of capital is linked back with its voucher', async () => {
    const { client } = await signed([{ kind: 'refundCapital', member: 'TV009', amount: 100_000 }])
    const [effect] = (await client.resolutions.detail({ resolutionId: 'r', on: signedOn })).effects
    expect(effect).toMatchObject({ state: 'open', said: 'Trả lại vốn góp 100.000 đồng cho Người 9 (TV009)' })
  })
})

describe('Law 17/2023/QH15 articles 61.2.b, 77.3, 87, 88 (R35): giving up an indivisible asset', () => {
  const sale = {
    kind: 'sellIndivisibleAsset',
    deal: 'sell',
    asset: 'Máy gặt cũ',
    amount: 1000,
    counterpart: '',
    valuation: '',
  } as const
  const voucher = (id: string) => ({
    id,
    kind: 'PK',
    date: '2025-06-20',
    description: 'Thanh lý máy gặt',
    postings: [{ debit: '131', debitParty: 'TV001', credit: '212', amount: 1000 }],
  })

  async function recorded() {
    const core = await heldMeeting()
    const { client } = core
    const entry = { body: 'generalMeeting', number: '09/NQ-ĐHTV', date: '2025-06-12', summary: 'Bán máy gặt' } as const
    await client.resolutions.record({ id: 'e', ...entry })
    await client.resolutions.addEffects({ id: 'add', resolutionId: 'e', effects: [sale] })
    const open = (id: string, given: { for: number; base: number } | null, valuation = 'Chứng thư 12/2025') =>
      client.resolutions.openDeal({ id, resolutionId: 'e', ordinal: 1, date: '2025-06-15', valuation, votes: given })
    return { core, client, open }
  }

  test('is refused without a resolution, then posted under it and linked back', async () => {
    const { client, open } = await recorded()
    expect(await refusalOf(client.vouchers.post(voucher('v0')))).toMatchObject([{ code: 'indivisible-sold' }])
    await open('deal', { for: 65, base: 100 })
    const posted = await client.vouchers.post(voucher('v1'))
    const before = await client.resolutions.detail({ resolutionId: 'e', on: '2025-06-21' })
    expect(before.effects).toMatchObject([
      { state: 'doing', resting: [{ kind: 'deal', voucher: { number: posted.number } }] },
    ])
    await client.resolutions.finishDeal({ id: 'end', dealId: 'deal', date: '2025-06-21' })
    expect(await refusalOf(client.vouchers.post(voucher('v2')))).toMatchObject([{ code: 'indivisible-sold' }])
    const after = await client.resolutions.detail({ resolutionId: 'e', on: '2025-06-21' })
    expect(after.effects[0]?.state).toBe('done')
  })

  test('64 of 100 are not enough, 65 are; without a valuation it does not open', async () => {
    const { open } = await recorded()
    expect(await refusalOf(open('a', { for: 64, base: 100 }))).toMatchObject([{ code: 'deal-majority' }])
    expect(await refusalOf(open('b', null))).toMatchObject([{ code: 'deal-majority' }])
    expect(await refusalOf(open('c', { for: 65, base: 100 }, ''))).toMatchObject([{ code: 'deal-not-valued' }])
    await open('d', { for: 65, base: 100 })
  })
})

describe('Law 17/2023/QH15 article 14 (R37): what is published', () => {
  test('within five working days, for thirty days; put up once, taken down once', async () => {
    const { client } = await signed()
    const list = async (on: string) => (await client.publications.list({ on })).publications
    expect((await list('2025-06-18'))[0]?.state).toBe('toPublish')
    expect((await list('2025-06-19'))[0]?.state).toBe('late')
    const post = (id: string, postedOn: string, place = 'Nhà văn hóa xóm Đông') =>
      client.publications.post({ id, publicationId: 'r', postedOn, place })
    expect(await refusalOf(post('a', '2025-06-10'))).toMatchObject([{ code: 'publication-early' }])
    expect(await refusalOf(post('b', '2025-06-12', ''))).toMatchObject([{ code: 'publication-place-missing' }])
    await post('c', '2025-06-12')
    expect((await list('2025-07-11'))[0]).toMatchObject({ state: 'published', until: '2025-07-12' })
    expect((await list('2025-07-12'))[0]?.state).toBe('done')
    await keep(await client.publications.print({ publicationId: 'r' }), 'to-niem-yet.pdf')
    await client.publications.takeDown({ id: 'd', publicationId: 'r', takenDownOn: '2025-07-01' })
    expect((await list('2025-07-12'))[0]?.state).toBe('takenDownEarly')
    const again = client.publications.takeDown({ id: 'e', publicationId: 'r', takenDownOn: '2025-07-02' })
    expect(await refusalOf(again)).toMatchObject([{ code: 'publication-over' }])
  })

  test('other papers are added by hand; one that is not published after all says why', async () => {
    const { client } = await heldMeeting()
    const paper = { thing: 'memberList', title: 'Danh sách thành viên', issuedOn: '2025-06-10' } as const
    await client.publications.add({ id: 'p', ...paper })
    const drop = (id: string, reason: string) => client.publications.drop({ id, publicationId: 'p', reason })
    expect(await refusalOf(drop('a', ''))).toMatchObject([{ code: 'reason-missing' }])
    await drop('b', 'đã niêm yết ở bản khác')
    expect((await client.publications.list({ on: '2025-06-11' })).publications).toMatchObject([{ state: 'dropped' }])
  })
})
