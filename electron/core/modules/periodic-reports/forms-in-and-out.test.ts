import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { refusalOf } from '../../book-file/test-client'
import { bodiesBook } from '../../governance/test-bodies'
import type { Core } from '../../index'

const HALF = 'bao-cao-6-thang'

async function bookInJuly(): Promise<Core> {
  const core = await bodiesBook({ name: 'HTX Nông nghiệp Kim Đông', taxCode: '2700123456' })
  Object.assign(core.state, { now: () => '2025-07-05T02:00:00.000Z' })
  return core
}

/** The program's template as somebody changes it in a spreadsheet: another sign in its first cell, and one more named cell. */
async function changedTemplate({ client }: Core, name: string): Promise<File> {
  const template = await client.periodicReports.template({ formId: HALF, version: 1, origin: 'program' })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await template.arrayBuffer())
  const [sheet] = workbook.worksheets
  if (sheet === undefined) throw new Error('A template has a sheet.')
  sheet.getCell('Z1').value = 'Mẫu của tỉnh'
  workbook.definedNames.add(`'${sheet.name}'!$Z$2`, name)
  return new File([await workbook.xlsx.writeBuffer()], 'mau-cua-tinh.xlsx')
}

const taking = (file: File) => ({
  id: 't',
  formId: HALF,
  title: 'Báo cáo 6 tháng theo mẫu của tỉnh',
  periodKind: 'halfYear' as const,
  recipientKind: 'alliance' as const,
  recipient: 'Liên minh Hợp tác xã tỉnh',
  effectiveFrom: '2025-07-01',
  file,
})

test('a changed template is the form’s next version: the next report is on it, a report that was made keeps its own', async () => {
  const core = await bookInJuly()
  const { client } = core
  await client.periodicReports.create({ id: 'old', formId: HALF, periodKey: '2024-H2' })
  const before = await client.periodicReports.get({ reportId: 'old' })
  const taken = await client.periodicReports.takeForm(
    taking(await changedTemplate(core, 'chi_tieu.identity_foundedOn')),
  )
  expect(taken.version).toBe(2)
  expect(await client.periodicReports.get({ reportId: 'old' })).toEqual(before)

  await client.periodicReports.create({ id: 'new', formId: HALF, periodKey: '2025-H1' })
  const { form, lines } = await client.periodicReports.get({ reportId: 'new' })
  expect(form).toMatchObject({ version: 2, title: 'Báo cáo 6 tháng theo mẫu của tỉnh' })
  expect(lines.map(({ code }) => code)).toContain('identity.foundedOn')
  expect(before.form.version).toBe(1)

  const filled = new ExcelJS.Workbook()
  const file = await client.periodicReports.file({ reportId: 'new', format: 'xlsx' })
  await filled.xlsx.load(await file.arrayBuffer())
  expect(filled.worksheets[0]?.getCell('Z1').value).toBe('Mẫu của tỉnh')
  const ofOld = new ExcelJS.Workbook()
  const oldFile = await client.periodicReports.file({ reportId: 'old', format: 'xlsx' })
  await ofOld.xlsx.load(await oldFile.arrayBuffer())
  expect(ofOld.worksheets[0]?.getCell('Z1').value).toBeNull()
}, 30_000)

test('a template that names an indicator nobody knows is refused with its cell, and no version is made', async () => {
  const core = await bookInJuly()
  const { client } = core
  const faults = await refusalOf(
    client.periodicReports.takeForm(taking(await changedTemplate(core, 'chi_tieu.khong_co'))),
  )
  expect(faults).toHaveLength(1)
  expect(faults[0]?.message).toContain('Z2')
  const { forms } = await client.periodicReports.list({})
  expect(forms.find(({ formId }) => formId === HALF)?.version).toBe(1)
}, 30_000)
