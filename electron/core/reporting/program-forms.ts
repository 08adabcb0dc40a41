import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { IndicatorDictionary } from '@shared/contract/indicator-dictionary'
import { ReportFormsFile } from '@shared/contract/report-form'
import { readLawFile } from '../law/load-law'

/** A form the program ships, with the name of its template's file. */
export type ProgramForm = z.infer<typeof ReportFormsFile>['forms'][number]

/**
 * The forms of the program (`resources/report-forms`). Throws an Error that names the file and the place: another shape, a version twice, an
 * indicator the dictionary does not have, a sheet whose criteria do not make its points.
 */
export function loadReportForms(folder: string, dictionary: IndicatorDictionary): readonly ProgramForm[] {
  const { forms } = readLawFile(folder, 'forms.json', ReportFormsFile)
  const codes = new Set(dictionary.indicators.map(({ code }) => code))
  const seen = new Set<string>()
  for (const { formId, version, indicators, assessment } of forms) {
    const where = `forms.json, ${formId} ${version}`
    if (seen.has(`${formId} ${version}`)) throw new Error(`${where}: it stands twice`)
    seen.add(`${formId} ${version}`)
    const unknown = indicators.find((code) => !codes.has(code))
    if (unknown !== undefined) throw new Error(`${where}: no indicator ${unknown}`)
    for (const { id, most } of assessment?.groups ?? []) {
      const own = assessment?.criteria.filter((one) => one.group === id) ?? []
      if (own.reduce((sum, one) => sum + one.most, 0) !== most) throw new Error(`${where}: points of ${id}`)
    }
  }
  return forms
}

/** The template of a form the program ships. */
export function programTemplate(resources: string, { template }: ProgramForm): Buffer {
  return readFileSync(join(resources, 'report-forms', template))
}
