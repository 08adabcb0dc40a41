import { IndicatorDictionary } from '@shared/contract/indicator-dictionary'
import { readLawFile } from '../law/load-law'

/**
 * Reads the dictionary of indicators from its folder (`resources/indicators`). Throws an Error that names the file and the place: another
 * shape, a code that stands twice or in no group, a ratio of codes that are not there or are no sums.
 */
export function loadDictionary(folder: string): IndicatorDictionary {
  const dictionary = readLawFile(folder, 'dictionary.json', IndicatorDictionary)
  checkDictionary(dictionary)
  return dictionary
}

/** The same check of a dictionary that comes from elsewhere; throws an Error that names the place. */
export function checkDictionary({ groups, indicators }: IndicatorDictionary): void {
  const known = new Map(indicators.map((one) => [one.code, one]))
  const groupIds = new Set(groups.map(({ id }) => id))
  const wrong = (code: string, what: string) => new Error(`dictionary.json, ${code}: ${what}`)
  if (known.size < indicators.length) {
    const codes = indicators.map(({ code }) => code)
    const twice = codes.find((code, at) => codes.indexOf(code) !== at) ?? ''
    throw wrong(twice, 'it stands twice')
  }
  for (const { code, numerator, denominator, source, formula } of indicators) {
    if (!groupIds.has(groupOf(code))) throw wrong(code, 'its group is not listed')
    for (const part of [numerator, denominator])
      if (part !== undefined && known.get(part)?.rollUp !== 'sum') throw wrong(code, `${part} is no sum`)
    if (source === 'person' && formula !== '') throw wrong(code, 'what a person fills in has no formula')
  }
}

/** The group of an indicator: what stands before the first full stop of its code. */
export function groupOf(code: string): string {
  return code.slice(0, code.indexOf('.'))
}
