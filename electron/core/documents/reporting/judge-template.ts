import type { Fault } from '@shared/contract/refusal'
import { readCellName, type ReportTextKey, reportTextKeys } from '@shared/domain/form-cell'
import { fault } from '@shared/text/fault'
import { isReadable } from './fill-template'
import { openTemplate } from './template-package'

/** What a template turned out to hold: its safe bytes, the indicators and the words it has cells for. */
export type JudgedTemplate = { bytes: Uint8Array; indicators: string[]; texts: ReportTextKey[]; hasPoints: boolean }

/**
 * Reads a template that somebody brings, trusting nothing: every name must be one that a report fills, each fault names its cell. `codes` are
 * the dictionary's indicators, `criteria` those of the form it belongs to.
 */
export async function judgeTemplate(
  file: Uint8Array,
  { codes, criteria }: { codes: readonly string[]; criteria: readonly string[] },
): Promise<{ template: JudgedTemplate; faults: [] } | { template: null; faults: Fault[] }> {
  const { template: open, faults: wrong } = openTemplate(file)
  if (open === null) return { template: null, faults: wrong }
  const faults: Fault[] = []
  const indicators = new Set<string>()
  const texts = new Set<string>()
  let hasPoints = false
  for (const { name, sheet, address } of open.names) {
    const read = readCellName(name, codes, criteria)
    if (read === null) {
      faults.push(fault({ code: 'form-name-unknown', column: 'file', value: `${sheet}!${address}`, data: { name } }))
      continue
    }
    if (read.part === 'value' || read.part === 'previous' || read.part === 'source') indicators.add(read.key)
    if (read.part === 'text') texts.add(read.key)
    if (read.part === 'points') hasPoints = true
  }
  if (faults.length === 0 && indicators.size === 0) faults.push(fault({ code: 'form-empty', column: 'file' }))
  if (faults.length === 0 && !(await isReadable(open.bytes)))
    faults.push(fault({ code: 'form-unreadable', column: 'file' }))
  if (faults.length > 0) return { template: null, faults }
  return {
    template: {
      bytes: open.bytes,
      indicators: codes.filter((code) => indicators.has(code)),
      texts: reportTextKeys.filter((key) => texts.has(key)),
      hasPoints,
    },
    faults: [],
  }
}
