import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'

/** What a template may be: far above what a form of some hundred lines needs. */
export const templateLimits = {
  bytes: 2 * 1024 * 1024,
  unpackedBytes: 24 * 1024 * 1024,
  entries: 300,
  sheets: 20,
  rows: 2000,
  columns: 100,
}

/** Parts that bring code, other files or other people's data; a form has no use for them. */
const FOREIGN_PART =
  /(vbaproject|vbadata|macrosheets|activex|ctrlprops|embeddings|externallinks|connections\.xml|querytables|webextensions|oleobject|\/model\/)/i
/** What the reader of spreadsheets would unfold cell by cell, and a filled form does not need. */
const DROPPED =
  /<(?:\w+:)?(dataValidations|conditionalFormatting|extLst|tableParts|legacyDrawing|oleObjects|controls)\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?\1>)/g
const FORMULA = /<(?:\w+:)?f[\s/>]/
const CELL = /<(?:\w+:)?c\s[^>]*?\br=(["'])([A-Z]{1,3}\d{1,7})\1[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const PLACE = /(?<=[\s"':])\$?([A-Z]{1,3})\$?(\d{1,7})\b/g

/** A name that stands for exactly one cell. */
export type NamedCell = { name: string; sheet: string; address: string }

/** A template that may be read: its safe bytes and its named cells. */
export type TemplatePackage = { bytes: Uint8Array; names: NamedCell[] }

/**
 * Opens an XLSX file without trusting it: within bounds, without macros, embedded objects, links to elsewhere, formulas, entities. What
 * only Excel's screen needs (validations, conditional formats, extensions) is left out. Every fault names its part or cell.
 */
export function openTemplate(
  file: Uint8Array,
): { template: TemplatePackage; faults: [] } | { template: null; faults: Fault[] } {
  if (file.length > templateLimits.bytes)
    return refused({ code: 'form-too-large', value: `${Math.ceil(file.length / 1024 / 1024)} MB` })
  const files = unpacked(file)
  if (files === 'unreadable') return refused({ code: 'form-unreadable' })
  if (files === 'too-large') return refused({ code: 'form-too-large' })
  const paths = Object.keys(files)
  if (files['xl/workbook.xml'] === undefined || files['[Content_Types].xml'] === undefined)
    return refused({ code: 'form-unreadable' })
  const faults = paths
    .filter((path) => FOREIGN_PART.test(path))
    .map((path) => fault({ code: 'form-foreign-part', column: 'file', value: path }))
  if (faults.length > 0) return { template: null, faults }
  const xml = new Map(
    paths
      .filter((path) => /\.(xml|rels)$/i.test(path))
      .map((path) => [path, strFromU8(files[path] ?? new Uint8Array())]),
  )
  for (const [path, text] of xml) {
    if (/<!(DOCTYPE|ENTITY)/i.test(text) || /macroEnabled/i.test(path === '[Content_Types].xml' ? text : ''))
      faults.push(fault({ code: 'form-foreign-part', column: 'file', value: path }))
    if (path.endsWith('.rels') && /TargetMode\s*=\s*["']External/i.test(text))
      faults.push(fault({ code: 'form-link', column: 'file', value: sheetOfRels(path) }))
  }
  const sheets = sheetsOf(xml)
  faults.push(...sheets.flatMap(({ name, path }) => sheetFaults(name, xml.get(path) ?? '')))
  if (sheets.length === 0 || sheets.length > templateLimits.sheets)
    faults.push(fault({ code: 'form-too-large', column: 'file', value: String(sheets.length) }))
  const { names, faults: wrong } = namedCells(xml.get('xl/workbook.xml') ?? '')
  faults.push(...wrong)
  if (faults.length > 0) return { template: null, faults }
  return { template: { bytes: repacked(files, xml), names }, faults: [] }
}

function refused(draft: { code: 'form-too-large' | 'form-unreadable'; value?: string }) {
  return { template: null, faults: [fault({ ...draft, column: 'file' })] }
}

function unpacked(file: Uint8Array): Record<string, Uint8Array> | 'unreadable' | 'too-large' {
  let size = 0
  let entries = 0
  try {
    const files = unzipSync(file, {
      filter: ({ originalSize }) => {
        size += originalSize
        entries += 1
        return size <= templateLimits.unpackedBytes && entries <= templateLimits.entries
      },
    })
    return size > templateLimits.unpackedBytes || entries > templateLimits.entries ? 'too-large' : files
  } catch {
    // Whatever the unpacker trips over, it is no spreadsheet.
    return 'unreadable'
  }
}

/** The sheets in the order of the workbook, with the part each lies in. */
function sheetsOf(xml: ReadonlyMap<string, string>): { name: string; path: string }[] {
  const relations = new Map(
    [...(xml.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return [...(xml.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const target = relations.get(attribute(tag, 'r:id')) ?? ''
    return { name: attribute(tag, 'name'), path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }
  })
}

function sheetFaults(name: string, xml: string): Fault[] {
  const faults: Fault[] = []
  for (const [, , address = '', content = ''] of xml.matchAll(CELL))
    if (FORMULA.test(content)) faults.push(fault({ code: 'form-formula', column: 'file', value: `${name}!${address}` }))
  const isWide = (text: string) =>
    [...text.matchAll(PLACE)].some(
      ([, letters = '', digits = '']) =>
        Number(digits) > templateLimits.rows || columnNumber(letters) > templateLimits.columns,
    )
  for (const [tag] of xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*>/g))
    if (isWide(tag))
      faults.push(fault({ code: 'form-merged-wide', column: 'file', value: `${name}!${attribute(tag, 'ref')}` }))
  const places = [...xml.matchAll(/<(?:\w+:)?(?:row|c)\s[^>]*?\br=(["'])([A-Z]{0,3}\d{1,7})\1/g)]
  const tooFar = places.find(([, , place = '']) => {
    const [, letters = '', digits = ''] = /^([A-Z]*)(\d+)$/.exec(place) ?? []
    return Number(digits) > templateLimits.rows || columnNumber(letters) > templateLimits.columns
  })
  if (tooFar !== undefined)
    faults.push(fault({ code: 'form-too-large', column: 'file', value: `${name}!${tooFar[2] ?? ''}` }))
  return faults
}

/** The names of the workbook's cells; Excel's own (print areas, filters) begin with '_xlnm.' and are not ours. */
function namedCells(workbook: string): { names: NamedCell[]; faults: Fault[] } {
  const names: NamedCell[] = []
  const faults: Fault[] = []
  for (const [, open = '', target = ''] of workbook.matchAll(
    /<(?:\w+:)?definedName\b([^>]*)>([^<]*)<\/(?:\w+:)?definedName>/g,
  )) {
    const name = attribute(open, 'name')
    if (name.startsWith('_xlnm.')) continue
    const place = decoded(target)
    const [, quoted, bare, column = '', row = ''] =
      /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(place) ?? []
    const sheet = quoted?.replaceAll("''", "'") ?? bare
    if (sheet === undefined || Number(row) > templateLimits.rows || columnNumber(column) > templateLimits.columns) {
      faults.push(fault({ code: 'form-name-not-cell', column: 'file', value: place, data: { name } }))
      continue
    }
    if (names.some((one) => one.name.toLowerCase() === name.toLowerCase()))
      faults.push(fault({ code: 'form-name-twice', column: 'file', value: `${sheet}!${column}${row}`, data: { name } }))
    names.push({ name, sheet, address: `${column}${row}` })
  }
  return { names, faults }
}

function repacked(files: Record<string, Uint8Array>, xml: ReadonlyMap<string, string>): Uint8Array {
  const kept = Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      const text = xml.get(path)
      if (text === undefined || !/^xl\/(worksheets\/[^/]+|workbook)\.xml$/.test(path)) return [path, content]
      const bare = text.replaceAll(DROPPED, '')
      return [
        path,
        strToU8(
          path === 'xl/workbook.xml'
            ? bare.replaceAll(
                /<(?:\w+:)?definedName\b[^>]*name=["']_xlnm\._FilterDatabase["'][^>]*>[^<]*<\/(?:\w+:)?definedName>/g,
                '',
              )
            : bare,
        ),
      ]
    }),
  )
  return zipSync(kept, { level: 6, mtime: '1980-01-01' })
}

function attribute(tag: string, name: string): string {
  const [, , value = ''] = new RegExp(`(?:^|\\s)${name}=(["'])(.*?)\\1`).exec(tag) ?? []
  return decoded(value)
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .normalize('NFC')
}

function sheetOfRels(path: string): string {
  return (
    path
      .split('/')
      .at(-1)
      ?.replace(/\.rels$/, '') ?? path
  )
}

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}
