import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDictionary } from '../../indicators/load-dictionary'
import { loadReportForms } from '../../reporting/program-forms'
import { buildTemplate } from './build-template'
import { judgeTemplate } from './judge-template'
import { openTemplate } from './template-package'

const resources = join(import.meta.dirname, '../../../../resources')
const dictionary = loadDictionary(join(resources, 'indicators'))
const forms = loadReportForms(join(resources, 'report-forms'), dictionary)
const codes = dictionary.indicators.map(({ code }) => code)

test.each(forms)('the template of $formId holds exactly what its form asks for', async (form) => {
  const file = join(resources, 'report-forms', form.template)
  const { template: _, ...asked } = form
  // A changed form is built anew with SO_HTX_FORMS=write, looked at, and committed.
  if (process.env['SO_HTX_FORMS'] === 'write' || !existsSync(file))
    writeFileSync(file, await buildTemplate(asked, dictionary))
  const bytes = new Uint8Array(readFileSync(file))
  const criteria = form.assessment?.criteria.map(({ id }) => id) ?? []
  const { template, faults } = await judgeTemplate(bytes, { codes, criteria })
  expect(faults).toEqual([])
  expect(template).toMatchObject({
    indicators: codes.filter((code) => form.indicators.includes(code)),
    texts: form.texts,
    hasPoints: form.assessment !== null,
  })
  expect(openTemplate(bytes).template?.names).toEqual(
    openTemplate(await buildTemplate(asked, dictionary)).template?.names,
  )
})
