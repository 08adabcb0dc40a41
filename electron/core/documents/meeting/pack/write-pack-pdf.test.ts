import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { definitionTexts } from '../../fixtures/definition-texts'
import { pagesOf } from '../../fixtures/laid-out'
import { agenda, annualMeeting, votersOf } from '../../fixtures/meeting'
import { statementHead } from '../../fixtures/reports'
import { year2025 } from '../../fixtures/year'
import { letterDefinition } from '../../pdf/letter-definition'
import { agendaLetter } from '../agenda-letter'
import { draftResolutionLetter } from '../draft-resolution'
import { entitledListLetter } from '../entitled-list'
import { lastResolutionsLetter } from '../last-resolutions'
import { noticeLetter } from '../notice'
import { payPlanLetter } from '../pay-plan'
import { boardReportLetter } from '../report/board-report'
import { directorReportLetter } from '../report/director-report'
import { yearPageDefinition } from '../report/year-page'
import type { MeetingPack, PackPart } from './pack'
import { missingContent } from './pack-pages'
import { writePackPdf } from './write-pack-pdf'

const fonts = join(import.meta.dirname, '../../../../../resources/fonts')
const marked = { ...annualMeeting, marks: ['SỔ MẪU'] }
const letter = (title: string, made: ReturnType<typeof agendaLetter>): PackPart => ({
  title,
  content: { kind: 'letter', letter: made },
  missing: [],
})
const lacking = {
  title: 'Thẩm định báo cáo tài chính',
  why: 'Ban kiểm soát chưa thẩm định báo cáo tài chính năm 2025.',
  article: 'điểm d khoản 3 Điều 69',
  way: 'Mở Kiểm soát, Thẩm định, rồi phát hành.',
}
const rows = Array.from({ length: 24 }, (_, at) => ({
  kind: 'line' as const,
  cells: { name: `Chỉ tiêu ${at + 1}`, code: String(at + 1), note: '', current: at * 1000, previous: null },
}))
const pack: MeetingPack = {
  facts: marked,
  parts: [
    letter(
      'Giấy mời',
      noticeLetter(marked, agenda, { number: '/GM-HĐQT', date: null, petitionsUntil: null, proxies: true }, null),
    ),
    letter('Chương trình', agendaLetter(marked, agenda)),
    letter('Báo cáo của Giám đốc', directorReportLetter(marked, year2025, { text: '', signer: '' })),
    letter(
      'Báo cáo của Hội đồng quản trị',
      boardReportLetter(marked, year2025, { text: '', fundsNext: '', planNext: '', signer: '' }, 'full'),
    ),
    { title: 'Báo cáo kết quả hoạt động', content: { kind: 'statement', head: statementHead, rows }, missing: [] },
    { title: lacking.title, content: null, missing: [lacking] },
    letter(
      'Phương án thù lao',
      payPlanLetter(
        marked,
        'Thù lao năm 2026:\nChức danh | Mức một tháng\nChủ tịch | 3.000.000\nGiám đốc | 7.000.000\nÁp dụng từ 01/01/2026.',
      ),
    ),
    letter('Dự thảo nghị quyết', draftResolutionLetter(marked, agenda)),
    letter(
      'Thực hiện nghị quyết năm trước',
      lastResolutionsLetter(marked, [
        {
          number: '05/NQ-ĐHTV',
          date: '2025-03-30',
          text: 'Sửa kênh nội đồng',
          owner: 'Giám đốc',
          dueOn: '2025-09-30',
          state: 'Đã làm xong',
          outcome: 'Hoàn thành 20/09/2025',
        },
      ]),
    ),
    letter('Danh sách', entitledListLetter(marked, votersOf(120), '2026-03-10')),
  ],
}

async function written(given: MeetingPack, signal?: AbortSignal) {
  const out = new PassThrough()
  const heard: number[] = []
  const [bytes, answer] = await Promise.all([
    buffer(out),
    writePackPdf({ pack: given, fonts, out, onProgress: (done) => heard.push(done), ...(signal ? { signal } : {}) }),
  ])
  return { bytes, heard, ...answer }
}

describe('the pack of a meeting', () => {
  it('is one file whose contents name the page on which each part begins', async () => {
    const { bytes, pages, contents, heard } = await written(pack)
    const folder = process.env['SO_HTX_PAPERS']
    if (folder) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'pack.pdf'), bytes)
    }
    expect(bytes.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(pages)
    // Cover with contents, and the sheet of what is missing.
    let next = 3
    for (const [at, { title, content }] of pack.parts.entries()) {
      const line = contents[at]
      expect(line?.title).toBe(title)
      if (content === null) {
        expect(line).toMatchObject({ page: null, missing: true })
        continue
      }
      expect(line?.page).toBe(next)
      next +=
        content.kind === 'letter'
          ? await pagesOf(`pack-part-${at}`, letterDefinition({ ...content.letter, marks: [] }))
          : 1
    }
    expect(pages).toBe(next - 1)
    expect(heard).toEqual([...heard].toSorted((a, b) => a - b))
  }, 60_000)

  it('names what is missing with its article and the way out', () => {
    const texts = definitionTexts(missingContent(marked, [lacking])).join(' ')
    expect(texts).toContain('CÒN THIẾU')
    expect(texts).toContain('điểm d khoản 3 Điều 69')
    expect(texts).toContain('Mở Kiểm soát')
  })

  it('stops between two parts', async () => {
    const stop = new AbortController()
    const out = new PassThrough()
    out.on('error', () => {})
    const stopped = writePackPdf({
      pack,
      fonts,
      out,
      signal: stop.signal,
      onProgress: (done) => done === 2 && stop.abort(new Error('stopped')),
    })
    await expect(stopped).rejects.toThrow('stopped')
  })
})

it('the year stands on one page', async () => {
  expect(await pagesOf('year-page', yearPageDefinition(marked, year2025, agenda))).toBe(1)
  expect(
    await pagesOf('year-page-first', yearPageDefinition(annualMeeting, { ...year2025, previous: null, plan: [] }, [])),
  ).toBe(1)
})
