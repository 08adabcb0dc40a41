import { importColumns } from '../../../../electron/core/importing/reading/columns'
import { importKinds } from '@shared/contract/imports'
import { describe, expect, it } from 'vitest'
import { importText } from '../../text/vi/imports'
import { csvFile, withoutEnding } from './csv-file'

describe('a CSV file', () => {
  it('opens in Excel as columns, accents whole', async () => {
    const bytes = new Uint8Array(await csvFile('a.csv', [['Số CT', 'a;b', 'nói "x"']]).arrayBuffer())
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    expect(new TextDecoder().decode(bytes.slice(3))).toBe('Số CT;"a;b";"nói ""x"""\r\n')
  })
  it('is named after the file it is about', () => {
    expect(withoutEnding('nhat-ky.12.csv')).toBe('nhat-ky.12')
  })
})

describe('the template of each kind', () => {
  it('has exactly the headings the core writes and reads', () => {
    for (const kind of importKinds) {
      expect(importText.template.headings[kind]).toEqual(Object.values(importColumns[kind]).map(({ name }) => name))
    }
  })
})
