import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS, { type Workbook } from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { judgeTemplate } from './judge-template'
import { openTemplate } from './template-package'

const codes = ['members.official.end', 'results.revenue', 'labour.total']
const judge = (bytes: Uint8Array) => judgeTemplate(bytes, { codes, criteria: ['1'] })

async function workbookWith(change: (workbook: Workbook) => void = () => undefined): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Trang 1')
  sheet.getCell('B2').value = 'Doanh thu'
  workbook.definedNames.add(`'Trang 1'!$C$2`, 'chi_tieu.results_revenue')
  change(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** The same file with one part changed or added. */
function altered(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes)
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) })
}

const sheetPath = 'xl/worksheets/sheet1.xml'
const faultsOf = async (bytes: Uint8Array) =>
  (await judge(bytes)).faults.map(({ code, value, message }) => ({ code, value, message }))

describe('a template somebody brings', () => {
  test('is taken with the indicators and words it has cells for, whatever the capitals', async () => {
    const bytes = await workbookWith((workbook) => {
      workbook.definedNames.add(`'Trang 1'!$D$2`, 'Ky_Truoc.Results_Revenue')
      workbook.definedNames.add(`'Trang 1'!$C$3`, 'chi_tieu.members_official_end')
      workbook.definedNames.add(`'Trang 1'!$A$9`, 'loi.ket_qua')
    })
    expect((await judge(bytes)).template).toMatchObject({
      indicators: ['members.official.end', 'results.revenue'],
      texts: ['results'],
      hasPoints: false,
    })
  })

  test('with a name nobody knows is refused with the name and its cell', async () => {
    const bytes = await workbookWith((workbook) => workbook.definedNames.add(`'Trang 1'!$E$7`, 'chi_tieu.doanh_thu'))
    expect(await faultsOf(bytes)).toMatchObject([
      { code: 'form-name-unknown', value: 'Trang 1!E7', message: expect.stringContaining('chi_tieu.doanh_thu') },
    ])
  })

  test('with formulas is refused with each cell', async () => {
    const bytes = await workbookWith((workbook) => {
      const sheet = workbook.getWorksheet('Trang 1')
      if (sheet) sheet.getCell('C5').value = { formula: 'SUM(C1:C4)' }
      if (sheet) sheet.getCell('D6').value = { formula: 'HYPERLINK("http://x")' }
    })
    expect(await faultsOf(bytes)).toMatchObject([
      { code: 'form-formula', value: 'Trang 1!C5' },
      { code: 'form-formula', value: 'Trang 1!D6' },
    ])
  })

  test('with a name over many cells, or over none, is refused', async () => {
    const bytes = altered(await workbookWith(), 'xl/workbook.xml', (xml) =>
      xml.replace(/\$C\$2(?=<)/, '$C$2:$XFD$1048576'),
    )
    expect(await faultsOf(bytes)).toMatchObject([{ code: 'form-name-not-cell' }])
  })

  test.each([
    ['macros', 'xl/vbaProject.bin', 'form-foreign-part'],
    ['another workbook’s data', 'xl/externalLinks/externalLink1.xml', 'form-foreign-part'],
    ['an embedded object', 'xl/embeddings/oleObject1.bin', 'form-foreign-part'],
  ])('with %s is refused with the part', async (_, path, code) => {
    expect(await faultsOf(altered(await workbookWith(), path, () => 'x'))).toMatchObject([{ code, value: path }])
  })

  test('with a link to elsewhere, an entity, or cells merged over the whole sheet is refused', async () => {
    const plain = await workbookWith()
    const link = `<Relationships><Relationship Id="r1" TargetMode="External" Target="http://x"/></Relationships>`
    const linked = altered(plain, 'xl/worksheets/_rels/sheet1.xml.rels', () => link)
    expect(await faultsOf(linked)).toMatchObject([{ code: 'form-link', value: 'sheet1.xml' }])
    const entity = altered(plain, sheetPath, (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`)
    expect(await faultsOf(entity)).toMatchObject([{ code: 'form-foreign-part', value: sheetPath }])
    const merged = altered(plain, sheetPath, (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    )
    expect(await faultsOf(merged)).toMatchObject([{ code: 'form-merged-wide' }])
  })

  test('that is no workbook, or names nothing, is refused', async () => {
    expect(await faultsOf(strToU8('không phải xlsx'))).toMatchObject([{ code: 'form-unreadable' }])
    expect(await faultsOf(new Uint8Array(3 * 1024 * 1024))).toMatchObject([{ code: 'form-too-large' }])
    const bare = new ExcelJS.Workbook()
    bare.addWorksheet('a').getCell('A1').value = 'x'
    expect(await faultsOf(new Uint8Array(await bare.xlsx.writeBuffer()))).toMatchObject([{ code: 'form-empty' }])
  })

  test('loses what would be unfolded cell by cell, and keeps its names', async () => {
    const wide = `<dataValidations count="1"><dataValidation sqref="A1:XFD1048576" type="list"><formula1>"a"</formula1></dataValidation></dataValidations>`
    const bytes = altered(await workbookWith(), sheetPath, (xml) => xml.replace('</sheetData>', `</sheetData>${wide}`))
    const { template } = await judge(bytes)
    expect(template?.indicators).toEqual(['results.revenue'])
    expect(strFromU8(unzipSync(template?.bytes ?? new Uint8Array())[sheetPath] ?? new Uint8Array())).not.toContain(
      'dataValidation',
    )
  })

  test('a form of the program goes out and comes in again as it is', () => {
    const file = join(import.meta.dirname, '../../../../resources/report-forms/bao-cao-quy-1.xlsx')
    expect(openTemplate(new Uint8Array(readFileSync(file))).template?.names.length).toBeGreaterThan(30)
  })
})
